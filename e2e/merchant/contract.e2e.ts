import { readFileSync } from 'node:fs'
import { addDays, dayOf } from '@/lib/format/days'
import { signExisting } from '@/lib/verifier/test-authority/sign-existing'
import { expect, expectAccessible, signInAs, test } from '../fixtures'
import { holder, ownAuthority } from '../own-authority'
import { ownTaxCode } from './own-listing'

const today = dayOf(new Date())

test('a contract from a platform is checked when it is handed in; one that was changed says why it is not taken', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await signInAs(page, 'merchant', 2)
  const { root } = ownAuthority()
  const own = holder(root, 'Cơ sở', await ownTaxCode(page))
  const platform = holder(root, 'Nền tảng hợp đồng', '0109999993')
  const blank = readFileSync('public/samples/hop-dong-mau.pdf')
  const signed = [own, platform].reduce<Buffer>(
    (bytes, signer) => signExisting(bytes, { signer, certificates: [signer], signingTime: new Date() }),
    blank,
  )
  // Within the first page's contents, which every signature covers.
  const changed = Buffer.from(signed)
  const place = blank.indexOf('stream') + 20
  changed[place] = (changed[place] ?? 0) ^ 1
  const file = (buffer: Buffer) => ({ name: 'hop-dong.pdf', mimeType: 'application/pdf', buffer })
  await page.goto('/merchant/readiness/e-contract')
  await page.locator('[name=number]').fill('HĐ 07/2026')
  await page.locator('[name=issuer]').fill('Nền tảng hợp đồng')
  await page.locator('[name=validFrom]').fill(today)
  await page.locator('[name=validUntil]').fill(addDays(today, 90))
  await page.locator('[name=paper]').setInputFiles(file(changed))
  await page.getByRole('button', { name: 'Nộp minh chứng' }).click()
  const alert = page.getByRole('alert').first()
  await expect(alert).toContainText('Chữ ký trong tệp hợp đồng không hợp lệ')
  await expect(alert.getByRole('listitem')).toContainText('không khớp với dấu vân tay đã ký')
  await expectAccessible(page)

  // What was typed is still there; only the file has to be chosen again.
  await expect(page.locator('[name=number]')).toHaveValue('HĐ 07/2026')
  await page.locator('[name=paper]').setInputFiles(file(signed))
  await page.getByRole('button', { name: 'Nộp minh chứng' }).click()
  const history = page.locator('#history')
  await expect(history).toContainText('Máy đã kiểm tra tệp: Chưa đủ tin cậy')
  await expect(history).toContainText('Mã số trong tệp đúng là của cơ sở')
  await expect(history).toContainText('Người ký: Nền tảng hợp đồng')
  await expectAccessible(page)
})
