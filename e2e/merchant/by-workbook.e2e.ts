import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '../fixtures'
import { filledTemplate, picturesOf } from './filled-workbook'
import { fits, joined, phone } from './join-steps'

test.use({ viewport: phone })

const onThePhone = async (page: Page) => {
  await expectAccessible(page)
  await fits(page)
}

const send = async (page: Page, field: string, name: string, buffer: Buffer, button: string) => {
  await page.getByLabel(field).setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
  await page.getByRole('button', { name: button }).click()
}

const confirm = (page: Page) => page.getByRole('button', { name: 'Xác nhận', exact: true }).click()

test('apply, be approved, write five pages by workbook with their pictures, and send them to review', async ({
  page,
  browser,
}) => {
  await joined(page, browser, (certified) => certified >= 5)
  await page.goto('/merchant/listings')
  await page.getByRole('link', { name: 'Làm nhiều sản phẩm bằng bảng tính' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Làm nhiều sản phẩm một lúc')
  await onThePhone(page)
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Tải bảng mẫu (XLSX)' }).click()
  const template = await (await downloading).path()

  await test.step('a wrong cell is told with its column and reason, and nothing is written', async () => {
    const { bytes } = await filledTemplate(template, 5, 2)
    await send(page, 'Bảng đã điền', 'bảng.xlsx', bytes, 'Gửi bảng và xem trước')
    await expect(page.getByText('Xem trước: chưa có gì được ghi')).toBeVisible()
    await expect(page.getByText(/^Cột [A-Z]+, Giá \(đồng\): Giá chưa đúng/)).toBeVisible()
    await onThePhone(page)
    await page.getByRole('button', { name: 'Hủy lần này' }).click()
    await expect(page.getByText('Lần này đã được bỏ.')).toBeVisible()
    await page.getByRole('link', { name: 'Quay lại' }).click()
  })

  const { bytes, names } = await filledTemplate(template, 5, null)
  await send(page, 'Bảng đã điền', 'bảng.xlsx', bytes, 'Gửi bảng và xem trước')
  await expect(page.getByText('Xác nhận để ghi 5 bản nháp.')).toBeVisible()
  await confirm(page)
  await expect(page.getByText('5 bản nháp đã được ghi.')).toBeVisible()
  await onThePhone(page)

  await page.getByRole('link', { name: 'Tiếp theo: gửi ảnh' }).click()
  await expect(page.getByText('5 bản nháp còn thiếu')).toBeVisible()
  await send(page, 'Tệp ZIP', 'ảnh.zip', await picturesOf(names), 'Gửi ảnh và xem trước')
  await expect(page.getByText('Tên tệp không khớp với sản phẩm nào của cơ sở.')).toBeVisible()
  await confirm(page)
  await expect(page.getByText('Đã thêm 5 ảnh.')).toBeVisible()
  await onThePhone(page)

  await page.getByRole('link', { name: 'Tiếp theo: gửi thẩm định' }).click()
  await page.getByRole('button', { name: 'Gửi thẩm định 5 bài' }).click()
  await expect(page.getByText('Đã gửi thẩm định 5 bài.')).toBeVisible()
  await page.getByRole('link', { name: 'Xem các sản phẩm' }).click()
  await expect(page.getByRole('heading', { name: /Đang chờ thẩm định \(5\)/ })).toBeVisible()
  await page.locator('main li a').first().click()
  await expect(page.getByRole('link', { name: 'Tải tệp minh chứng (PDF)' })).toBeVisible()
  await onThePhone(page)
  const evidence = await page.getByRole('link', { name: 'Tải tệp minh chứng (PDF)' }).getAttribute('href')
  const pdf = await page.request.get(evidence ?? '')
  expect([pdf.status(), (await pdf.body()).toString('latin1', 0, 5)]).toEqual([200, '%PDF-'])
})
