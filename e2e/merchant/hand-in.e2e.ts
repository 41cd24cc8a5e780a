import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { addDays, dayOf } from '@/lib/format/days'
import { makeInvoice } from '@/lib/verifier/test-authority/invoice-file'
import { companyTaxCode, makeWorld } from '@/lib/verifier/test-authority/world'
import { doNow, expect, expectAccessible, signInAs, test } from '../fixtures'
import { ownTaxCode } from './own-listing'

const world = makeWorld()
// Digits become letters of their own, so that no two runs are alike.
const mark = randomUUID()
  .replaceAll('-', '')
  .replace(/\d/g, (digit) => String.fromCharCode(71 + Number(digit)))
  .toUpperCase()
const yesterday = addDays(dayOf(new Date()), -1)
let number = 0

/** An invoice of that seller, with a symbol of this run alone. */
const invoice = (name: string, taxCode: string) => ({
  ...{ name, mimeType: 'text/xml' },
  buffer: Buffer.from(
    makeInvoice({
      ...{ world, signedAt: `${yesterday}T09:00:00` },
      change: (data) =>
        data
          .replaceAll(companyTaxCode, taxCode)
          .replace('C26TAA', `C26T${mark}`)
          .replace('<SHDon>17<', `<SHDon>${++number}<`)
          .replace('2026-06-01', yesterday),
    }),
  ),
})

type File = ReturnType<typeof invoice>

async function handIn(page: Page, ...files: File[]) {
  await page.goto('/merchant/readiness/e-invoice')
  await page.locator('[id=file-E_INVOICE]').setInputFiles(files)
  await page.getByRole('button', { name: 'Kiểm tra và nộp' }).click()
}

test('a merchant on a phone is told what each invoice is good for, and that one proves only once', async ({
  page,
  browser,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await signInAs(page, 'merchant')
  const taxCode = await ownTaxCode(await page.context().newPage())
  await handIn(page, invoice('cua-hang-khac.xml', '0109999993'))
  await expect(page.getByRole('alert').first()).toContainText('với hóa đơn, cơ sở phải là bên bán')
  await expectAccessible(page)

  const own = invoice('cua-toi.xml', taxCode)
  const changed = { ...own, name: 'bi-sua.xml', buffer: Buffer.from(own.buffer.toString().replace('864000', '964000')) }
  await handIn(page, changed, own, invoice('cua-hang-khac.xml', '0109999993'))
  const answer = page.getByRole('status').first()
  await expect(answer).toContainText('nộp hóa đơn có giá trị nhất: cua-toi.xml')
  await expect(answer.getByRole('listitem').filter({ hasText: 'bi-sua.xml' })).toContainText(
    'Chữ ký trong tệp không hợp lệ',
  )
  await expect(answer.getByRole('listitem').filter({ hasText: 'cua-hang-khac.xml' })).toContainText(
    'không phải của cơ sở',
  )
  await expectAccessible(page)

  const link = page.getByRole('link', { name: 'Tải tệp cua-toi.xml về' }).first()
  const address = (await link.getAttribute('href')) ?? ''
  const desk = await browser.newContext()
  const reviewer = await desk.newPage()
  await signInAs(reviewer, 'admin')
  await reviewer.goto(new URL(address.replace(/^\/api(.*)\/file$/, '/admin$1'), page.url()).href)
  await expect(reviewer.getByRole('main')).toContainText('Thông tin người mua được che')
  await reviewer.getByRole('heading', { name: 'Quyết định' }).click()
  await reviewer.keyboard.press('a')
  await doNow(reviewer)
  await desk.close()

  await handIn(page, own)
  await expect(page.getByRole('alert').first()).toContainText('chỉ dùng được một lần')
})
