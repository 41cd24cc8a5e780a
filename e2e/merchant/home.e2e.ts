import type { Browser, Page } from '@playwright/test'
import { expect, expectAccessible, signInAs, test } from '../fixtures'
import { ownListing } from './own-listing'

const viewport = { width: 360, height: 740 }
/** A reader's phone; browsers under test say that they are machines, and those do not count. */
const userAgent =
  'Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36'

const fits = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width)

/** Views and clicks of this week, as the merchant reads them. */
async function counted(page: Page) {
  await page.goto('/merchant')
  const figure = (name: string) => page.locator('dl > div').filter({ has: page.getByText(name, { exact: true }) })
  const number = async (name: string) => {
    const text = await figure(name).locator('dd > span').first().innerText()
    return Number(text.replace(/\D/g, ''))
  }
  return { views: await number('Lượt xem trang'), clicks: await number('Lượt bấm chỗ mua') }
}

const shopper = (browser: Browser, more: object = {}) => browser.newContext({ viewport, userAgent, ...more })

/** Opens the listing and goes on to the first place to buy, which is answered here: nobody leaves the building. */
async function visit(page: Page, address: string) {
  await page.route(/zalo\.me|shopee|tiktok|example|\.vn/, (route) => route.fulfill({ body: 'Chỗ mua' }))
  const told = page.waitForRequest((request) => request.url().endsWith('/api/visits'))
  await page.goto(address)
  const { postData } = { postData: (await told).postData() }
  expect(postData).toBe(`view ${address}`)
  const link = page.locator('.places a').first()
  await link.evaluate((one) => one.setAttribute('target', '_blank'))
  const clicked = page.waitForRequest((request) => request.postData()?.startsWith('click ') ?? false)
  await link.click()
  await clicked
}

test('what a shopper does shows on the merchant’s start page, and a reload does not', async ({ page, browser }) => {
  await page.setViewportSize(viewport)
  await signInAs(page, 'merchant')
  const before = await counted(page)
  await expectAccessible(page)
  await fits(page)
  await expect(page.getByRole('heading', { name: 'Hiệu quả gian hàng' })).toBeVisible()
  await expect(page.getByText(/^Đếm từ ngày/)).toBeVisible()
  const address = await ownListing(page)

  const phone = await shopper(browser)
  const reader = await phone.newPage()
  await visit(reader, address)
  const again: string[] = []
  reader.on('request', (request) => request.url().endsWith('/api/visits') && again.push(request.url()))
  await reader.reload({ waitUntil: 'networkidle' })
  expect(again).toEqual([])
  // Somebody who asks not to be followed, and the merchant's own look.
  const silent = await shopper(browser, { extraHTTPHeaders: { 'sec-gpc': '1' } })
  await (await silent.newPage()).goto(address, { waitUntil: 'networkidle' })
  await page.goto(address, { waitUntil: 'networkidle' })
  await expect
    .poll(() => counted(page), { timeout: 20_000 })
    .toEqual({ views: before.views + 1, clicks: before.clicks + 1 })
  await Promise.all([phone.close(), silent.close()])
})

