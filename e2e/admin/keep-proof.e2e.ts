import { readFileSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'
import { signExisting } from '@/lib/verifier/test-authority/sign-existing'
import { doNow, expect, expectAccessible, person, signInAs, test } from '../fixtures'
import { ownTaxCode } from '../merchant/own-listing'
import { holder, ownAuthority, trust, withdrawTrust } from '../own-authority'

type Role = Parameters<typeof signInAs>[1]

async function someone(browser: Browser, role: Role, place = 0) {
  const page = await (await browser.newContext()).newPage()
  await signInAs(page, role, place)
  return page
}

const words = 'Đã gọi nơi cấp: chứng thư của cơ sở vẫn còn hiệu lực.'
const late = 'Tôi cũng đã xem, bản giấy khớp với tệp.'

/** Opens the form that keeps a proof and writes the reason into it. */
async function write(page: Page, reason: string) {
  await page.getByText('Giữ lại minh chứng này').first().click()
  await page.getByLabel('Lý do giữ lại').fill(reason)
}

const keep = (page: Page) => page.getByRole('button', { name: 'Giữ lại minh chứng này' }).click()

test('a proof whose root left the store is kept with a reason; who comes a moment later loses no word', async ({
  page: merchant,
  browser,
}) => {
  const { name, root } = ownAuthority()
  const city = await someone(browser, 'admin', 1)
  const reviewer = await someone(browser, 'reviewer')
  await trust(city, root)

  // A merchant that no other journey hands in proofs for.
  await signInAs(merchant, 'merchant', 2)
  const signer = holder(root, 'Cơ sở', await ownTaxCode(merchant))
  const blank = readFileSync('public/samples/cam-ket-mau.pdf')
  const buffer = signExisting(blank, { signer, certificates: [signer], signingTime: new Date() })
  await merchant.goto('/merchant/readiness/e-signature')
  await merchant
    .locator('[id=file-E_SIGNATURE]')
    .setInputFiles({ name: 'cam-ket.pdf', mimeType: 'application/pdf', buffer })
  await merchant.getByRole('button', { name: 'Kiểm tra và nộp' }).click()
  await expect(merchant.getByRole('main')).toContainText('Máy đã kiểm tra tệp: Hợp lệ')
  const link = merchant.getByRole('link', { name: 'Tải tệp cam-ket.pdf về' }).first()
  const path = ((await link.getAttribute('href')) ?? '').replace(/^\/api(.*)\/file$/, '/admin$1')

  // Not by the reviewer, whose last decision another journey may be taking back.
  await city.goto(path)
  await city.getByRole('heading', { name: 'Quyết định' }).click()
  await city.keyboard.press('a')
  await doNow(city)
  await withdrawTrust(city, name)

  // It is checked again behind everybody's back; then the list names it first.
  const row = reviewer.getByRole('listitem').filter({ has: reviewer.locator(`a[href$="${path}"]`) })
  await expect(async () => {
    await reviewer.goto('/admin/proofs')
    await expect(row).toContainText('Hợp lệ → Chưa đủ tin cậy', { timeout: 1000 })
  }).toPass()
  await expectAccessible(reviewer)
  await row.getByRole('link').click()
  await city.goto(path)
  await expect(city.getByRole('main')).toContainText('Kết quả kiểm tra kém đi sau khi đã chấp nhận')
  await write(reviewer, 'ừ')
  await keep(reviewer)
  await expect(reviewer.getByLabel('Lý do giữ lại')).toBeFocused()
  await reviewer.getByLabel('Lý do giữ lại').fill(words)
  await keep(reviewer)
  await expect(reviewer.getByText('Đã có người xem và giữ lại')).toBeVisible()
  await expectAccessible(reviewer)

  // The other one has the page of before, and reads who was quicker beside what they wrote themselves.
  await write(city, late)
  await keep(city)
  await expect(city.getByRole('main')).toContainText('Người khác vừa quyết định về minh chứng này')
  await expect(city.getByRole('main')).toContainText(`${person('reviewer').name} giữ lại lúc`)
  await expect(city.getByRole('main')).toContainText(words)
  await expect(city.getByLabel('Lý do bạn vừa viết, chưa được lưu')).toHaveValue(late)
  await expectAccessible(city)

  await reviewer.goto('/admin/proofs')
  await expect(row.first()).toContainText(words)
  await merchant.reload()
  await expect(merchant.locator('#history')).toContainText('dù máy đánh giá “Chưa đủ tin cậy”')
  await expect(merchant.getByRole('main')).not.toContainText(words)
  await Promise.all([city, reviewer].map((each) => each.context().close()))
})
