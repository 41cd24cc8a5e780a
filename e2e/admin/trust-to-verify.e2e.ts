import type { Browser, Page } from '@playwright/test'
import { certify, pemOf } from '@/lib/verifier/test-authority/certificates'
import { TestPdf } from '@/lib/verifier/test-authority/pdf-file'
import { stream } from '@/lib/verifier/test-authority/pdf-writer'
import { expect, expectAccessible, signInAs, test } from '../fixtures'
import { ownAuthority, withdrawTrust } from '../own-authority'

/** A root of its own for each run, with a signer below it whom nobody else vouches for. */
function paper() {
  const { name: rootName, root } = ownAuthority()
  const mark = rootName.slice(-8)
  const signer = certify({ name: `Hợp tác xã thử ${mark}`, issuer: root })
  const page = { 4: stream(`BT /F1 24 Tf 72 700 Td (Paper ${mark}) Tj ET`) }
  const made = TestPdf.make('table', page).sign({ signer, certificates: [signer] })
  const pdf = made.bytes
  const changed = Buffer.from(pdf)
  const [encrypted, trailer] = [{ 20: '<< /Filter /Standard >>' }, '/Encrypt 20 0 R']
  const locked = made.update(encrypted, { trailer }).bytes
  changed.write('p', changed.indexOf(`Paper ${mark}`))
  const file = (name: string, buffer: Buffer, mimeType = 'application/pdf') => ({ name, mimeType, buffer })
  return {
    rootName,
    signerName: `Hợp tác xã thử ${mark}`,
    pem: file('goc.pem', Buffer.from(pemOf(root)), 'application/x-pem-file'),
    pdf: file('to-khai.pdf', pdf),
    changed: file('to-khai-sua.pdf', changed),
    locked: file('to-khai-khoa.pdf', locked),
  }
}

type File = ReturnType<typeof paper>['pdf']

async function check(page: Page, file: File, path = '/verify') {
  await page.goto(path)
  await page.locator('main [name=file]').setInputFiles(file)
  await page.locator('main form button').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(file.name)
}

async function withoutScripts(browser: Browser, work: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ javaScriptEnabled: false })
  await work(await context.newPage())
  await context.close()
}

test('what an administrator trusts, a shopper sees accepted, with and without scripts; one changed byte is refused', async ({
  page,
  browser,
}) => {
  const { rootName, signerName, pem, pdf, changed } = paper()
  await check(page, pdf)
  await expect(page.getByRole('main')).toContainText('Chưa đủ tin cậy')

  await signInAs(page, 'admin')
  await page.goto('/admin/trust')
  await expectAccessible(page)
  await page.locator('main [name=file]').setInputFiles(pem)
  await page.getByRole('button', { name: 'Xem tệp' }).click()
  await expect(page.getByRole('heading', { level: 2, name: rootName })).toBeVisible()
  await expectAccessible(page)

  // Nothing is lost and nothing trusted while a purpose is missing.
  await page.locator('[name=words]').fill('Tự làm trong phép thử')
  await page.getByRole('button', { name: 'Đưa vào kho' }).click()
  await expect(page.getByRole('alert').first()).toContainText('ít nhất một việc')
  await expect(page.locator('[name=words]')).toHaveValue('Tự làm trong phép thử')
  await expect(page.getByLabel('Chữ ký của cơ sở và người dân')).toBeFocused()
  await page.getByLabel('Chữ ký của cơ sở và người dân').check()
  await page.getByRole('button', { name: 'Đưa vào kho' }).click()
  await expect(page.getByRole('status').first()).toContainText('Đã thêm vào kho')
  await expect(page.getByRole('main')).toContainText(rootName)

  await check(page, pdf)
  const main = page.getByRole('main')
  await expect(main).toContainText('Tệp còn nguyên như khi ký và mọi chữ ký đều dẫn lên nguồn mà gian hàng tin cậy.')
  await expect(main.getByRole('heading', { level: 2, name: signerName })).toBeVisible()
  await expectAccessible(page)
  await check(page, changed)
  await expect(main).toContainText('Không hợp lệ')
  await expect(main).toContainText('signature.digest.mismatch')
  await expectAccessible(page)

  await withoutScripts(browser, async (plain) => {
    await check(plain, pdf, '/en/verify')
    await expect(plain.getByText('every signature leads to a source that the booth trusts')).toBeVisible()
    await check(plain, changed, '/en/verify')
    await expect(plain.getByText('Not valid').first()).toBeVisible()
  })

  await withdrawTrust(page, rootName)
  await check(page, pdf)
  await expect(main).toContainText('Chưa đủ tin cậy')
})

test('the page of the signature check says what it does, and why it does not', async ({ page }) => {
  for (const path of ['/verify', '/en/verify']) {
    await page.goto(path)
    await expectAccessible(page)
  }
  const words = { name: 'thu.pdf', mimeType: 'application/pdf', buffer: Buffer.from('words') }
  await check(page, words)
  await expect(page.getByRole('main')).toContainText('Không phải tệp PDF hay XML')
  const answer = await page.request.post('/verify', {
    multipart: { other: 'x' },
    headers: { 'sec-fetch-site': 'same-origin' },
  })
  expect(answer.status()).toBe(400)
  expect(await answer.text()).toContain('Bạn chưa chọn tệp')
  expect((await page.request.get('/verify/answer/nobody')).status()).toBe(404)
})

test('a merchant hands in a signed file and reads what was found; the desk sees it drawn, nobody else opens it', async ({
  page,
  browser,
}) => {
  const { pdf, changed, locked } = paper()
  await signInAs(page, 'merchant')
  await page.goto('/merchant/readiness/e-signature')
  await expectAccessible(page)
  await page.locator('[id=file-E_SIGNATURE]').setInputFiles(changed)
  const form = page.locator('form').filter({ has: page.locator('[id=file-E_SIGNATURE]') })
  await form.getByRole('button', { name: 'Kiểm tra và nộp' }).click()
  await expect(page.getByRole('alert').first()).toContainText('Chữ ký trong tệp không hợp lệ')
  await page.locator('[id=file-E_SIGNATURE]').setInputFiles(locked)
  await form.getByRole('button', { name: 'Kiểm tra và nộp' }).click()
  await expect(page.getByRole('alert').first()).toContainText('đặt mật khẩu')
  await page.locator('[id=file-E_SIGNATURE]').setInputFiles(pdf)
  await form.getByRole('button', { name: 'Kiểm tra và nộp' }).click()
  await expect(page.getByRole('status').first()).toContainText('Đã nhận tệp')
  await expect(page.getByRole('main')).toContainText('Máy đã kiểm tra tệp: Chưa đủ tin cậy')
  await expectAccessible(page)
  const address = await page
    .getByRole('link', { name: `Tải tệp ${pdf.name} về` })
    .first()
    .getAttribute('href')
  expect((await page.request.get(address ?? '')).headers()['content-disposition']).toContain('attachment')
  const stranger = await browser.newContext()
  expect((await stranger.request.get(new URL(address ?? '', page.url()).href)).status()).toBe(404)
  await stranger.close()

  const desk = await browser.newContext()
  const reviewer = await desk.newPage()
  await signInAs(reviewer, 'admin')
  await reviewer.goto(new URL((address ?? '').replace(/^\/api(.*)\/file$/, '/admin$1'), page.url()).href)
  const drawn = reviewer.frameLocator('iframe[sandbox="allow-scripts"]').getByRole('img', { name: 'Trang 1' })
  await expect(drawn).toBeVisible({ timeout: 20_000 })
  await expectAccessible(reviewer)
  await desk.close()
})
