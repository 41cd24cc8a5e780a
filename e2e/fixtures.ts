import { readFileSync, statSync } from 'node:fs'
import { expect, type Page, test as playwright } from '@playwright/test'
import axe, { type RunOptions } from 'axe-core'

declare global {
  interface Window {
    axe: typeof axe
  }
}

type SignInRole = 'admin' | 'reviewer' | 'registrar' | 'auditor' | 'merchant'
type SignIn = { role: SignInRole; name: string; identifier: string; password: string }

/** The people of the demo city that the test run was told of. */
const signIns = (): SignIn[] => JSON.parse(process.env.E2E_SIGN_INS ?? '[]')

export function person(role: SignIn['role'], place = 0): SignIn {
  const found = signIns().filter((one) => one.role === role)[place]
  if (!found) throw new Error(`E2E_SIGN_INS names no ${role} number ${place + 1}`)
  return found
}

export async function signInWith(page: Page, identifier: string, password: string) {
  await page.goto('/sign-in')
  await page.locator('[name=identifier]').fill(identifier)
  await page.locator('[name=password]').fill(password)
  await page.locator('main form button[type=submit]').first().click()
  await expect(page).not.toHaveURL(/sign-in/)
}

/** Signs in as one of the demo city's people. */
export async function signInAs(page: Page, role: SignIn['role'], place = 0) {
  const { identifier, password } = person(role, place)
  await signInWith(page, identifier, password)
}

const accessible = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** No violation of WCAG 2.2 A and AA that a machine can find, or of some of its rules. */
export async function expectAccessible(page: Page, rules?: string[]) {
  // The whole report of what is well takes as long again as finding what is not.
  const options: RunOptions = { resultTypes: ['violations'], runOnly: rules ?? accessible }
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate((chosen) => window.axe.run(chosen), options)
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`)).toEqual(
    [],
  )
}

/** A page of the shop is sound: in Vietnamese on a phone, in English on a desk; both fit both. */
export async function expectSound(page: Page, path: string) {
  for (const [lang, address, widths] of [
    ['vi', path, [1280, 360]],
    ['en', path === '/' ? '/en' : `/en${path}`, [360, 1280]],
  ] as const) {
    expect((await page.goto(address))?.status(), address).toBe(200)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(width)
    }
    await expectAccessible(page)
  }
}

/** Lets the decision just made happen without waiting for its seconds. */
export async function doNow(page: Page) {
  await page.getByRole('button', { name: 'Làm ngay' }).click()
  await expect(page.getByText(/: đã xong\.$/)).toBeVisible()
}

/** A product group's entry on the public board. */
export const groupOnBoard = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name, exact: true }) })

const logSize = () => (process.env.SERVER_LOG ? statSync(process.env.SERVER_LOG).size : 0)

/** What the server wrote since then that reads like a fault. */
function serverFaults(from: number) {
  if (!process.env.SERVER_LOG) return []
  const fresh = readFileSync(process.env.SERVER_LOG).subarray(from).toString('utf8')
  return fresh.split('\n').filter((line) => /\berror\b|unhandled|⨯|warn/i.test(line))
}

// A page is there before its script is, and what is pressed in between does something else or nothing.
const notYetAlive = [
  'html:has(script[src^="/shop.js"]):not([data-started])',
  'html:has(script[src^="/_next/"]):not(:has(script[src^="/shop.js"]), [data-hydrated])',
].join()

/** A test in which every locator of every page waits until the page does all that it does by script. Keys do not wait. */
export const plain = playwright.extend<{ patient: undefined }>({
  patient: [
    async ({ browser, javaScriptEnabled }, use) => {
      const newContext = browser.newContext
      browser.newContext = async (options) => {
        const context = await newContext.call(browser, options)
        if (options?.javaScriptEnabled ?? javaScriptEnabled ?? true)
          // Playwright itself waits until what a handler is for is gone.
          context.on('page', (page) => void page.addLocatorHandler(page.locator(notYetAlive), async () => {}))
        return context
      }
      await use(undefined)
      browser.newContext = newContext
    },
    { auto: true },
  ],
})

/** A test whose page may not log an error, and during which the server may not either. */
export const test = plain.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page, patient: _ }, use) => {
      const faults: string[] = []
      page.on('console', (message) => {
        // A page that is meant to be missing or refused logs its own 404 or 403, a journey without a network what it does not reach.
        if (message.type() === 'error' && !/status of 40[34]|ERR_INTERNET_DISCONNECTED/.test(message.text()))
          faults.push(message.text())
      })
      page.on('pageerror', (error) => faults.push(error.message))
      const from = logSize()
      await use(undefined)
      expect(faults, 'browser console').toEqual([])
      expect(serverFaults(from), 'server log').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
