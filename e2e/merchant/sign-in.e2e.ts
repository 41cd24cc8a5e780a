import { expect, signInAs, test } from '../fixtures'

const nobodysId = '00000000-0000-4000-8000-000000000000'
const adminPages = [
  '/admin',
  '/admin/registry',
  '/admin/registry/products',
  `/admin/registry/products/${nobodysId}`,
  `/admin/registry/imports/${nobodysId}`,
  '/admin/merchants',
  '/admin/merchants/new',
  `/admin/merchants/${nobodysId}`,
  '/admin/reviews',
  '/admin/reviews/decided',
  `/admin/reviews/${nobodysId}`,
  '/admin/queue',
  '/admin/queue/together',
  '/admin/queue/settings',
  '/admin/queue/templates/new',
  `/admin/proofs/${nobodysId}`,
  '/admin/requests',
  `/admin/requests/certificates/${nobodysId}`,
  '/admin/orders',
  '/admin/orders/new',
  `/admin/orders/${nobodysId}`,
  '/admin/targets',
  '/admin/problems',
  `/admin/problems/${nobodysId}`,
  '/admin/collections',
  '/admin/collections/new',
  `/admin/collections/${nobodysId}`,
  '/admin/sales-points',
  '/admin/providers',
  '/admin/applications',
  `/admin/applications/${nobodysId}`,
  '/admin/outbox',
  `/admin/outbox/${nobodysId}`,
]

test('somebody without the right sees no desk page, and nobody is sent to sign in', async ({ page, request }) => {
  for (const path of [
    ...adminPages,
    '/merchant',
    '/merchant/listings',
    '/merchant/readiness',
    '/merchant/team',
    '/account',
    '/account/notices',
    '/account/letters',
    '/account/sessions',
    '/account/closing',
  ]) {
    const answer = await request.get(path, { maxRedirects: 0 })
    expect([303, 307], path).toContain(answer.status())
    expect(answer.headers().location, path).toContain('/sign-in')
  }
  await signInAs(page, 'merchant')
  await expect(page).toHaveURL(/\/merchant/)
  for (const path of adminPages) {
    expect((await page.request.get(path)).status(), path).toBe(403)
  }
  for (const path of [
    '/api/registry/imports/00000000-0000-0000-0000-000000000000/refused',
    '/api/registry/imports/00000000-0000-0000-0000-000000000000/state',
  ]) {
    expect((await page.request.get(path)).status(), path).toBe(404)
  }
})

test('a merchant does not find the listing of another', async ({ page, browser }) => {
  await signInAs(page, 'merchant')
  await page.goto('/merchant/listings')
  const addresses = await page.locator('main a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  const path = addresses.find((address) => /^\/merchant\/listings\/[0-9a-f-]{36}$/.test(address ?? '')) ?? ''
  expect(path).not.toBe('')
  const other = await (await browser.newContext()).newPage()
  await signInAs(other, 'merchant', 1)
  for (const theirs of [path, `${path}/edit`]) {
    expect((await page.request.get(theirs)).status(), 'its own').toBe(200)
    expect((await other.request.get(theirs)).status(), 'of another').toBe(404)
  }
  await other.context().close()
})

test('a cached query cannot be called from outside', async ({ request }) => {
  for (const path of ['/', '/en/browse', '/sign-in', '/api/health']) {
    const headers = { 'next-action': `c0${'0'.repeat(40)}` }
    expect((await request.post(path, { headers, data: '[]' })).status(), path).toBe(405)
  }
})

test('a wrong password keeps what was typed and says what to do', async ({ page }) => {
  await page.goto('/sign-in')
  await page.locator('[name=identifier]').fill('0987 654 321')
  await page.locator('[name=password]').fill('không phải mật khẩu này')
  await page.locator('main form button[type=submit]').first().click()
  await expect(page.locator('main [role=alert]')).toBeVisible()
  await expect(page.locator('[name=identifier]')).toHaveValue('0987 654 321')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a merchant signs in and out, and a copy of the cookie ends with the session', async ({ page, browser }) => {
    await signInAs(page, 'merchant')
    await expect(page).toHaveURL(/\/merchant/)
    const copy = await browser.newContext({ javaScriptEnabled: false })
    await copy.addCookies(await page.context().cookies())
    const other = await copy.newPage()
    await other.goto('/merchant')
    await expect(other).toHaveURL(/\/merchant/)
    await page.locator('header details summary').click()
    await page.getByRole('button', { name: 'Đăng xuất' }).click()
    await expect(page).toHaveURL(/\/sign-in/)
    await other.goto('/merchant')
    await expect(other).toHaveURL(/\/sign-in/)
    await copy.close()
  })
})
