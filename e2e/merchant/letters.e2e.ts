import { randomInt } from 'node:crypto'
import type { Browser, Page } from '@playwright/test'
import { doNow, expect, expectAccessible, signInAs, signInWith, test } from '../fixtures'

const phone = { width: 360, height: 740 }
const [password, second] = ['cốm làng Vòng thơm', 'trà sen Tây Hồ ướp']
const words = 'Ảnh chính bị mờ.\nXin chụp lại ngoài trời.'

const fits = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width)

async function asAdmin(browser: Browser) {
  const page = await (await browser.newContext({ viewport: phone })).newPage()
  await signInAs(page, 'admin')
  return page
}

/** Opens the newest letter about something to somebody, once the job has kept it, and answers the path of its link. */
async function linkInOutbox(admin: Page, subject: string, address: string) {
  const letter = admin.getByRole('link').filter({ hasText: subject }).filter({ hasText: address })
  await expect(async () => {
    await admin.goto('/admin/outbox?state=kept')
    await expect(letter.first()).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 90_000 })
  await letter.first().click()
  await expect(admin.getByRole('heading', { level: 1 })).toHaveText(subject)
  expect(await admin.locator('main').innerText()).not.toContain('/link/')
  await admin.getByRole('button', { name: 'Hiện đường dẫn' }).click()
  return new URL(await admin.getByLabel('Đường dẫn trong thư').inputValue()).pathname
}

async function setPassword(page: Page, typed: string) {
  await page.locator('[name=password]').fill(typed)
  await page.locator('[name=repeat]').fill(typed)
  await page.getByRole('button', { name: 'Lưu mật khẩu và vào gian hàng' }).click()
  await expect(page).toHaveURL(/\/merchant$/)
}

