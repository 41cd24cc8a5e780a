import { randomBytes } from 'node:crypto'
import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { writeWorkbook } from '../../lib/workbooks/write'
import { expect, expectAccessible, signInAs, test } from '../fixtures'

const viewport = { width: 360, height: 740 }
const letters = () => [...randomBytes(8)].map((byte) => String.fromCharCode(65 + (byte % 26))).join('')

const fits = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width)

const photo = async (name: string) => ({
  ...{ name, mimeType: 'image/jpeg' },
  buffer: await sharp({ create: { width: 640, height: 480, channels: 3, background: '#6e9a8b' } })
    .jpeg()
    .toBuffer(),
})

/** Everything a page loaded before anybody scrolled, in bytes as they travelled, and what of it failed. */
const loaded = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready
    const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
    return {
      bytes: all.reduce((sum, one) => sum + (one as PerformanceResourceTiming).encodedBodySize, 0),
      fonts: [...document.fonts].filter(
        ({ family, status }) => status === 'loaded' && family.replaceAll('"', '') === 'Be Vietnam Pro',
      ).length,
    }
  })

test('many lots come by workbook, and pictures of a step without a network, once each', async ({
  page,
  context,
  browser,
  request,
}) => {
  await page.setViewportSize(viewport)
  await signInAs(page, 'merchant')
  await page.goto('/merchant/trace/lots/new')
  await expect(page.getByRole('heading', { name: 'Lô mới' })).toBeVisible()
  // A merchant's first lot asks for its first place.
  if (await page.getByRole('heading', { name: 'Trước hết, thêm một địa điểm' }).isVisible()) {
    await page.getByLabel('Tên', { exact: true }).fill('Xưởng của cơ sở')
    await page.getByLabel('Địa chỉ', { exact: true }).fill('Thôn 2')
    await page.getByLabel('Phường, xã').selectOption({ label: 'Xã Mê Linh' })
    await page.getByRole('button', { name: 'Thêm', exact: true }).click()
  }
  const product = await page.getByLabel('Sản phẩm').locator('option').first().innerText()
  const made = await page.getByLabel('Ngày sản xuất').inputValue()
  const [year, month, day] = made.split('-')
  const place = await page.getByLabel('Nơi sản xuất').locator('option').first().innerText()

  await page.goto('/merchant/trace/workbook')
  await expectAccessible(page)
  await fits(page)
  const code = letters()
  const head = ['Sản phẩm', 'Số lô', 'Ngày sản xuất', 'Số lượng', 'Đơn vị', 'Tiêu chuẩn áp dụng', 'Địa điểm']
  const send = async (amount: string) => {
    const row = [product, code, `${day}/${month}/${year}`, amount, 'kg', 'TCCS 9', place]
    const buffer = await writeWorkbook(
      'Lô',
      head.map((header) => ({ header, width: 20 })),
      [row],
    )
    await page.goto('/merchant/trace/workbook')
    await page.getByLabel('Bảng tính đã điền').setInputFiles({ name: 'lô.xlsx', mimeType: 'application/zip', buffer })
    await page.getByRole('button', { name: 'Xem trước' }).click()
    await expect(page.getByRole('heading', { name: 'Xem trước bảng tính' })).toBeVisible()
  }
  await send('nhiều')
  await expect(page.getByText('1 dòng cần sửa')).toBeVisible()
  await expect(page.getByText(/^Số lượng: /)).toBeVisible()
  await expectAccessible(page)
  await fits(page)
  await send('40')
  await page.getByRole('button', { name: 'Ghi 1 dòng mới' }).click()
  await expect(page.getByText(/^Đã ghi lúc/)).toBeVisible()
  await send('40')
  await expect(page.getByText('Không có gì mới')).toBeVisible()

  await page.goto('/merchant/trace')
  await expectAccessible(page)
  await fits(page)
  await page.getByRole('link', { name: new RegExp(code) }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(code)
  await page.getByLabel('Việc gì?').selectOption({ label: 'Đóng gói' })
  await page.getByLabel('Lúc nào?').fill(`${made}T00:05`)
  await page.getByLabel('Ảnh cho người mua xem').setInputFiles(await photo('đóng gói.jpg'))
  await page.getByLabel('Giấy tờ (hóa đơn').setInputFiles({
    ...{ name: 'phiếu.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\nphiếu kiểm nghiệm') },
  })
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Ghi lại' }).click()
  await expect(page.getByText(/Máy này đang giữ 1 bước/)).toBeVisible()
  await expect(page.getByText(/Máy này đang giữ 2 tệp/)).toBeVisible()
  await context.setOffline(false)
  const files = page.getByRole('list', { name: 'Ảnh và giấy tờ' })
  await expect(files.getByRole('listitem')).toHaveCount(2)
  await expect(page.getByText(/Máy này đang giữ/)).toHaveCount(0)
  await page.reload()
  await expect(files.getByRole('listitem')).toHaveCount(2)
  await expect(files.getByText('Chờ thành phố xem')).toBeVisible()
  await expectAccessible(page)
  await fits(page)

  const picture = await files.getByRole('img').locator('..').getAttribute('href')
  const pictureId = picture?.split('/').at(-2) ?? ''
  const href = (await page.getByRole('link', { name: 'Xem trang nguồn gốc' }).getAttribute('href')) ?? ''
  await page.goto(href)
  await expect(page.getByText('lần mở này không tính là một lần quét')).toBeVisible()
  await expect(page.getByText('chưa được quét lần nào trước bạn')).toBeVisible()
  await expect(page.getByText('Có giấy tờ kèm theo').first()).toBeVisible()
  await expect(page.getByRole('img', { name: /Ảnh 1 của bước/ })).toHaveCount(0)
  const { bytes, fonts } = await loaded(page)
  // A real photo of 320 pixels has to fit in as well.
  expect(bytes).toBeLessThan(75_000)
  expect(fonts).toBe(2)

  const city = await (await browser.newContext({ viewport })).newPage()
  await signInAs(city, 'admin')
  await city.goto('/admin/queue?kind=picture')
  const waiting = city.locator(`a[href*="/admin/trace/${pictureId}"]`)
  await waiting.click()
  await expect(city.getByRole('heading', { level: 1 })).toContainText('Ảnh hành trình')
  await expectAccessible(city)
  await fits(city)
  await city.getByRole('button', { name: 'Cho hiện' }).click()
  await city.getByRole('button', { name: 'Làm ngay' }).click()
  await expect(city.getByText(/Cho hiện ảnh “.*”: đã xong/)).toBeVisible()
  await city.goto('/admin/queue?kind=picture')
  await expect(city.getByRole('heading', { name: 'Hàng chờ quyết định' })).toBeVisible()
  await expect(waiting).toHaveCount(0)
  await city.context().close()

  const shopper = await (await browser.newContext({ viewport, locale: 'vi-VN' })).newPage()
  await shopper.goto(href)
  await expect(shopper.getByText('chưa được quét lần nào trước bạn')).toBeVisible()
  await expect(shopper.getByRole('img', { name: /Ảnh 1 của bước/ })).toBeVisible()
  await expectAccessible(shopper)
  expect(await shopper.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width)
  expect(await (await request.get(href)).text()).toContain('đã được quét 1 lần')
  await shopper.context().close()
})