test('without JavaScript a link to a place to buy still tells, and a proof is handed in with nothing typed twice', async ({
  page,
  browser,
}) => {
  await page.setViewportSize(viewport)
  await signInAs(page, 'merchant', 1)
  const before = await counted(page)
  const address = await ownListing(page)
  const plain = await shopper(browser, { javaScriptEnabled: false })
  const reader = await plain.newPage()
  await plain.route(/zalo\.me|shopee|tiktok|example|\.vn/, (route) => route.fulfill({ body: 'Chỗ mua' }))
  await reader.goto(address)
  await reader.locator('.places a').first().click()
  await expect.poll(() => counted(page), { timeout: 20_000 }).toEqual({ ...before, clicks: before.clicks + 1 })
  await plain.close()

  const desk = await browser.newContext({ viewport, javaScriptEnabled: false })
  const merchant = await desk.newPage()
  await signInAs(merchant, 'merchant', 1)
  await merchant.goto('/merchant/readiness')
  const link = merchant.getByRole('link', { name: /: (Hợp đồng điện tử|Truy xuất nguồn gốc)$/ })
  const names = await link.evaluateAll((links) => links.map((one) => one.getAttribute('aria-label') ?? ''))
  const open = names.findIndex((name) => !name.startsWith('Xem minh chứng') && !name.startsWith('Xem chi tiết'))
  await link.nth(Math.max(0, open)).click()
  await expect(merchant.getByRole('heading', { name: 'Pháp luật và chương trình nói gì' })).toBeVisible()
  await merchant.locator('[name=number]').fill('HĐĐT-2026-17')
  await merchant.locator('[name=issuer]').fill('Nhà cung cấp minh họa')
  await merchant.locator('[name=validFrom]').fill('2026-11-01')
  await merchant.locator('[name=validUntil]').fill('2026-10-01')
  await merchant.getByRole('button', { name: 'Nộp minh chứng' }).click()
  await expect(merchant.getByText('Ngày kết thúc phải sau ngày bắt đầu.')).toBeVisible()
  await expect(merchant.locator('[name=number]')).toHaveValue('HĐĐT-2026-17')
  await expect(merchant.locator('[name=issuer]')).toHaveValue('Nhà cung cấp minh họa')
  await merchant.locator('[name=validUntil]').fill('2099-11-01')
  const buffer = Buffer.from(`%PDF-1.7 ${Date.now()}`)
  await merchant.locator('[name=paper]').setInputFiles({ name: 'hợp đồng.pdf', mimeType: 'application/pdf', buffer })
  await merchant.getByRole('button', { name: 'Nộp minh chứng' }).click()
  await expect(merchant.getByText('Đã nhận minh chứng.', { exact: false })).toBeVisible()
  await expect(merchant.getByText('Số: HĐĐT-2026-17')).toBeVisible()
  await expect(merchant.getByRole('link', { name: 'Tải giấy tờ hợp đồng.pdf về' })).toBeVisible()
  await expect(merchant.getByText('Đang có minh chứng chờ cán bộ xem', { exact: false })).toBeVisible()
  const here = new URL(merchant.url()).pathname
  await desk.close()

  await page.goto(here)
  await expectAccessible(page)
  await fits(page)
})

test('an administrator keeps the directory of providers, and merchants read it', async ({ page, browser }) => {
  await page.setViewportSize(viewport)
  await signInAs(page, 'admin')
  const name = `Nhà cung cấp thử ${Date.now()}`
  await page.goto('/admin/providers/new')
  await page.getByLabel('Tên').fill(name)
  await page.getByLabel('Giấy phép hoặc căn cứ').fill('Giấy phép thử số 9')
  await page.getByLabel('Được phép từ ngày').fill('2026-01-01')
  await page.getByRole('button', { name: 'Lưu' }).click()
  await expect(page.getByText('Chọn một mục.')).toBeVisible()
  await expect(page.getByLabel('Tên')).toHaveValue(name)
  await page.getByLabel('Truy xuất nguồn gốc').check()
  await page.getByRole('button', { name: 'Lưu' }).click()
  await expect(page.getByText('Đã thêm vào danh bạ.')).toBeVisible()
  await expectAccessible(page)
  await fits(page)

  const merchant = await (await browser.newContext({ viewport })).newPage()
  await signInAs(merchant, 'merchant')
  await merchant.goto('/merchant/readiness/traceability')
  await expect(merchant.getByText(name)).toBeVisible()
  await page.getByRole('link', { name: `Sửa ${name}` }).click()
  await expectAccessible(page)
  await page.getByText('Rút khỏi danh bạ').first().click()
  await page.getByLabel('Lý do rút').fill('Hết giấy phép')
  await page.getByRole('button', { name: 'Rút khỏi danh bạ' }).click()
  await expect(page.getByText('Đã rút khỏi danh bạ.')).toBeVisible()
  await merchant.reload()
  await expect(merchant.getByText(name)).toHaveCount(0)
  await merchant.context().close()
})
