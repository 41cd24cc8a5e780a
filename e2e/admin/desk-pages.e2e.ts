import type { Page } from '@playwright/test'
import { expect, expectAccessible, signInAs, test } from '../fixtures'

// Every other page is checked in English at a desk, the rest in Vietnamese on a phone; all of them must fit the phone.
const phone = { prefix: '', width: 360, height: 740 }
const desk = { prefix: '/en', width: 1280, height: 900 }

/** Where the first link on the page goes whose address matches; the page must have one. */
async function linkTo(page: Page, pattern: RegExp) {
  const paths = await page
    .locator('main a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  const found = paths.find((path) => pattern.test(path))
  expect(found, `a link like ${pattern}`).toBeDefined()
  return found ?? ''
}

async function expectGoodPages(page: Page, paths: string[]) {
  for (const [i, path] of paths.entries())
    await test.step(path, async () => {
      await visit(page, path, phone)
      if (i % 2 === 1) await visit(page, path, desk)
      await expectAccessible(page)
    })
}

async function visit(page: Page, path: string, { prefix, width, height }: typeof phone) {
  await page.setViewportSize({ width, height })
  expect((await page.goto(`${prefix}${path}`))?.status()).toBe(200)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide, 'nothing sticks out sideways').toBeLessThanOrEqual(width)
}

test('every page of an administrator is accessible and fits a phone', async ({ page }) => {
  test.setTimeout(600_000)
  await signInAs(page, 'admin')
  await expectGoodPages(page, [
    '/admin',
    '/admin/registry',
    '/admin/reviews/decided',
    '/admin/targets',
    '/admin/collections',
    '/admin/collections/new',
    '/admin/problems',
    '/admin/sales-points',
    '/admin/applications',
    '/admin/applications?state=returned',
    '/admin/trust',
    '/admin/proofs',
    '/admin/outbox',
    '/admin/settings',
    '/admin/settings/law',
    '/admin/settings/law/new',
    '/admin/settings/health',
    '/admin/settings/jobs',
    '/admin/settings/users',
    '/admin/audit',
    '/account',
  ])

  await expectGoodPages(page, [
    '/admin/registry/links',
    '/admin/registry/calendar',
    '/admin/registry/addresses',
    '/admin/targets/changes',
    '/admin/targets/rows',
    '/admin/targets/calls?group=thuc-pham',
    '/admin/targets/reports',
    '/admin/targets/reports/recipients',
  ])

  await page.goto('/admin/sales-points')
  const salesPoint = await linkTo(page, /^\/admin\/sales-points\/[0-9a-f]{8}-/)
  await page.goto('/admin/reviews')
  const review = await linkTo(page, /^\/admin\/reviews\/[0-9a-f]{8}-/)
  await page.goto('/admin/trace')
  const picture = await linkTo(page, /^\/admin\/trace\/[0-9a-f]{8}-/)
  await page.goto('/admin/registry/products')
  const product = await linkTo(page, /^\/admin\/registry\/products\/[0-9a-f]{8}-/)
  await page.goto('/admin/merchants')
  const merchant = await linkTo(page, /^\/admin\/merchants\/[0-9a-f]{8}-/)
  await page.goto('/admin/merchants/new')
  const trader = await linkTo(page, /^\/admin\/merchants\/new\/trader\?producer=/)
  const permission = `${merchant}/authorisations/new`
  await expectGoodPages(page, [
    salesPoint,
    '/admin/queue',
    '/admin/queue?hints=some&overdue=1',
    '/admin/queue/settings',
    '/admin/queue/templates/new',
    '/admin/requests',
    '/admin/orders',
    '/admin/orders/new?q=gom',
    review,
    '/admin/trace',
    picture,
    '/admin/registry/products',
    product,
    '/admin/merchants',
    merchant,
    `${merchant}/readiness`,
    permission,
    `${permission}?${trader.split('?')[1]}`,
    '/admin/merchants/new',
    trader,
    '/admin/providers',
    '/admin/providers/new',
  ])
})

test('every page of a merchant is accessible and fits a phone', async ({ page }) => {
  test.setTimeout(400_000)
  await signInAs(page, 'merchant')
  await page.goto('/merchant/listings')
  const draft = page.getByRole('link').filter({ hasText: 'Có bản sửa chưa gửi' }).first()
  const listing = (await draft.getAttribute('href')) ?? ''
  await expectGoodPages(page, [
    '/merchant',
    '/merchant/listings',
    '/merchant/listings/new',
    listing,
    `${listing}/edit`,
    '/merchant/readiness',
    '/merchant/readiness/e-invoice',
    '/merchant/readiness/traceability',
    '/merchant/trace/places',
    '/merchant/team',
    '/account',
  ])
})

test('the pages before signing in are accessible and fit a phone', async ({ page }) => {
  await expectGoodPages(page, [
    '/sign-in',
    '/sign-in?next=%2Fadmin%2Fregistry',
    '/link/khong-co-duong-dan-nay',
    '/join',
    '/join/khong-co-don-nay',
    '/join/team/khong-co-loi-moi-nay',
  ])
})
