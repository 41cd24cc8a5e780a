import { randomInt } from 'node:crypto'
import { doNow, expect, expectAccessible, signInAs, test } from '../fixtures'
import { asAdmin, fill, fits, freeProducer, newPhone, password, phone } from './join-steps'

test('from a phone: apply, say what is yours, be approved, set a password and be in', async ({ page, browser }) => {
  await page.setViewportSize(phone)
  const admin = await asAdmin(browser)
  const producer = await freeProducer(admin, (certified) => certified < 5)
  await page.goto('/sign-in')
  await page.getByRole('link', { name: 'Nộp đơn tham gia gian hàng' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đăng ký tham gia gian hàng')
  await fill(page, { ...producer, phone: newPhone() })
  await page.getByLabel('Mã số thuế hoặc số định danh').fill('0101234566')
  await page.getByRole('button', { name: 'Gửi đơn' }).click()
  await expect(page.getByText('Chữ số cuối không khớp')).toBeVisible()
  await expect(page.getByLabel('Tên cơ sở')).toHaveValue(producer.name)
  await expect(page.getByLabel('Phường, xã', { exact: true }).locator('option:checked')).toHaveText(producer.ward)
  await expectAccessible(page)
  await page.getByLabel('Mã số thuế hoặc số định danh').fill('0101234565')
  await page.getByRole('button', { name: 'Gửi đơn' }).click()

  await expect(page.getByText('Đã nhận đơn của bạn.')).toBeVisible()
  const address = await page.getByLabel('Đường dẫn theo dõi đơn').inputValue()
  expect(address).toMatch(/\/join\/[\w-]{43}$/)
  await expect(page.getByText('Cùng tên, cùng phường, xã').first()).toBeVisible()
  await expectAccessible(page)
  await fits(page)
  await page.getByLabel(`Đúng, là cơ sở của tôi: ${producer.name}`).check()
  await page.getByRole('button', { name: 'Lưu câu trả lời' }).click()
  await expect(page.getByText('Đã lưu câu trả lời của bạn.')).toBeVisible()

  await admin.goto('/admin/applications')
  await admin.getByRole('link', { name: producer.name }).click()
  await expect(admin.getByText('Chỉ đơn này nhận')).toBeVisible()
  await expectAccessible(admin)
  await fits(admin)
  await admin.getByRole('button', { name: 'Duyệt đơn' }).click()
  await doNow(admin)
  await expectAccessible(admin)
  await admin.context().close()

  await page.goto(new URL(address).pathname)
  await expect(page.getByText('Đã được duyệt')).toBeVisible()
  await page.getByRole('button', { name: 'Đặt mật khẩu' }).click()
  await expect(page).toHaveURL(/\/link\//)
  await page.locator('[name=password]').fill(password)
  await page.locator('[name=repeat]').fill(password)
  await page.getByRole('button', { name: 'Lưu mật khẩu và vào gian hàng' }).click()
  await expect(page).toHaveURL(/\/merchant$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(producer.name)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: phone })

  test('an application comes back with a reason, is corrected with nothing typed twice, and waits again', async ({
    page,
    browser,
  }) => {
    const name = `Tổ hợp tác Sông Tích ${randomInt(1e9)}`
    await page.goto('/join')
    await fill(page, { name, phone: '123' })
    await page.getByLabel('Mã số thuế hoặc số định danh').fill('001.085.001234')
    await page.getByRole('button', { name: 'Gửi đơn' }).click()
    await expect(page.getByText('Số điện thoại chưa đúng')).toBeVisible()
    await expect(page.getByLabel('Tên cơ sở')).toHaveValue(name)
    await page.getByRole('textbox', { name: 'Số điện thoại' }).fill(newPhone())
    await page.getByLabel('giấy tờ ghi đúng như vậy').check()
    await page.getByRole('button', { name: 'Gửi đơn' }).click()
    await expect(page.getByText('Đã nhận đơn của bạn.')).toBeVisible()
    const address = new URL(await page.getByLabel('Đường dẫn theo dõi đơn').inputValue()).pathname

    const admin = await asAdmin(browser, false)
    await admin.goto('/admin/applications')
    await admin.getByRole('link', { name }).click()
    await expect(admin.getByText('001•••••••34')).toBeVisible()
    expect(await admin.content()).not.toContain('001085001234')
    const answer = admin.locator('details', { hasText: 'Gửi lại để sửa' })
    await answer.locator('summary').click()
    await answer.getByRole('textbox').fill('Xin ghi mã số thuế của tổ hợp tác.')
    await answer.getByRole('button', { name: 'Gửi lại để sửa' }).click()
    await doNow(admin)
    await admin.context().close()

    await page.goto(address)
    await expect(page.getByText('Xin ghi mã số thuế của tổ hợp tác.').first()).toBeVisible()
    await expect(page.getByLabel('Tên cơ sở')).toHaveValue(name)
    await expect(page.getByLabel('Mã số thuế hoặc số định danh')).toHaveValue('001•••••••34')
    expect(await page.content()).not.toContain('001085001234')
    await page.getByLabel('Mã số thuế hoặc số định danh').fill('0101234565')
    await page.getByRole('button', { name: 'Gửi lại đơn đã sửa' }).click()
    await expect(page.getByText('Đã nhận bản sửa của bạn.')).toBeVisible()
    await expect(page.getByText('Đã sửa: mã số thuế, số định danh')).toBeVisible()
  })
})

test('an owner invites a helper by a link, who comes in under an own name and goes when removed', async ({
  page,
  browser,
}) => {
  await page.setViewportSize(phone)
  await signInAs(page, 'merchant')
  await page.goto('/merchant/team')
  await page.getByLabel('Mời ai').fill('Cháu Minh')
  await page.getByRole('button', { name: 'Tạo đường dẫn mời' }).click()
  const address = await page.getByRole('textbox', { name: 'Đường dẫn mời' }).inputValue()
  await expectAccessible(page)
  await fits(page)

  const helper = await (await browser.newContext({ viewport: phone })).newPage()
  await helper.goto(new URL(address).pathname)
  await expectAccessible(helper)
  const name = `Minh ${randomInt(1e9)}`
  await helper.getByLabel('Họ và tên của bạn').fill(name)
  await helper.getByLabel('Số điện thoại hoặc email').fill(newPhone())
  await helper.locator('[name=password]').fill(password)
  await helper.locator('[name=repeat]').fill(password)
  await helper.getByRole('button', { name: 'Tạo tài khoản và vào cơ sở' }).click()
  await expect(helper).toHaveURL(/\/merchant$/)
  await helper.goto('/merchant/team')
  await expect(helper.getByText('Chỉ chủ tài khoản mời thêm')).toBeVisible()
  await expect(helper.getByLabel('Mời ai')).toHaveCount(0)

  await page.goto('/merchant/team')
  const row = page.locator('main li').filter({ hasText: name })
  await row.getByText('Gỡ khỏi cơ sở').click()
  await row.getByRole('button', { name: 'Gỡ', exact: true }).click()
  await expect(page.getByText('Đã gỡ khỏi cơ sở.')).toBeVisible()
  expect((await helper.request.get('/merchant')).status()).toBe(403)
  await helper.context().close()
})
