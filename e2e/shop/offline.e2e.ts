import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '../fixtures'

test.use({ serviceWorkers: 'allow', viewport: { width: 360, height: 740 } })

const product = (page: Page) => page.locator('main a[href*="/listings/"]').first()

/** Opens a page as a first visitor and waits until the worker has kept it. */
async function visitFirst(page: Page, path: string) {
  await page.goto(path)
  await expect
    .poll(() => page.evaluate(async (url) => !!(await caches.match(url)), path), { timeout: 20_000 })
    .toBe(true)
}

test('pages that were seen open without a network, others say that there is none, and it all comes back', async ({
  page,
  context,
}) => {
  await visitFirst(page, '/groups/thu-cong-my-nghe')
  const address = (await product(page).getAttribute('href')) ?? ''
  await page.goto(address)
  const name = await page.getByRole('heading', { level: 1 }).innerText()
  await expect.poll(() => page.evaluate(async (url) => !!(await caches.match(url)), address)).toBe(true)

  await page.goto('/offline')
  await expect(page.locator('html[data-started]')).toHaveCount(1)

  await context.setOffline(true)
  await page.goto('/groups/thu-cong-my-nghe')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hàng thủ công mỹ nghệ')
  await expect(page.getByText('Bạn đang xem bản lưu trên máy')).toBeVisible()
  await expectAccessible(page)
  await product(page).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  const picture = page.locator('article img').first()
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)

  await page.goto('/groups/thuc-pham')
  await expect(page).toHaveURL(/\/groups\/thuc-pham$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bạn đang ngoại tuyến')
  // The face itself, opened before, is none of the pages that were seen.
  await expect(page.getByRole('main').getByRole('link', { name: 'Bạn đang ngoại tuyến' })).toHaveCount(0)
  await expect(page.getByRole('link', { name })).toBeVisible()
  await expectAccessible(page)
  await page.goto('/en/progress')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are offline')

  await page.goto('/groups/thuc-pham')
  await expect(page.getByRole('link', { name })).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thực phẩm')
  await expect(page.getByText('Bạn đang xem bản lưu trên máy')).toBeHidden()
})

test('nothing of the desk, of sign-in or of a shelf is kept', async ({ page }) => {
  await visitFirst(page, '/')
  for (const path of ['/sign-in', '/browse?q=gom', '/compare', '/api/health']) await page.goto(path)
  await page.goto('/favourites')
  await expect.poll(() => page.evaluate(async () => !!(await caches.match('/favourites')))).toBe(true)
  const kept = await page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('booth-'))
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return keys.flat().map(({ url }) => new URL(url).pathname)
  })
  expect(kept).toContain('/')
  expect(kept.filter((path) => /^\/(?:en\/)?(?:sign-in|admin|merchant|api|search|compare)\b/.test(path))).toEqual([])
})

test('a shopper can delete the kept pages', async ({ page, context }) => {
  await visitFirst(page, '/groups/thu-cong-my-nghe')
  await page.goto('/favourites')
  const section = page.getByRole('region', { name: 'Trang đã lưu trên máy này' })
  await section.getByRole('button').click()
  await expect(section).toBeHidden()
  await context.setOffline(true)
  await page.goto('/groups/thu-cong-my-nghe')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bạn đang ngoại tuyến')
})

test('the booth can be put on the home screen in both languages', async ({ page, request }) => {
  for (const [path, start] of [
    ['/', '/'],
    ['/en', '/en'],
  ] as const) {
    await page.goto(path)
    const manifest = await (
      await request.get((await page.locator('link[rel=manifest]').getAttribute('href')) ?? '')
    ).json()
    expect(manifest).toMatchObject({ start_url: start, display: 'standalone', scope: '/' })
    for (const { src, type } of manifest.icons) {
      const icon = await request.get(src)
      expect(icon.status(), src).toBe(200)
      expect(icon.headers()['content-type'], src).toBe(type)
    }
  }
})
