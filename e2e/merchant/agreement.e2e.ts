import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import type { Identity } from '@/lib/verifier/test-authority/certificates'
import { signExisting } from '@/lib/verifier/test-authority/sign-existing'
import { expect, expectAccessible, signInAs, test } from '../fixtures'
import { holder, ownAuthority, trust } from '../own-authority'
import { ownTaxCode } from './own-listing'

const { root } = ownAuthority()

async function downloaded(page: Page, link: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download') as Promise<Download>,
    page.getByRole('link', { name: link }).click(),
  ])
  return readFile(await download.path())
}

const sign = (pdf: Buffer, who: Identity) => ({
  name: 'da-ky.pdf',
  mimeType: 'application/pdf',
  buffer: signExisting(pdf, { signer: who, certificates: [who], signingTime: new Date() }),
})

test('the participation agreement is drawn up, signed by both sides and then is the proof', async ({
  page,
  browser,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await signInAs(page, 'merchant')
  await page.goto('/merchant/readiness/e-contract')
  await page.getByRole('button', { name: 'Lập thỏa thuận', exact: true }).click()
  await expect(page.getByText('Đã lập thỏa thuận. Hãy tải về')).toBeVisible()
  await expectAccessible(page)
  const paper = await downloaded(page, 'Tải thỏa thuận chưa ký (PDF)')

  // Not signed, then signed by somebody else: the reason is said and the way stays open.
  const upload = page.locator('#agreement-file')
  await upload.setInputFiles({ name: 'chua-ky.pdf', mimeType: 'application/pdf', buffer: paper })
  await page.getByRole('button', { name: 'Gửi tệp đã ký' }).click()
  await expect(page.getByRole('main')).toContainText('Tệp chưa có chữ ký số')
  await upload.setInputFiles(sign(paper, holder(root, 'Người khác', '0101234565')))
  await page.getByRole('button', { name: 'Gửi tệp đã ký' }).click()
  await expect(page.getByRole('main')).toContainText('của một mã số thuế khác')

  await upload.setInputFiles(sign(paper, holder(root, 'Hợp tác xã', await ownTaxCode(page))))
  await page.getByRole('button', { name: 'Gửi tệp đã ký' }).click()
  await expect(page.getByText('Đã nhận tệp có chữ ký của bạn')).toBeVisible()
  const number = await page
    .locator('#agreement')
    .getByText(/^TT-\d{4}-\d{6}$/)
    .innerText()

  const desk = await browser.newContext()
  const city = await desk.newPage()
  await signInAs(city, 'admin')
  await city.goto('/admin/agreements')
  await expectAccessible(city)
  await city.getByRole('listitem').filter({ hasText: number }).getByRole('link').click()
  await expect(city.getByRole('main')).toContainText('Máy chưa xác nhận đủ')
  const drawn = city.frameLocator('iframe[sandbox="allow-scripts"]').getByRole('img', { name: 'Trang 1' })
  await expect(drawn).toBeVisible({ timeout: 20_000 })
  await expectAccessible(city)
  const signed = await downloaded(city, 'Tải bản cơ sở đã ký (PDF)')
  const both = sign(signed, holder(root, 'Ban tổ chức', '0109999993'))
  await city.locator('#agreement-file').setInputFiles(both)
  await city.getByRole('button', { name: 'Gửi tệp đủ chữ ký' }).click()
  await expect(city.getByRole('main')).toContainText('chưa dẫn lên gốc nào trong kho chứng thư tin cậy')
  const address = city.url()
  await trust(city, root)
  await city.goto(address)
  await city.locator('#agreement-file').setInputFiles(both)
  await city.getByRole('button', { name: 'Gửi tệp đủ chữ ký' }).click()
  await expect(city.getByText('Thỏa thuận đã có hiệu lực;')).toBeVisible()
  await desk.close()

  await page.goto('/merchant/readiness/e-contract')
  await expect(page.locator('#agreement')).toContainText('Đã có hiệu lực')
  await expect(page.locator('#history')).toContainText(number)
})
