import { get } from 'node:http'
import type { APIRequestContext } from '@playwright/test'
import { expect, expectAccessible, expectSound, test } from '../fixtures'

const pages = [
  '/',
  '/wards',
  '/wards/bat-trang',
  '/villages',
  '/villages/bat-trang',
  '/collections/lang-gom-bat-trang',
  '/terms',
  '/privacy',
  '/contact',
  '/verify',
]
const inEnglish = (path: string) => (path === '/' ? '/en' : `/en${path}`)

for (const path of pages)
  test(`${path} is accessible in both languages on a phone and on a desk`, ({ page }) => expectSound(page, path))

test('a place, village or collection that is not there says so with 404 on the first visit', async ({
  page,
  request,
}) => {
  for (const path of ['/wards/khong-co', '/villages/khong-co', '/collections/khong-co', '/media/sitemaps/khong-co-1'])
    for (const address of path.startsWith('/media') ? [path] : [path, inEnglish(path)])
      expect((await request.get(address)).status(), address).toBe(404)
  await page.goto('/villages/khong-co')
  await expect(page.getByRole('heading', { level: 1, name: 'Không có làng nghề này' })).toBeVisible()
  await expectAccessible(page)
})

test('every kind of page names its address in both languages and has a picture for messengers', async ({ request }) => {
  const listing = await hrefOn(request, '/', /href="(\/listings\/[^"]+)"/)
  const merchant = await hrefOn(request, '/villages/bat-trang', /href="(\/merchants\/[^"]+)"/)
  const set = await hrefOn(request, '/groups/thu-cong-my-nghe', /href="(\/groups\/thu-cong-my-nghe\/[^"]+)"/)
  for (const path of [...pages, '/groups/thu-cong-my-nghe', '/progress', listing, merchant, set])
    for (const address of [path, inEnglish(path)]) {
      const html = await (await request.get(address)).text()
      const link = (rel: RegExp) => new URL(rel.exec(html)?.[1] ?? 'none:', 'none:').pathname
      expect(link(/<link rel="canonical" href="([^"]+)"/), address).toBe(address)
      expect(link(/hrefLang="vi" href="([^"]+)"/), address).toBe(path)
      expect(link(/hrefLang="en" href="([^"]+)"/), address).toBe(inEnglish(path))
      expect(link(/hrefLang="x-default" href="([^"]+)"/), address).toBe(path)
      expect(html, address).toMatch(/<meta name="description" content="[^"]{20,}"/)
      expect(html, address).toMatch(/<meta property="og:image" content="[^"]+\/media\/share\//)
      expect(html, address).toContain('<meta name="twitter:card" content="summary_large_image"/>')
    }
})

test('the picture of a shared link is a JPEG that is kept, and there is none for what is not public', async ({
  request,
}) => {
  for (const path of ['/', '/villages/bat-trang', '/en/wards/bat-trang', '/groups/do-uong']) {
    const picture = new URL((await hrefOn(request, path, /og:image" content="([^"]+)"/)) ?? '').pathname
    const answer = await request.get(picture)
    expect(answer.status(), picture).toBe(200)
    expect(answer.headers()).toMatchObject({
      'content-type': 'image/jpeg',
      'cache-control': 'public, max-age=31536000, immutable',
    })
    expect((await answer.body()).length).toBeGreaterThan(15_000)
    const { etag = '' } = answer.headers()
    expect((await request.get(picture, { headers: { 'If-None-Match': etag } })).status()).toBe(304)
    const old = await request.get(picture.replace(/[^/]+$/, 'older.jpg'))
    expect(old.headers()['cache-control']).toBe('public, max-age=300')
  }
  for (const path of ['listings/khong-co', 'merchants/khong-co', 'home/other', 'users/_', 'toString/_'])
    expect((await request.get(`/media/share/vi/${path}/1.jpg`)).status(), path).toBe(404)
  expect((await request.get('/media/share/fr/home/_/1.jpg')).status()).toBe(404)
})

test('robots.txt leads to sitemaps whose pages are all there', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text()
  const index = new URL(/^Sitemap: (.+)$/m.exec(robots)?.[1] ?? '')
  const parts = locations(await (await request.get(index.pathname)).text())
  expect(parts.map(({ pathname }) => pathname)).toEqual(
    expect.arrayContaining(['/sitemap-pages.xml', '/sitemap-listings-1.xml', '/sitemap-merchants-1.xml']),
  )
  for (const part of parts) {
    const answer = await request.get(part.pathname)
    expect(answer.headers()['content-type']).toContain('application/xml')
    const pagesOfPart = locations(await answer.text())
    expect(pagesOfPart.length, part.pathname).toBeGreaterThan(10)
    expect(new Set(pagesOfPart.map(String)).size).toBe(pagesOfPart.length)
    const step = Math.ceil(pagesOfPart.length / 12)
    for (const { pathname } of pagesOfPart.filter((_, i) => i % step === 0))
      expect((await request.get(pathname, { maxRedirects: 0 })).status(), pathname).toBe(200)
  }
})

test('home tells search engines whose site it is and how to search it', async ({ request }) => {
  const html = await (await request.get('/')).text()
  const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, text = '']) =>
    JSON.parse(text),
  )
  const parts = scripts.flatMap((script) => script['@graph'] ?? [script])
  expect(parts.map((part) => part['@type'])).toEqual(expect.arrayContaining(['Organization', 'WebSite']))
  expect(parts.find((part) => part['@type'] === 'WebSite').potentialAction.target.urlTemplate).toContain(
    '{search_term}',
  )
})

