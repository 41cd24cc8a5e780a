import type { Page } from '@playwright/test'
import { hotp, stepAt } from '../../lib/auth/totp'
import { expect, expectAccessible, person, signInAs, test } from '../fixtures'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** What an authenticator app reads from the typed secret. */
function secretOf(typed: string) {
  const bits = [...typed.replace(/\s/g, '')].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0'))
  return Buffer.from((bits.join('').match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}

const codeAfter = (secret: Buffer, steps: number) => hotp(secret, stepAt(new Date()) + steps)

async function passwordOf(page: Page, role: 'auditor') {
  const { identifier, password } = person(role)
  await page.goto('/sign-in?next=%2Fadmin%2Faudit')
  await page.locator('[name=identifier]').fill(identifier)
  await page.locator('[name=password]').fill(password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
}

test('an auditor sets up two-step sign-in, signs in with it, reads the log, and is helped when the phone is lost', async ({
  page,
  browser,
}) => {
  await signInAs(page, 'auditor')
  await page.goto('/account/second-factor')
  await page.getByRole('button', { name: 'Thiết lập' }).click()
  await expect(page.getByRole('img', { name: /^Mã QR/ })).toBeVisible()
  await expectAccessible(page)
  const secret = secretOf((await page.locator('[data-secret]').textContent()) ?? '')
  await page.getByLabel('Mã 6 số').fill('000000')
  await page.getByRole('button', { name: 'Xác nhận' }).click()
  await expect(page.getByText('Mã không đúng hoặc đã được dùng.')).toBeVisible()
  await page.getByLabel('Mã 6 số').fill(codeAfter(secret, 0))
  await page.getByRole('button', { name: 'Xác nhận' }).click()
  const codes = page.getByRole('region', { name: 'Mã dự phòng của bạn' }).getByRole('listitem')
  await expect(codes).toHaveCount(10)
  const recovery = (await codes.first().textContent()) ?? ''
  await page.getByRole('button', { name: 'Tôi đã cất các mã' }).click()
  await expect(page.getByText('Còn 10 trong 10 mã dự phòng.')).toBeVisible()

  await page.context().clearCookies()
  await passwordOf(page, 'auditor')
  await expect(page.getByRole('heading', { name: 'Xác thực hai lớp' })).toBeVisible()
  await expectAccessible(page)
  const halfway = await page.request.get('/admin/audit', { maxRedirects: 0 })
  expect([halfway.status(), halfway.headers().location]).toEqual([307, '/sign-in?next=%2Fadmin%2Faudit'])
  // The app's code of the next half minute: the present one may have served to set up.
  await page.getByLabel('Mã 6 số').fill(codeAfter(secret, 1))
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Nhật ký kiểm toán' })).toBeVisible()
  await page.getByRole('button', { name: 'Kiểm tra ngay' }).click()
  await expect(page.getByText(/Chuỗi nguyên vẹn/).first()).toBeVisible()
  await page.getByLabel('Ai', { exact: true }).fill(person('auditor').identifier)
  await page.getByRole('button', { name: 'Tìm' }).click()
  await expect(page.getByRole('cell', { name: /Thiết lập xác thực hai lớp/ }).first()).toBeVisible()
  await expectAccessible(page)
  await page.goto('/admin/settings/users')
  await expect(page.getByRole('button', { name: 'Đề nghị thêm' })).toHaveCount(0)

  await page.context().clearCookies()
  await passwordOf(page, 'auditor')
  await page.getByText('Không có điện thoại ở đây?').click()
  await page.getByLabel('Mã dự phòng').fill(recovery)
  await page.getByRole('button', { name: 'Đăng nhập bằng mã dự phòng' }).click()
  await expect(page.getByText('Còn 9 trong 10 mã dự phòng.')).toBeVisible()

  const colleague = await (await browser.newContext({ baseURL: new URL(page.url()).origin, locale: 'vi-VN' })).newPage()
  await signInAs(colleague, 'admin')
  await colleague.goto('/admin/settings/users')
  await expectAccessible(colleague)
  const member = colleague.getByRole('listitem').filter({ hasText: person('auditor').identifier })
  await member.getByText('Gỡ xác thực hai lớp', { exact: true }).first().click()
  await member.getByRole('button', { name: 'Gỡ xác thực hai lớp' }).click()
  await expect(member.getByText('Chưa có xác thực hai lớp')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible()
  await colleague.context().close()
})
