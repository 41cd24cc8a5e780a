import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '../fixtures'

test.use({ viewport: { width: 360, height: 740 } })

const shelf = '/groups/thu-cong-my-nghe'
const heart = (page: Page, place: number) =>
  page
    .locator('.shelf-card:visible')
    .nth(place)
    .getByRole('button', { name: /^Yêu thích: / })
const scales = (page: Page, place: number) =>
  page
    .locator('.shelf-card:visible')
    .nth(place)
    .getByRole('button', { name: /^So sánh: / })
const nameOf = (page: Page, place: number) =>
  page.locator('.shelf-card:visible').nth(place).getByRole('link').innerText()

test('a shopper puts products aside, finds them again with prices of today, and takes one off', async ({ page }) => {
  await page.goto(shelf)
  const [first, second] = [await nameOf(page, 0), await nameOf(page, 1)]
  for (const place of [0, 1]) {
    await heart(page, place).click()
    await expect(heart(page, place)).toHaveAttribute('aria-pressed', 'true')
  }
  await expect(page.locator('.keep-status')).toContainText(second)
  const size = await heart(page, 0).boundingBox()
  expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(44)

  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.getByRole('banner').getByRole('link', { name: 'Yêu thích' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Kệ yêu thích' })).toBeVisible()
  await expect(page.locator('main').getByRole('link', { name: first, exact: true })).toBeVisible()
  await expect(page.locator('main .shelf-card').first().getByRole('link')).toHaveText(second)
  await expectAccessible(page)
  expect(asked.filter((url) => url.includes('items='))).toHaveLength(1)

  await heart(page, 1).click()
  await page.reload()
  await expect(page.locator('main .shelf-card')).toHaveCount(1)
  await page.goto(`/en/favourites`)
  await expect(page.locator('main .shelf-card')).toHaveCount(1)
  await expectAccessible(page)
})

test('a product that left the booth is named as such, and an empty shelf says how to fill it', async ({ page }) => {
  await page.goto('/favourites')
  await expect(page.getByText('Kệ còn trống')).toBeVisible()
  await expectAccessible(page)
  await page.evaluate(() => localStorage.setItem('booth-favourites', '[["khong-con-ban","Trà đã ngừng"]]'))
  await page.reload()
  const gone = page.getByRole('region', { name: 'Không còn trên gian hàng' })
  await expect(gone.getByRole('link', { name: 'Trà đã ngừng' })).toBeVisible()
  await gone.getByRole('button').click()
  await page.reload()
  await expect(page.getByText('Kệ còn trống')).toBeVisible()
})

test('up to four products are compared; a fifth is refused in words, and the address is the state', async ({
  page,
}) => {
  await page.goto(shelf)
  const names = await Promise.all([0, 1, 2, 3].map((place) => nameOf(page, place)))
  for (const place of [0, 1, 2, 3]) await scales(page, place).click()
  await scales(page, 4).click()
  await expect(page.locator('.keep-status')).toContainText('chỉ so sánh được 4 sản phẩm')
  await expect(scales(page, 4)).toHaveAttribute('aria-pressed', 'false')
  await expectAccessible(page)

  const tray = page.getByRole('region', { name: 'So sánh' })
  await expect(tray).toContainText('4/4')
  await tray.getByRole('link').click()
  await expect(page).toHaveURL(/\/compare\?items=[^,]+,[^,]+,[^,]+,[^,]+$/)
  for (const name of names) await expect(page.getByRole('columnheader', { name }).first()).toBeVisible()
  await expectAccessible(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)

  const onDevice = () => page.evaluate(() => localStorage.getItem('booth-compare'))
  const four = await onDevice()
  await page.getByRole('link', { name: `Bỏ ${names[1]} khỏi so sánh` }).click()
  await expect(page.getByRole('columnheader')).toHaveCount(3)
  // The page's script takes over what the address shows.
  await expect.poll(onDevice).not.toBe(four)
  await page.goto(shelf)
  await expect(tray).toContainText('3/4')
  await expect(scales(page, 1)).toHaveAttribute('aria-pressed', 'false')
  await tray.getByRole('button').click()
  await expect(tray).toBeHidden()
})

test('on a product’s page the buttons carry words and remember', async ({ page }) => {
  await page.goto(shelf)
  await page.locator('.shelf-card:visible').first().getByRole('link').click()
  const button = page
    .locator('article')
    .getByRole('button', { name: /^Yêu thích/ })
    .first()
  await button.focus()
  await page.keyboard.press('Space')
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  await page.reload()
  await expect(button).toHaveAttribute('aria-pressed', 'true')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('there are no dead buttons, and a comparison that was sent opens', async ({ page, request }) => {
    await page.goto(shelf)
    await expect(page.locator('.keep')).toHaveCount(0)
    const slugs = [...(await (await request.get(shelf)).text()).matchAll(/href="\/listings\/([a-z0-9-]+)"/g)].map(
      ([, slug]) => slug,
    )
    await page.goto(`/compare?items=${slugs.slice(0, 5)}`)
    await expect(page.getByRole('columnheader')).toHaveCount(4)
    await expect(page.getByText('Mỗi lần chỉ so sánh được 4 sản phẩm')).toBeVisible()
    await page.goto('/favourites')
    await expect(page.locator('main noscript p')).toContainText('cần JavaScript')
    await expect(page.getByText('Đang mở kệ')).toBeHidden()
    await page.goto('/compare?items=khong-co-dau')
    await expect(page.getByText('Chưa chọn sản phẩm nào để so sánh')).toBeVisible()
  })
})

test('drinks with alcohol are compared without a price', async ({ page, request }) => {
  const slugs = [
    ...(await (await request.get('/groups/do-uong')).text()).matchAll(/href="\/listings\/(ruou[a-z0-9-]+)"/g),
  ]
    .map(([, slug]) => slug)
    .slice(0, 2)
  expect(slugs).toHaveLength(2)
  await page.goto(`/compare?items=${slugs}`)
  await expect(page.getByRole('cell', { name: 'Giá dành cho người từ 18 tuổi' })).toHaveCount(2)
  expect(await page.content()).not.toMatch(/\d\s*₫/)
})