test('home and shelves are light: 20 KB of HTML, at most 40 requests', async ({ page, baseURL }) => {
  for (const path of ['/', '/en', '/browse', '/en/browse', '/groups/thuc-pham', '/en/groups/thuc-pham'])
    expect(await packedBytes(`${baseURL}${path}`), path).toBeLessThanOrEqual(20 * 1024)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  for (const width of [360, 1280]) {
    asked.length = 0
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/', { waitUntil: 'networkidle' })
    expect(asked.filter((url) => !url.startsWith('data:')).length, `${width} px`).toBeLessThanOrEqual(40)
  }
})

for (const javaScriptEnabled of [false, true])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled, viewport: { width: 360, height: 740 } })

    test('a shopper walks from the season on home to a product, and by village to its makers', async ({ page }) => {
      await page.goto('/')
      await page.locator('main a[href^="/collections/"]').first().click()
      await expect(page).toHaveURL(/\/collections\//)
      await page.locator('main a[href*="/listings/"]').first().click()
      await expect(page.getByText('Giấy chứng nhận OCOP').first()).toBeVisible()
      await page.locator('footer').getByRole('link', { name: 'Làng nghề', exact: true }).click()
      await page
        .locator('main')
        .getByRole('link', { name: /^Bát Tràng/ })
        .click()
      await expect(page.getByRole('heading', { level: 1, name: 'Bát Tràng' })).toBeVisible()
      await page.locator('main').getByRole('link', { name: 'Xã Bát Tràng' }).first().click()
      await expect(page.getByRole('heading', { level: 1, name: 'Xã Bát Tràng' })).toBeVisible()
      await page.locator('main a[href*="/merchants/"]').first().click()
      await expect(page.getByRole('heading', { name: 'Sản phẩm trên gian hàng' })).toBeVisible()
    })

    test('somebody finds a ward by its former district', async ({ page }) => {
      await page.goto('/wards')
      await page
        .getByRole('navigation', { name: 'Sơ đồ các quận, huyện cũ' })
        .getByRole('link', { name: /^Gia Lâm/ })
        .click()
      await expect(page).toHaveURL(/#gia-lam$/)
      await page.getByRole('region', { name: 'Huyện Gia Lâm cũ' }).getByRole('link', { name: 'Xã Bát Tràng' }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Xã Bát Tràng' })).toBeVisible()
    })
  })

async function hrefOn(request: APIRequestContext, path: string, pattern: RegExp) {
  return pattern.exec(await (await request.get(path)).text())?.[1] ?? ''
}

const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address))

/** Bytes of a page as they go over the wire, packed. */
const packedBytes = (address: string) =>
  new Promise<number>((resolve, reject) => {
    get(address, { headers: { 'Accept-Encoding': 'gzip' } }, (answer) => {
      let bytes = 0
      answer.on('data', (piece: Buffer) => {
        bytes += piece.length
      })
      answer.on('end', () => resolve(bytes))
    }).on('error', reject)
  })
