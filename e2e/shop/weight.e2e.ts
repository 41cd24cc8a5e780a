import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'

// A small phone on its first visit.
test.use({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true })

// Milliseconds, bytes a second.
const fourG = { latency: 40, downloadThroughput: 2_000_000, uploadThroughput: 1_000_000 }

type Weight = { requests: number; html: number; scripts: number; styles: number }

/** What a first visit fetches, in bytes as they came over the wire, headers and compression included. */
async function weigh(page: Page, path: string): Promise<Weight> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Network.enable')
  // How far ahead a browser fetches lazy pictures depends on the line, and not every Chromium measures its own.
  await cdp.send('Network.emulateNetworkConditions', { offline: false, ...fourG })
  const types = new Map<string, string>()
  const sizes: Record<string, number> = {}
  cdp.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (!response.url.startsWith('data:')) types.set(requestId, type)
  })
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId) ?? 'Other'
    sizes[type] = (sizes[type] ?? 0) + encodedDataLength
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  const { Document: html = 0, Script: scripts = 0, Stylesheet: styles = 0 } = sizes
  return { requests: types.size, html, scripts, styles }
}

const KB = 1024

test('a first visit weighs little, whatever the page, and next to nothing once it is kept', async ({
  browser,
  request,
}) => {
  const group = await (await request.get('/groups/thu-cong-my-nghe')).text()
  const set = /href="(\/groups\/thu-cong-my-nghe\/[a-z0-9-]+)"/.exec(group)?.[1] ?? ''
  const listing = /href="(\/listings\/[a-z0-9-]+)"/.exec(group)?.[1] ?? ''
  for (const path of ['/', '/groups/thu-cong-my-nghe', set, listing]) {
    // Each visit has a cache of its own.
    const page = await browser.newPage()
    const weight = await weigh(page, path)
    expect.soft(weight.scripts / KB, `scripts of ${path}`).toBeLessThanOrEqual(150)
    expect.soft(weight.styles / KB, `styles of ${path}`).toBeLessThanOrEqual(20)
    expect.soft(weight.requests, `requests of ${path}`).toBeLessThanOrEqual(40)
    if (path === set || path === listing) expect.soft(weight.html / KB, `HTML of ${path}`).toBeLessThanOrEqual(20)
    await page.close()
    const second = await browser.newPage()
    const kept = await weigh(second, path)
    expect.soft(kept.scripts / KB, `scripts of ${path}, kept`).toBeLessThanOrEqual(8)
    expect.soft(kept.html / KB, `HTML of ${path}, kept`).toBeLessThanOrEqual(12)
    await second.close()
  }
})

test('pages wait for one stylesheet, and what lies further down the home page stands before anybody scrolls', async ({
  page,
}) => {
  await page.goto('/')
  await expect(page.locator('link[rel="stylesheet"]')).toHaveCount(1)
  const waiting = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('.group-shelf,.home-places,.checks')].filter(
          (piece) => getComputedStyle(piece).contentVisibility === 'auto',
        ).length,
    )
  await expect.poll(waiting).toBe(0)
})
