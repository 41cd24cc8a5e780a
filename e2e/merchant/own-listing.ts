import type { Page } from '@playwright/test'

/** The public address of one of the merchant's listings. */
export async function ownListing(page: Page) {
  await page.goto('/merchant/listings')
  const row = page.locator('section').filter({ hasText: 'Đang hiện trên gian hàng' }).last().getByRole('link').first()
  await row.click()
  const address = await page.getByRole('link', { name: 'Xem trên gian hàng' }).getAttribute('href')
  if (!address) throw new Error('the first merchant of the demo city has no public listing')
  return address
}

/** As shoppers read it beside the merchant's products. */
export async function ownTaxCode(page: Page) {
  const html = await (await page.request.get(await ownListing(await page.context().newPage()))).text()
  const code = /Mã số thuế<\/dt><dd[^>]*>(?:<[^>]*>)*(\d{10}(?:-\d{3})?)/.exec(html)?.[1]
  if (!code) throw new Error('the page of the merchant’s product names no tax code')
  return code
}
