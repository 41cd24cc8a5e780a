import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '../fixtures'

/** One page of every kind that a shopper sees; those that the demo city names itself are looked up. */
async function kindsOfPage(page: Page) {
  const first = async (path: string, selector: string) => {
    await page.goto(path)
    return (await page.locator(selector).first().getAttribute('href')) ?? ''
  }
  return [
    '/',
    '/browse',
    '/browse?q=zzqzz&stars=5',
    '/groups/thu-cong-my-nghe',
    await first('/groups/thu-cong-my-nghe', 'main a[href^="/listings/"]'),
    await first('/groups/do-uong/ruou-trang', 'main a[href^="/listings/"]'),
    await first('/groups/du-lich/du-lich', 'main a[href^="/listings/"]'),
    await first('/villages/bat-trang', 'main a[href^="/merchants/"]'),
    '/wards/bat-trang',
    '/villages/bat-trang',
    '/collections/to-lua-va-theu',
    '/favourites',
    '/compare',
    '/progress',
    '/ranking',
    '/privacy',
    '/listings/khong-co-dau',
  ]
}

const contained = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)

test('every kind of page is accessible by night as well', async ({ page }) => {
  test.slow()
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 360, height: 740 })
  for (const path of await kindsOfPage(page)) {
    await page.goto(path)
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(25, 23, 19)',
    )
    // By day every rule is tried elsewhere; the night changes colours alone.
    await test.step(path, () => expectAccessible(page, ['color-contrast']))
  }
})

test('at 200 and 400 % nothing is pushed aside, and no heading is lost', async ({ page }) => {
  test.slow()
  const paths = await kindsOfPage(page)
  // What a window of 1280 × 1024 has left at those sizes.
  for (const [width, height, tried] of [
    [640, 512, paths.slice(0, 5)],
    [320, 256, paths],
  ] as const) {
    await page.setViewportSize({ width, height })
    for (const path of tried) {
      await page.goto(path)
      expect(await contained(page), `${path} at ${width} px`).toBe(true)
      const title = await page.getByRole('heading', { level: 1 }).boundingBox()
      expect((title?.x ?? -1) >= 0 && (title?.x ?? 0) + (title?.width ?? 0) <= width, path).toBe(true)
    }
  }
})

test('whoever wants no motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const path of ['/', '/browse', '/groups/thu-cong-my-nghe']) {
    await page.goto(path)
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')]
          .map((element) => getComputedStyle(element))
          .filter(({ transitionDuration, animationName, scrollBehavior }) =>
            [Number.parseFloat(transitionDuration) > 0, animationName !== 'none', scrollBehavior === 'smooth'].some(
              Boolean,
            ),
          ).length,
    )
    expect(moving, path).toBe(0)
  }
})

test('in colours of the reader’s own, what is kept, met and chosen is still told apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/browse?stars=4')
  const boxes = await page
    .locator('.filters .boxes')
    .first()
    .locator('a')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::before').backgroundColor))
  expect(new Set(boxes).size).toBe(2)
  const heart = page.locator('.shelf-card .keep[data-list=favourites]').first()
  const looks = () => heart.evaluate((button) => getComputedStyle(button, '::before').maskImage)
  const before = await looks()
  await heart.click()
  await expect.poll(looks).not.toBe(before)
})

test('what was opened last is at hand on home and on products, until it is cleared', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/groups/thu-cong-my-nghe')
  const addresses = await page
    .locator('main a[href^="/listings/"]')
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))].slice(0, 2))
  const shelf = page.getByRole('region', { name: 'Vừa xem' })
  const names: string[] = []
  for (const address of addresses) {
    await page.goto(address)
    names.unshift(await page.getByRole('heading', { level: 1 }).innerText())
  }
  // A product does not name itself.
  await expect(shelf.getByRole('link')).toHaveText([names[1] ?? ''])
  await page.goto('/')
  await expect(shelf.getByRole('link')).toHaveText(names)
  const picture = shelf.locator('img').first()
  await picture.scrollIntoViewIfNeeded()
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  await expectAccessible(page)
  await page.goto('/en')
  await expect(page.getByRole('region', { name: 'Recently viewed' }).getByRole('link').first()).toHaveAttribute(
    'href',
    `/en${addresses[1]}`,
  )
  await page.goto('/')
  await shelf.getByRole('button', { name: 'Xóa danh sách' }).click()
  await page.reload()
  await expect(shelf).toBeHidden()
})
