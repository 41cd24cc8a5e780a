import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectSound, test } from '../fixtures'

const sets = {
  food: '/groups/thuc-pham/do-an-nhanh',
  spirit: '/groups/do-uong/ruou-trang',
  herb: '/groups/duoc-lieu/thuc-pham-chuc-nang-thuoc',
  craft: '/groups/thu-cong-my-nghe/thu-cong-my-nghe-gia-dung-trang-tri',
  visit: '/groups/du-lich/du-lich',
}

/** The address of the first product of a set. */
async function firstOf(page: Page, set: keyof typeof sets) {
  await page.goto(sets[set])
  const href = await page.locator('main a[href*="/listings/"]').first().getAttribute('href')
  if (!href) throw new Error(`no product in ${sets[set]}`)
  return href
}

type Data = { '@type': string; offers?: object; potentialAction?: object; itemListElement?: object[] }

async function structuredData(page: Page): Promise<Data[]> {
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents()
  return texts.map((text) => JSON.parse(text))
}
const productOf = async (page: Page) => (await structuredData(page)).find((one) => one['@type'] === 'Product')

test('each kind of product reads well on a phone and a desktop, in both languages', async ({ page }) => {
  test.slow()
  for (const set of Object.keys(sets) as (keyof typeof sets)[]) await expectSound(page, await firstOf(page, set))
})

test('food tells ingredients and allergens, who sells it, and its price to search engines', async ({ page }) => {
  await page.goto(await firstOf(page, 'food'))
  const facts = page.getByRole('region', { name: 'Thông tin sản phẩm' })
  for (const term of ['Thành phần', 'Chất dễ gây dị ứng', 'Bảo quản', 'Hạn sử dụng'])
    await expect(facts.getByText(term, { exact: true })).toBeVisible()
  const seller = page.getByRole('region', { name: 'Người bán' })
  await expect(seller.getByText('Địa chỉ đăng ký')).toBeVisible()
  await expect(
    page.getByRole('region', { name: 'Điểm bán OCOP gần nơi làm ra' }).getByRole('listitem'),
  ).not.toHaveCount(0)
  const crumbs = (await structuredData(page)).find((one) => one['@type'] === 'BreadcrumbList')
  expect(crumbs?.itemListElement?.length).toBe(4)
  expect(await productOf(page)).toMatchObject({ '@type': 'Product', manufacturer: { name: expect.any(String) } })
})

test('a drink with alcohol shows price and ways to buy only behind a confirmed age', async ({ page }) => {
  const address = await firstOf(page, 'spirit')
  await page.goto(address)
  // What is not a drink, below, may show its price.
  expect(await page.locator('article.listing').innerHTML()).not.toMatch(
    /\d\s*₫|tel:\+|zalo\.me|"offers":\{|Điểm bán OCOP gần/,
  )
  expect((await productOf(page))?.offers).toBeUndefined()
  await page.getByRole('link', { name: 'Tôi đủ 18 tuổi, xem giá và nơi mua' }).click()
  await expect(page.getByRole('heading', { name: 'Bạn đã đủ 18 tuổi chưa?' })).toBeVisible()
  expect(await page.content()).not.toMatch(/\d\s*₫|tel:\+/)
  await page.getByRole('button', { name: 'Tôi đã đủ 18 tuổi' }).click()
  await expect(
    page
      .locator('main')
      .getByText(/₫|Liên hệ để biết giá/)
      .first(),
  ).toBeVisible()
  await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible()
  await expectAccessible(page)
})

test('an herb says that it is no medicine, a visit where to book it', async ({ page }) => {
  await page.goto(await firstOf(page, 'herb'))
  await expect(page.getByRole('note')).toContainText('không phải là thuốc')
  await page.goto(await firstOf(page, 'visit'))
  await expect(page.getByRole('heading', { name: 'Đặt chỗ ở đâu' })).toBeVisible()
  await expect(
    page
      .locator('main')
      .getByRole('link', { name: /Đặt chỗ/ })
      .first(),
  ).toHaveAttribute('rel', /nofollow/)
  expect((await productOf(page))?.potentialAction).toMatchObject({ '@type': 'ReserveAction' })
})

test('pictures turn by keys and buttons, and open large to zoom', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(sets.craft)
  const addresses = await page
    .locator('main a[href*="/listings/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  for (const address of addresses) {
    await page.goto(address)
    if ((await page.locator('.gallery-thumb').count()) > 1) break
  }
  const thumbs = page.locator('.gallery-thumb')
  await expect(thumbs.first()).toHaveAttribute('aria-current', 'true')
  await page.getByRole('button', { name: 'Ảnh sau' }).click()
  await expect(thumbs.nth(1)).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('ArrowLeft')
  await expect(thumbs.first()).toHaveAttribute('aria-current', 'true')

  await page.locator('.gallery-picture').first().click()
  const large = page.getByRole('dialog', { name: 'Ảnh lớn' })
  await expect(large).toBeVisible()
  const image = large.locator('img')
  await expect(image).toHaveJSProperty('complete', true)
  await expect(image).toHaveAttribute('src', /1600\.webp$/)
  await page.keyboard.press('+')
  await expect(image).toHaveAttribute('data-zoomed', '')
  await page.keyboard.press('0')
  await expect(image).not.toHaveAttribute('data-zoomed', '')
  const before = await image.getAttribute('src')
  await page.keyboard.press('ArrowRight')
  await expect(image).not.toHaveAttribute('src', before ?? '')
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(large).toBeHidden()
  await expect(page.locator('.gallery-picture').first()).toBeFocused()
})

test('the address is copied by a button, and stands to be copied by hand behind the link', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const address = await firstOf(page, 'craft')
  await page.goto(address)
  await page.getByRole('button', { name: 'Chép đường dẫn' }).click()
  await expect(page.getByRole('button', { name: 'Đã chép' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(new RegExp(`${address}$`))
  await page.goto(`${address}/share`)
  await expect(page.getByLabel('Đường dẫn của trang')).toHaveValue(new RegExp(`${address}$`))
  await expectAccessible(page)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a shopper reads the whole page, leafs through the pictures and hands it on', async ({ page, request }) => {
    const address = await firstOf(page, 'craft')
    await page.goto(address)
    for (const name of ['Chuyện của sản phẩm', 'Cách làm', 'Thông tin sản phẩm', 'Giấy chứng nhận OCOP', 'Người bán'])
      await expect(page.getByRole('heading', { name, exact: true })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Ảnh sau' })).toHaveCount(0)
    await page.getByText('Xem vì sao').click()
    await expect(page.getByText('Chữ ký số', { exact: true })).toBeVisible()
    const large = await page.locator('.gallery-picture').first().getAttribute('href')
    expect((await request.get(large ?? '')).headers()['content-type']).toBe('image/webp')

    await page.getByRole('link', { name: 'Chia sẻ' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Chia sẻ')
    const code = await request.get(`${address}/qr.svg`)
    expect(code.headers()['content-type']).toContain('image/svg+xml')
    expect(await code.text()).toContain('<path')
    expect((await request.get('/listings/khong-co-dau/qr.svg')).status()).toBe(404)
    expect((await request.get('/listings/khong-co-dau/share')).status()).toBe(404)
  })

  test('the shops of the city are listed by district', async ({ page }) => {
    await page.goto('/sales-points')
    await expect(page.getByRole('heading', { name: 'Huyện Gia Lâm' })).toBeVisible()
    await expect(page.getByText('Điểm bán mẫu').first()).toBeVisible()
    await page.setViewportSize({ width: 360, height: 800 })
    await page.goto('/en/sales-points')
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  })
})
