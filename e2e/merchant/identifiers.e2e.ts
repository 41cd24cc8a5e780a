import { randomInt } from 'node:crypto'
import { expect, expectAccessible, signInAs, signInWith, test } from '../fixtures'
import { asAdmin, fits, newPhone, password, phone } from './join-steps'

const second = 'trà sen Tây Hồ ướp'

test('a helper’s own number, stated by an invitation, gives nobody a place elsewhere before a link proves it; an address is added by a letter', async ({
  page,
  browser,
}) => {
  test.setTimeout(150_000)
  await page.setViewportSize(phone)
  await signInAs(page, 'merchant')
  await page.goto('/merchant/team')
  await page.getByLabel('Mời ai').fill('Cháu Mai')
  await page.getByRole('button', { name: 'Tạo đường dẫn mời' }).click()
  const invitation = await page.getByRole('textbox', { name: 'Đường dẫn mời' }).inputValue()

  const helper = await (await browser.newContext({ viewport: phone })).newPage()
  const [name, number] = [`Mai ${randomInt(1e9)}`, newPhone()]
  await helper.goto(new URL(invitation).pathname)
  await helper.getByLabel('Họ và tên của bạn').fill(name)
  await helper.getByLabel('Số điện thoại hoặc email').fill(number)
  await helper.locator('[name=password]').fill(password)
  await helper.locator('[name=repeat]').fill(password)
  await helper.getByRole('button', { name: 'Tạo tài khoản và vào cơ sở' }).click()
  await expect(helper).toHaveURL(/\/merchant$/)
  await helper.goto('/account')
  await expect(helper.getByText('Chưa xác nhận')).toBeVisible()
  await expectAccessible(helper)
  await fits(helper)

  const admin = await asAdmin(browser)
  const email = `mai-${randomInt(1e9)}@thu.example`
  await test.step('an address is confirmed by its letter', async () => {
    await helper.getByText('Thêm email').click()
    await helper.getByLabel('Email của bạn').fill(email)
    await helper.locator('#password-for-email').fill('không phải mật khẩu')
    await helper.getByRole('button', { name: 'Gửi email xác nhận' }).click()
    await expect(helper.getByText('Mật khẩu chưa đúng.')).toBeVisible()
    await expect(helper.getByLabel('Email của bạn')).toHaveValue(email)
    await helper.locator('#password-for-email').fill(password)
    await helper.getByRole('button', { name: 'Gửi email xác nhận' }).click()
    await expect(helper.getByText(`Đã gửi một đường dẫn tới ${email}`, { exact: false })).toBeVisible()
    const row = admin.getByRole('link').filter({ hasText: email })
    await expect(async () => {
      await admin.goto('/admin/outbox?state=kept')
      await expect(row.first()).toBeVisible({ timeout: 1_000 })
    }).toPass({ timeout: 90_000 })
    await row.first().click()
    await admin.getByRole('button', { name: 'Hiện đường dẫn' }).click()
    const link = new URL(await admin.getByLabel('Đường dẫn trong thư').inputValue()).pathname
    // Whoever else has the letter gets nothing by it.
    await page.goto(link)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đường dẫn này không dùng được')
    await helper.goto(link)
    await expectAccessible(helper)
    await helper.getByRole('button', { name: 'Đúng, đây là email của tôi' }).click()
    await expect(helper.getByText('Đã xác nhận email.', { exact: false })).toBeVisible()
  })

  await test.step('an administrator who adds the number elsewhere is asked first', async () => {
    await admin.goto('/admin/merchants')
    await admin.locator('main a[href^="/admin/merchants/"]').filter({ hasText: 'Công ty' }).first().click()
    const add = admin.locator('form').filter({ has: admin.locator('[name=identifier]') })
    if (!(await add.locator('[name=identifier]').isVisible())) await admin.getByText(/^Thêm người/).click()
    await add.locator('[name=name]').fill('Bà Mai')
    await add.locator('[name=identifier]').fill(number)
    await add.getByRole('button', { name: 'Thêm và tạo đường dẫn' }).click()
    await expect(admin.getByText(`Tài khoản “${name}”`, { exact: false })).toBeVisible()
    await expectAccessible(admin)
    await fits(admin)
    await add.getByRole('button', { name: 'Vẫn thêm và tạo đường dẫn' }).click()
    await expect(admin.getByText('Đã thêm Bà Mai.')).toBeVisible()
  })

  // The helper is known by the address and goes on; the number leads to the account of whoever got the administrator's link.
  await helper.goto('/account')
  await expect(helper.getByText(email)).toBeVisible()
  const link = await admin.getByRole('region', { name: 'Đường dẫn một lần' }).getByRole('textbox').inputValue()
  const other = await (await browser.newContext({ viewport: phone })).newPage()
  await other.goto(new URL(link).pathname)
  await other.locator('[name=password]').fill(second)
  await other.locator('[name=repeat]').fill(second)
  await other.getByRole('button', { name: 'Lưu mật khẩu và vào gian hàng' }).click()
  await expect(other).toHaveURL(/\/merchant$/)
  await other.goto('/account')
  await expect(other.getByText('Đã xác nhận')).toBeVisible()
  await signInWith(await (await browser.newContext()).newPage(), email, password)
  for (const one of [helper, other, admin]) await one.context().close()
})