test('a newcomer comes in by a letter, reads why a page was returned, and keeps the account their own', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000)
  await page.setViewportSize(phone)
  const email = `minh-${randomInt(1e9)}@thu.example`
  const admin = await asAdmin(browser)
  await admin.goto('/admin/reviews')
  await admin.getByRole('link', { name: 'Xem việc đầu tiên' }).click()
  await expect(admin.locator('summary', { hasText: 'Gửi lại để sửa' })).toBeVisible()
  // Another journey works through the same queue and passes over what somebody has claimed.
  await admin.getByRole('button', { name: 'Nhận việc này' }).click()
  await expect(admin.getByRole('button', { name: 'Trả lại hàng chờ' })).toBeVisible()
  const reviewed = new URL(admin.url()).pathname
  const merchant = await admin.locator('main a[href^="/admin/merchants/"]').first().getAttribute('href')
  await admin.goto(merchant ?? '')
  const add = admin.locator('form').filter({ has: admin.locator('[name=identifier]') })
  if (!(await add.locator('[name=identifier]').isVisible())) await admin.getByText('Thêm người dùng').click()
  await add.locator('[name=name]').fill('Nguyễn Văn Minh')
  await add.locator('[name=identifier]').fill(email)
  await add.getByRole('button', { name: 'Thêm và tạo đường dẫn' }).click()
  await expect(admin.getByText('Đã thêm Nguyễn Văn Minh.')).toBeVisible()

  await page.goto(await linkInOutbox(admin, (await merchantLetter(admin, email)) ?? '', email))
  await setPassword(page, password)

  await admin.goto(reviewed)
  await admin.locator('summary', { hasText: 'Gửi lại để sửa' }).click()
  await admin.getByRole('combobox', { name: 'Lý do', exact: true }).selectOption({ index: 1 })
  await admin.getByRole('textbox', { name: 'Viết cho cơ sở' }).fill(words)
  await admin.getByRole('button', { name: 'Gửi lại để sửa' }).click()
  await expect(admin).toHaveURL(/after=/)
  await doNow(admin)

  await page.goto('/merchant')
  await page.getByRole('link', { name: /^Thông báo: \d+ chưa đọc$/ }).click()
  const told = page.getByRole('listitem').filter({ hasText: 'được gửi lại để sửa' })
  await expect(told.getByText('Xin chụp lại ngoài trời.')).toBeVisible()
  await expectAccessible(page)
  await fits(page)
  await told.getByRole('button', { name: /^Mở bài để sửa/ }).click()
  await expect(page).toHaveURL(/\/merchant\/listings\/[0-9a-f-]{36}$/)
  await page.goto('/account/notices')
  await expect(told.getByText('Chưa đọc')).toHaveCount(0)

  await page.getByRole('link', { name: 'Chọn cách nhận email' }).click()
  await page.getByLabel('Quyết định về sản phẩm').selectOption('DAILY')
  await page.getByRole('button', { name: 'Lưu lựa chọn' }).click()
  await expect(page.getByText('Đã lưu lựa chọn.')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Quyết định về sản phẩm')).toHaveValue('DAILY')
  await expectAccessible(page)
  await fits(page)

  const laptop = await (await browser.newContext()).newPage()
  await signInWith(laptop, email, password)
  await page.goto('/account/sessions')
  await expectAccessible(page)
  await fits(page)
  await page.getByRole('button', { name: /^Đăng xuất .+ lúc|^Đăng xuất .+, / }).click()
  await expect(page.getByText('Đã đăng xuất thiết bị đó.')).toBeVisible()
  await laptop.goto('/merchant')
  await expect(laptop).toHaveURL(/\/sign-in/)

  const data = await page.request.get('/api/own-data')
  expect(data.headers()['content-disposition']).toContain('attachment')
  expect(await data.text()).toContain(email)
  expect((await laptop.request.get('/api/own-data')).status()).toBe(401)

  await laptop.getByRole('link', { name: 'Quên mật khẩu?' }).click()
  await expect(laptop.getByRole('heading', { level: 1 })).toHaveText('Quên mật khẩu')
  await laptop.getByLabel('Email hoặc số điện thoại').fill(email)
  await laptop.getByRole('button', { name: 'Gửi đường dẫn cho tôi' }).click()
  await expect(laptop.getByRole('status')).toContainText('Nếu có tài khoản như vậy')
  await expectAccessible(laptop)
  await laptop.goto(await linkInOutbox(admin, 'Đặt lại mật khẩu', email))
  await setPassword(laptop, second)
  await page.goto('/merchant')
  await expect(page).toHaveURL(/\/sign-in/)
  await signInWith(page, email, second)
  await page.goto('/account/closing')
  await page.locator('[name=password]').fill(second)
  await page.getByRole('button', { name: /^Đóng tài khoản sau/ }).click()
  await expect(page.getByText(/^Tài khoản sẽ đóng ngày/).first()).toBeVisible()
  await expectAccessible(page)
  await fits(page)
  await page.getByRole('button', { name: 'Giữ lại tài khoản' }).click()
  await expect(page.getByText('Tài khoản được giữ lại', { exact: false }).first()).toBeVisible()
  await admin.context().close()
  await laptop.context().close()
})

/** What the letter to a newcomer is about: it names the merchant. */
async function merchantLetter(admin: Page, email: string) {
  const row = admin.getByRole('link').filter({ hasText: email })
  await expect(async () => {
    await admin.goto('/admin/outbox?state=kept')
    await expect(row.first()).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 90_000 })
  return (await row.first().innerText()).split('\n')[0]
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: phone })

  test('a forgotten password gets the same answer for anybody, and a wrong link to stop letters says so', async ({
    page,
  }) => {
    await page.goto('/sign-in/forgotten')
    await page.getByLabel('Email hoặc số điện thoại').fill('không phải gì cả')
    await page.getByRole('button', { name: 'Gửi đường dẫn cho tôi' }).click()
    await expect(page.getByText('Đây chưa phải email hay số điện thoại.', { exact: false })).toBeVisible()
    await page.getByLabel('Email hoặc số điện thoại').fill(`khong-ai-${randomInt(1e9)}@thu.example`)
    await page.getByRole('button', { name: 'Gửi đường dẫn cho tôi' }).click()
    await expect(page.getByRole('status')).toContainText('Nếu có tài khoản như vậy')
    await page.goto('/account/letters/stop/khong-co-gi')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đường dẫn này không dùng được')
  })
})
