import { expect, expectAccessible, signInAs, test } from '../fixtures'

const today = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
const name = () => `Kệ thử ${crypto.randomUUID().replace(/[\d-]/g, 'q').slice(0, 8)}`

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('an administrator makes a collection, fills and arranges it, and shoppers see it', async ({ page }) => {
      await signInAs(page, 'admin')
      await page.goto('/admin/collections')
      await page.getByRole('link', { name: 'Lập bộ sưu tập' }).click()
      const title = name()
      await page.getByLabel('Tên tiếng Việt').fill(title)
      await page.getByLabel('Lời giới thiệu tiếng Việt').fill('Những món để thử.')
      await page.getByLabel('Ngày đầu').fill(today())
      await page.getByLabel('Ngày cuối').fill('2020-01-01')
      await page.getByRole('button', { name: 'Lập bộ sưu tập' }).click()
      await expect(page.getByText('Ngày kết thúc phải sau ngày bắt đầu.')).toBeVisible()
      await expect(page.getByLabel('Tên tiếng Việt')).toHaveValue(title)
      await page.getByLabel('Ngày cuối').fill('')
      await page.getByRole('button', { name: 'Lập bộ sưu tập' }).click()
      await expect(page.getByText('Đã lập bộ sưu tập')).toBeVisible()

      await page.getByLabel('Tìm sản phẩm để thêm').fill('gom')
      await page.getByRole('button', { name: 'Tìm', exact: true }).click()
      for (let i = 0; i < 2; i++) {
        await page
          .getByRole('button', { name: /^Thêm .+ vào bộ sưu tập$/ })
          .first()
          .click()
        await expect(page.getByText('Đã thêm sản phẩm.')).toBeVisible()
        await expect(page.getByText('Đã có trong bộ')).toHaveCount(i + 1)
      }
      const chosen = page.getByRole('region', { name: 'Sản phẩm trong bộ' }).getByRole('listitem')
      await expect(chosen).toHaveCount(2)
      const second = (await chosen.nth(1).locator('p > span').first().textContent()) ?? ''
      await page.getByRole('button', { name: `Đưa ${second} lên một bậc` }).click()
      await expect(chosen.first()).toContainText(second)
      // The machine's check waits on timers, which do not run here without JavaScript.
      if (javaScriptEnabled) await expectAccessible(page)

      await page.getByRole('link', { name: 'Xem trên gian hàng' }).click()
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
      await expect(page.locator('main .shelf a').first()).toHaveText(second)
      const address = page.url()
      await page.goto('/')
      await expect(page.locator('main').getByRole('link', { name: title })).toBeVisible()

      await page.goto('/admin/collections')
      await page.getByRole('link', { name: title }).click()
      await page.getByRole('button', { name: `Bỏ ${second} ra khỏi bộ sưu tập` }).click()
      await expect(chosen).toHaveCount(1)
      await page.getByLabel('Ngày đầu').fill('2020-01-01')
      await page.getByLabel('Ngày cuối').fill('2020-01-31')
      await page.getByRole('button', { name: 'Lưu thay đổi' }).click()
      await expect(page.getByText('Đã lưu.')).toBeVisible()
      expect((await page.goto(address))?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1, name: `${title}: đã hết mùa` })).toBeVisible()
      await page.goto('/')
      await expect(page.locator('main').getByRole('link', { name: title })).toHaveCount(0)
    })
  })

test('nobody else gets near: a stranger signs in first, a merchant has no permission', async ({ page }) => {
  await page.goto('/admin/collections')
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fadmin%2Fcollections/)
  await signInAs(page, 'merchant')
  for (const path of ['/admin/collections', '/admin/collections/new']) {
    expect((await page.goto(path))?.status(), path).toBe(403)
    await expect(page.getByRole('button', { name: /bộ sưu tập/i })).toHaveCount(0)
  }
})

test('a form that an administrator opened does nothing in the hands of a merchant', async ({ page, context }) => {
  await signInAs(page, 'admin')
  await page.goto('/admin/collections/new')
  const title = name()
  await page.getByLabel('Tên tiếng Việt').fill(title)
  await page.getByLabel('Lời giới thiệu tiếng Việt').fill('Không được lưu.')
  await page.getByLabel('Ngày đầu').fill(today())
  const other = await context.newPage()
  await context.clearCookies()
  await signInAs(other, 'merchant')
  await page.getByRole('button', { name: 'Lập bộ sưu tập' }).click()
  await expect(page.getByText('Đã lập bộ sưu tập')).toHaveCount(0)
  await context.clearCookies()
  await signInAs(other, 'admin')
  await other.goto('/admin/collections')
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(other.getByRole('link', { name: title })).toHaveCount(0)
})
