import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '../fixtures'

const field = (page: Page) => page.locator('header [name=q]')
const options = (page: Page) => page.getByRole('option')

test.beforeEach(async ({ page }) => {
  await page.goto('/groups/thuc-pham')
  await expect(field(page)).toHaveRole('combobox')
})

test('suggestions follow the typing and are chosen with the keyboard', async ({ page }) => {
  await field(page).pressSequentially('gom')
  await expect(options(page).first()).toBeVisible()
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true')
  await expectAccessible(page)

  await field(page).press('ArrowDown')
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true')
  const active = await field(page).getAttribute('aria-activedescendant')
  expect(await options(page).first().getAttribute('id')).toBe(active)
  await field(page).press('ArrowUp')
  await expect(page.locator('[aria-selected=true]')).toHaveCount(0)
  // What was typed stays what was typed.
  await expect(field(page)).toHaveValue('gom')

  await field(page).press('Escape')
  await expect(options(page)).toHaveCount(0)
  await expect(field(page)).toHaveValue('gom')

  await field(page).pressSequentially(' ')
  await expect(options(page).first()).toBeVisible()
  const href = await options(page).nth(1).getAttribute('href')
  await field(page).press('ArrowDown')
  await field(page).press('ArrowDown')
  await field(page).press('Enter')
  await expect(page).toHaveURL((url) => url.pathname + url.search === href)
})

test('without a chosen suggestion the form is sent as it was typed', async ({ page }) => {
  await field(page).pressSequentially('lụa')
  await expect(options(page).first()).toBeVisible()
  await field(page).press('Enter')
  await expect(page).toHaveURL(/\/browse\?q=l%E1%BB%A5a$/)
})

test('nothing happens while an input method composes', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/api/suggest')) asked.push(request.url())
  })
  await field(page).focus()
  const client = await page.context().newCDPSession(page)
  for (const text of ['g', 'go', 'gô', 'gốm']) {
    await client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  }
  await page.waitForTimeout(600)
  expect(asked).toEqual([])
  await expect(options(page)).toHaveCount(0)
  await expect(field(page)).toHaveValue('gốm')

  await client.send('Input.insertText', { text: 'gốm' })
  await expect(options(page).first()).toBeVisible()
  expect(asked).toHaveLength(1)

  // Keys that an input method takes for itself move nothing and send nothing.
  await field(page).evaluate((element) => {
    for (const key of ['ArrowDown', 'Enter', 'Escape']) {
      element.dispatchEvent(new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true }))
      element.dispatchEvent(new KeyboardEvent('keydown', { key, keyCode: 229, bubbles: true, cancelable: true }))
    }
  })
  await expect(options(page).first()).toBeVisible()
  await expect(page.locator('[aria-selected=true]')).toHaveCount(0)
  await expect(page).toHaveURL(/thuc-pham$/)
})

test('the list goes when the field is left, and old answers never come back', async ({ page }) => {
  await page.route('**/api/suggest?*q=go', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800))
    await route.continue().catch(() => {})
  })
  await field(page).pressSequentially('go')
  await page.waitForTimeout(250)
  await field(page).pressSequentially('m')
  await expect(options(page).first()).toBeVisible()
  const shown = await options(page).allInnerTexts()
  await page.waitForTimeout(900)
  expect(await options(page).allInnerTexts()).toEqual(shown)
  await field(page).press('Tab')
  await expect(options(page)).toHaveCount(0)
})

test('the answers are short, in the language asked for, and may be kept for a minute', async ({ request }) => {
  for (const [address, start] of [
    ['/api/suggest?q=gom', '/'],
    ['/api/suggest?lang=en&q=silk', '/en/'],
  ] as const) {
    const answer = await request.get(address)
    expect(answer.headers()['cache-control']).toBe('public, max-age=60')
    const found: { text: string; note: string; href: string }[] = await answer.json()
    expect(found.length).toBeGreaterThan(0)
    expect(found.length).toBeLessThanOrEqual(8)
    for (const { href } of found) expect(href.startsWith(start), href).toBe(true)
  }
  for (const odd of ['', '?q=', '?q=%00', `?q=${'a'.repeat(5000)}`, '?lang=xx&q=%FF']) {
    const answer = await request.get(`/api/suggest${odd}`)
    expect(answer.status(), odd).toBe(200)
    expect(Array.isArray(await answer.json())).toBe(true)
  }
})
