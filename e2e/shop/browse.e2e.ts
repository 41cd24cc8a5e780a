import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectSound, test } from '../fixtures'

const results = (page: Page) => page.locator('#results')
const cards = (page: Page) => results(page).locator('.shelf-card')
const filters = (page: Page) => page.getByRole('region', { name: 'Lọc sản phẩm' })

/** The number that stands beside a choice. */
async function countBeside(page: Page, name: string) {
  const text = await filters(page).getByRole('link', { name }).locator('small').innerText()
  return Number(text.replace(/\D/g, ''))
}

const faces = [
  '/browse',
  '/browse?q=gom+bat+trang',
  '/browse?set=21&stars=5&sort=price-up',
  '/browse?q=zzzzqq',
  '/browse?q=zzqzz&stars=5',
  '/ranking',
]

for (const path of faces)
  test(`${path} is accessible and fits, in both languages, small and wide`, ({ page }) => expectSound(page, path))

test('a kept page answers under every name of the server, and nobody asks for one by header', async ({ request }) => {
  for (const address of ['/browse?set=21', '/en/browse?set=22']) {
    for (let visit = 0; visit < 3; visit++) {
      const answer = await request.get(address, { maxRedirects: 0, headers: { host: 'shop.example' } })
      expect(answer.status(), `${address} ${visit}`).toBe(200)
      expect(await answer.text()).toContain('shelf-card')
    }
  }
  const foreign = await request.get('/browse?ward=00577&stars=3', { headers: { 'x-booth-kept-page': 'all' } })
  expect(await foreign.text()).toContain('ward=00577')
})

test('any address gives a page, and the same one from the second visit on', async ({ request }) => {
  const odd = [
    'q=%00%FF%C3%28',
    'set=99&group=X&ward=1&stars=9&from=-1&sort=best&after=%20',
    `q=${'%E1%BB%91'.repeat(400)}`,
    'q[]=1&q=2&__proto__=1&constructor=2',
    'after=AAAA',
    `${'x=1&'.repeat(300)}set=21`,
    "q=')%20OR%201=1--%20%22%3E%3Cscript%3E",
  ]
  for (const query of odd) {
    const first = await request.get(`/browse?${query}`)
    expect(first.status(), query).toBe(200)
    const canonical = /<link rel="canonical" href="([^"]*)"/
    const seen = await Promise.all([first.text(), request.get(`/browse?${query}`).then((again) => again.text())])
    expect(canonical.exec(seen[0])?.[1]).toBeTruthy()
    expect(canonical.exec(seen[0])?.[1], query).toBe(canonical.exec(seen[1])?.[1])
    expect(seen[0]).not.toContain('"><script>')
  }
})

