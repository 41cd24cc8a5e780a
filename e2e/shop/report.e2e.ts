import type { Page } from '@playwright/test'
import { doNow, expect, expectAccessible, plain, signInAs, test } from '../fixtures'

const craft = '/groups/thu-cong-my-nghe/thu-cong-my-nghe-gia-dung-trang-tri'
const words = 'Quầy bán giá cao gấp đôi giá ghi trên trang, mua sáng chủ nhật.'

async function openForm(page: Page) {
  await page.goto(craft)
  await page.locator('main a[href*="/listings/"]').nth(2).click()
  await page.getByRole('link', { name: 'Báo vấn đề về sản phẩm này' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Báo vấn đề về')
}

/** Sends an incomplete report, finds everything typed still there, mends it and reads the number. */
async function report(page: Page, look?: (page: Page) => Promise<void>) {
  await openForm(page)
  await page.getByLabel('Kể rõ hơn').fill(words)
  await page.getByLabel(/Điện thoại hoặc email/).fill('anh Ba')
  await page.getByRole('button', { name: 'Gửi phản ánh' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Những gì bạn viết vẫn còn')
  await expect(page.getByText('Chọn một mục.')).toBeVisible()
  await expect(page.getByLabel('Kể rõ hơn')).toHaveValue(words)
  await expect(page.getByLabel(/Điện thoại hoặc email/)).toHaveValue('anh Ba')
  await look?.(page)
  await page.getByLabel('Giá không đúng').check()
  await page.getByLabel(/Điện thoại hoặc email/).fill('0912 345 678')
  await page.getByRole('button', { name: 'Gửi phản ánh' }).click()
  await expect(page.getByRole('heading', { name: 'Đã nhận phản ánh' })).toBeVisible()
  const number = await page.getByText(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/).textContent()
  await expect(page.getByText('Đang chờ xem xét')).toBeVisible()
  return number ?? ''
}

test('a report reaches the administrators, and its sender learns that it was looked at', async ({ page, browser }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  const number = await report(page, expectAccessible)
  await expectAccessible(page)

  const admin = await (await browser.newContext()).newPage()
  await signInAs(admin, 'admin')
  await admin.goto(`/admin/problems?q=${number.toLowerCase()}`)
  await expectAccessible(admin)
  await admin.getByRole('link', { name: new RegExp(number) }).click()
  await expect(admin.getByText(words)).toBeVisible()
  await expect(admin.getByRole('link', { name: '0912 345 678' })).toBeVisible()
  await expectAccessible(admin)
  const reported = new URL(admin.url()).pathname
  await admin.getByLabel('Đã kiểm tra và làm gì').fill('Đã gọi cơ sở, giá ở quầy đã sửa.')
  await admin.getByRole('button', { name: 'Đánh dấu đã xử lý' }).click()
  await doNow(admin)
  await admin.goto(reported)
  await admin.getByText('Xóa liên hệ ngay').first().click()
  await admin.getByRole('button', { name: 'Xóa liên hệ ngay' }).click()
  await expect(admin.getByText('Không để lại, hoặc đã xóa.')).toBeVisible()
  await admin.context().close()

  await page.reload()
  await expect(page.getByText(/Đã xem xét lúc/)).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('a report is sent, mended and numbered as well', async ({ page }) => {
    await report(page)
  })
})

test('only administrators read reports', async ({ page }) => {
  expect((await page.request.get('/admin/problems', { maxRedirects: 0 })).status()).toBe(307)
  await signInAs(page, 'merchant')
  expect((await page.request.get('/admin/problems')).status()).toBe(403)
  expect((await page.request.get('/admin/problems/3f2a1b4c-5d6e-4f70-8a9b-0c1d2e3f4a5b')).status()).toBe(403)
})

// Not the watchful test: a broken connection is an error in the browser's console.
plain('a broken connection costs no word', async ({ page }) => {
  await openForm(page)
  await page.getByLabel('Giá không đúng').check()
  await page.getByLabel('Kể rõ hơn').fill(words)
  await page.route('**/report', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()))
  await page.getByRole('button', { name: 'Gửi phản ánh' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Những gì bạn viết vẫn còn')
  await expect(page.getByLabel('Kể rõ hơn')).toHaveValue(words)
  await expect(page.getByLabel('Giá không đúng')).toBeChecked()
})

test('a number that is mistyped is told apart from one that exists', async ({ page }) => {
  await page.goto(craft)
  const address = await page.locator('main a[href*="/listings/"]').first().getAttribute('href')
  await page.goto(`${address}/report?sent=2222-3333`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Không tìm thấy phản ánh')
  // What is not there says so at its own address.
  for (const form of ['report', 'age']) {
    expect((await page.goto(`/listings/khong-co-dau/${form}`))?.status()).toBe(404)
    await expect(page).toHaveURL('/listings/khong-co-dau')
  }
})
