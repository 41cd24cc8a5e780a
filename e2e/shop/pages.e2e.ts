import { expect, expectAccessible, expectSound, groupOnBoard, test } from '../fixtures'

for (const path of ['/groups/thuc-pham', '/groups/thu-cong-my-nghe', '/progress', '/sign-in'])
  test(`${path} is accessible in both languages on a phone and on a desk`, ({ page }) => expectSound(page, path))

test('what is not there says so with the right status', async ({ page, request }) => {
  for (const path of [
    '/listings/khong-co-dau',
    '/en/listings/khong-co-dau',
    '/merchants/khong-co',
    '/groups/khong-co',
    '/khong/co/gi',
    '/progress/2999-01-01',
    '/listings/%00',
    '/media/progress',
    '/media/sign-in',
    '/API/sign-in',
    '/EN/admin',
  ]) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
  await page.goto('/listings/khong-co-dau')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(page)
  expect((await request.get('/vi/browse', { maxRedirects: 0 })).status()).toBe(308)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a shopper searches, opens a product and reads its certificate', async ({ page }) => {
    await page.goto('/')
    await page.locator('main [name=q]').first().fill('gom')
    await page.locator('main [name=q]').first().press('Enter')
    await page.locator('main a[href*="/listings/"]').first().click()
    await expect(page.getByText('Giấy chứng nhận OCOP').first()).toBeVisible()
    await expect(page.getByText(/QĐ-/).first()).toBeVisible()
  })

  test('the board answers for a past day, and the figures stay whole numbers', async ({ page }) => {
    await page.goto('/progress')
    const day = new Date(Date.now() - 90 * 86_400_000).toISOString().slice(0, 10)
    await page.locator('input[type=date]').fill(day)
    await page.getByRole('button', { name: 'Xem', exact: true }).click()
    await expect(page).toHaveURL(new RegExp(day))
    await expect(groupOnBoard(page, 'Thực phẩm')).toContainText(/\d+\s*\/\s*\d+/)
  })
})
