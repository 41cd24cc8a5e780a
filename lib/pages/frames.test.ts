import { afterEach, describe, expect, it } from 'vitest'
import { frameOf, splitFrame } from './frames'

const shared = globalThis as typeof globalThis & { boothFrames?: Map<string, { html: string; isOld: boolean }> }
afterEach(() => {
  shared.boothFrames = undefined
})

const head =
  '<html><head><meta charSet="utf-8"/><title>Tất cả</title><meta name="description" content="a > b"/><link rel="manifest" href="/m"/>' +
  '<meta name="robots" content="noindex"/><link rel="canonical" href="/browse"/><link rel="alternate" hrefLang="en" href="/en"/>' +
  '<meta property="og:title" content="Tất cả"/><meta name="twitter:card" content="x"/><link rel="icon" href="/i"/></head>'
const page = `${head}<body><header>H</header><main id="content" class="m"><h1>Nội dung</h1></main><footer>F</footer></body></html>`

describe('a frame', () => {
  it('is what stands around a page’s contents, without what the page says of itself', () => {
    expect(splitFrame(page)).toEqual({
      before: '<html><head><meta charSet="utf-8"/>',
      between:
        '<link rel="manifest" href="/m"/><link rel="icon" href="/i"/></head><body><header>H</header><main id="content" class="m">',
      after: '</main><footer>F</footer></body></html>',
    })
  })
  it('is not taken from what is none of ours', () => {
    for (const html of [
      '',
      '<html><title>A</title></html>',
      page.replace('id="content"', ''),
      page.replace('<title>', ''),
    ])
      expect(splitFrame(html)).toBeNull()
  })
  it('is there once a page of that language was kept', () => {
    expect(frameOf('vi')).toBeNull()
    shared.boothFrames = new Map([['vi', { html: page, isOld: false }]])
    expect(frameOf('en')).toBeNull()
    expect(frameOf('vi')).toMatchObject({ isOld: false, frame: { after: '</main><footer>F</footer></body></html>' } })
    shared.boothFrames.set('vi', { html: '', isOld: false })
    expect(frameOf('vi')).toBeNull()
  })
})