test('older addresses lead to the browse page', async ({ request }) => {
  for (const [from, to] of [
    ['/search?q=g%E1%BB%91m', '/browse?q=g%E1%BB%91m'],
    ['/en/search?q=silk&page=2', '/en/browse?q=silk&page=2'],
    ['/groups/thu-cong-my-nghe/vai-may-mac/2', '/groups/thu-cong-my-nghe/vai-may-mac'],
    ['/browse/kept/all', '/browse'],
  ] as const) {
    const answer = await request.get(from, { maxRedirects: 0 })
    expect(answer.status(), from).toBe(308)
    expect(answer.headers().location?.replace(/^https?:\/\/[^/]+/, '')).toBe(to)
  }
  expect((await request.get('/browse/other')).status()).toBe(404)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a shopper narrows, sorts, goes on and takes filters back', async ({ page }) => {
    await page.goto('/browse')
    const expected = await countBeside(page, 'Hàng thủ công mỹ nghệ')
    await filters(page).getByRole('link', { name: 'Hàng thủ công mỹ nghệ' }).click()
    await expect(page).toHaveURL(/\/browse\?group=IV$/)
    await expect(page.getByText(`${expected} sản phẩm`, { exact: true })).toBeVisible()

    const withFiveStars = await countBeside(page, '4 sao')
    await filters(page).getByRole('link', { name: '4 sao' }).click()
    await expect(page).toHaveURL(/group=IV&stars=4$/)
    await expect(page.getByText(`${withFiveStars} sản phẩm`, { exact: true })).toBeVisible()
    for (const stars of await cards(page).locator('.stars').allInnerTexts()) expect(stars).toContain('4 sao')

    await page.locator('details.sort summary').click()
    await page.getByRole('link', { name: 'Giá thấp trước' }).click()
    await expect(page).toHaveURL(/sort=price-up$/)

    await page.getByRole('link', { name: 'Bỏ 4 sao' }).click()
    await page.getByRole('link', { name: 'Xem thêm sản phẩm' }).click()
    await expect(page).toHaveURL(/after=/)
    await expect(cards(page).first()).toBeVisible()
    await page.getByRole('link', { name: 'Về đầu danh sách' }).click()
    await expect(page).toHaveURL(/\/browse\?group=IV&sort=price-up$/)
  })

  test('places and prices are asked for in forms that keep everything else', async ({ page }) => {
    await page.goto('/browse?stars=4')
    const ward = filters(page).getByLabel('Xã, phường')
    const [value, text] = await ward
      .locator('option')
      .nth(1)
      .evaluate((option: HTMLOptionElement) => [option.value, option.text])
    await ward.selectOption(value ?? '')
    await filters(page).getByRole('button', { name: 'Áp dụng' }).first().click()
    await expect(page).toHaveURL(new RegExp(`stars=4.*ward=${value}`))
    const count = /\((\d+)\)$/.exec(text ?? '')?.[1]
    await expect(page.getByText(`${count} sản phẩm`, { exact: true })).toBeVisible()

    await page.goto('/browse?set=21')
    await filters(page).getByLabel('Từ (₫)').fill('100.000')
    await filters(page).getByLabel('Đến (₫)').fill('200 nghìn')
    await filters(page).getByRole('button', { name: 'Áp dụng' }).last().click()
    await expect(page.getByRole('link', { name: 'Bỏ 100.000 ₫ – 200.000 ₫' })).toBeVisible()
  })

  test('words are found without accents, marked, and kept in the other language', async ({ page }) => {
    await page.goto('/browse')
    await page.locator('main [name=q]').fill('gom bat trang')
    await page.locator('main [name=q]').press('Enter')
    await expect(page).toHaveURL(/q=gom\+bat\+trang/)
    await expect(cards(page).locator('mark').first()).toHaveText(/^Gốm/i)
    await page.getByRole('link', { name: 'Xem trang này bằng tiếng Anh' }).click()
    await expect(page).toHaveURL(/\/en\/browse\?q=gom\+bat\+trang/)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  })

  test('a mistyped search says what was searched instead; one without results leads on', async ({ page }) => {
    await page.goto('/browse?q=gom+bat+trnag')
    await expect(page.getByText('Không có kết quả cho “gom bat trnag”.')).toBeVisible()
    await expect(cards(page).first()).toBeVisible()

    await page.goto('/browse?q=gom+bat+trang&set=14')
    await expect(page.getByRole('heading', { name: 'Không có sản phẩm nào khớp' })).toBeVisible()
    await page.locator('.nearest a').first().click()
    await expect(cards(page).first()).toBeVisible()
  })

  test('drinks with alcohol have no price, no price filter and no order by price', async ({ page }) => {
    await page.goto('/browse?sub=II.1')
    await expect(cards(page).first()).toBeVisible()
    for (const price of await cards(page).locator('.price').allInnerTexts()) expect(price).not.toContain('₫')
    await expect(filters(page).getByRole('heading', { name: 'Giá', exact: true })).toHaveCount(0)
    await page.locator('details.sort summary').click()
    await expect(page.getByRole('link', { name: 'Giá thấp trước' })).toHaveCount(0)
  })
})

test('with a script the next products come to the same page', async ({ page }) => {
  await page.goto('/browse')
  await expect(cards(page)).toHaveCount(24)
  await page.getByRole('link', { name: 'Xem thêm sản phẩm' }).click()
  await expect(cards(page)).toHaveCount(48)
  await expect(page).toHaveURL(/\/browse$/)
  await expect(cards(page).nth(24).locator('a')).toBeFocused()
  const names = await cards(page)
    .locator('a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(new Set(names).size).toBe(48)
})

test('on a phone the filters are a sheet that opens and closes', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/browse?stars=5')
  await expect(filters(page)).toBeHidden()
  const button = page.getByRole('button', { name: 'Lọc (1)' })
  await expect(button).toBeInViewport()
  await button.click()
  await expect(filters(page)).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(filters(page)).toBeHidden()
  await button.click()
  await filters(page).getByRole('link', { name: 'Hàng thủ công mỹ nghệ' }).click()
  await expect(page).toHaveURL(/group=IV&stars=5$/)
})
