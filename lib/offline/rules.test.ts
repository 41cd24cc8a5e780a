import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filesOf, mayKeep, offlinePath, surplus, titleOf, treatmentOf } from './rules'

const origin = 'https://booth.example'
const treat = (path: string, { method = 'GET', mode = 'navigate' } = {}) =>
  treatmentOf({ method, url: new URL(path, origin).href, mode }, origin)

describe('a request', () => {
  it('for a page of the shop is a page, in both languages', () => {
    for (const path of [
      '/',
      '/en',
      '/groups/do-uong',
      '/en/listings/a',
      '/merchants/a',
      '/favourites',
      '/administer',
      '/linked',
    ])
      expect(treat(path), path).toBe('page')
  })
  it('for a desk, an account, an age-restricted price or a shelf is left alone', () => {
    for (const path of [
      '/admin',
      '/admin/reviews',
      '/merchant',
      '/merchant/listings',
      '/account',
      '/sign-in',
      '/join/abc',
      '/link/abc',
      '/api/health',
      '/listings/ruou/age',
      '/favourites/cards?items=a',
    ])
      for (const each of [path, `/en${path}`, `/vi${path}`]) expect(treat(each), each).toBe('leave')
  })
  it('of Next for its own navigation is left alone', () => {
    expect(treat('/groups/do-uong?_rsc=1', { mode: 'cors' })).toBe('leave')
    expect(treat('/', { mode: 'same-origin' })).toBe('leave')
  })
  it('that changes something, or for another site, is left alone', () => {
    for (const method of ['POST', 'PUT', 'HEAD', 'DELETE']) {
      expect(treat('/', { method })).toBe('leave')
      expect(treat('/_next/static/a.js', { method, mode: 'no-cors' })).toBe('leave')
    }
    expect(treat('https://elsewhere.example/_next/static/a.js', { mode: 'no-cors' })).toBe('leave')
    expect(treat('https://elsewhere.example/')).toBe('leave')
  })
  it('for what never changes is a file or a picture, however it is asked for', () => {
    for (const mode of ['no-cors', 'cors', 'navigate']) {
      expect(treat('/_next/static/chunks/a.js', { mode })).toBe('file')
      expect(treat('/media/ab/480.webp', { mode })).toBe('picture')
    }
    expect(treat('/_next/image?url=a', { mode: 'no-cors' })).toBe('leave')
    expect(treat('/icons/icon-192.png', { mode: 'no-cors' })).toBe('leave')
  })
})

describe('an answer', () => {
  const answer = (status: number, cacheControl?: string, redirected = false) => ({
    status,
    redirected,
    headers: new Headers(cacheControl ? { 'Cache-Control': cacheControl } : {}),
  })
  it('for everybody may be kept', () => {
    expect(mayKeep(answer(200, 's-maxage=60, stale-while-revalidate'))).toBe(true)
    expect(mayKeep(answer(200, 'public, max-age=31536000, immutable'))).toBe(true)
  })
  it('for one person, of another kind, or from another address may not', () => {
    expect(mayKeep(answer(200, 'private, no-cache, no-store, max-age=0, must-revalidate'))).toBe(false)
    expect(mayKeep(answer(200, 'no-store'))).toBe(false)
    expect(mayKeep(answer(200, 'private'))).toBe(false)
    expect(mayKeep(answer(200, 'public', true))).toBe(false)
    for (const status of [0, 204, 206, 304, 404, 410, 500, 503]) expect(mayKeep(answer(status, 'public'))).toBe(false)
  })
})

describe('the room there is', () => {
  const day = 86_400_000
  it('is left by the oldest, and by what is too old', () => {
    const now = 100 * day
    expect(
      surplus(
        [1, 2, 3].map((n) => now - n),
        { count: 2, days: 1 },
        now,
      ),
    ).toEqual([0])
    expect(surplus([now - 3 * day, now - day, now], { count: 9, days: 2 }, now)).toEqual([0])
    expect(surplus([Number.NaN, now], { count: 2, days: 2 }, now)).toEqual([])
    expect(surplus([], { count: 2, days: 2 }, now)).toEqual([])
  })
  it('is never overfull, whatever came', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer({ min: 0, max: 20 }), (times, count) => {
        const gone = surplus(times, { count, days: 1 }, 2 ** 31)
        expect(times.length - gone.length).toBeLessThanOrEqual(count)
        expect(new Set(gone).size).toBe(gone.length)
      }),
    )
  })
})

describe('a page', () => {
  it('has a title as written', () => {
    expect(titleOf('<html><head><title>Gốm &amp; sứ · Gian hàng</title></head>')).toBe('Gốm &amp; sứ · Gian hàng')
    expect(titleOf('<p>x</p>')).toBe('')
  })
  it('names its scripts and styles once each', () => {
    const html = `<link href="/_next/static/chunks/a-1.css"><script src="/_next/static/chunks/0x~b_.js"></script>
      <script>f("/_next/static/chunks/0x~b_.js", "/_next/static/media/a.woff2")</script><script defer="" src="/shop.js?v=mr1-vi"></script>`
    expect(filesOf(html)).toEqual([
      '/_next/static/chunks/a-1.css',
      '/_next/static/chunks/0x~b_.js',
      '/shop.js?v=mr1-vi',
    ])
  })
  it('is missed in the language of its address', () => {
    for (const path of ['/', '/english', '/groups/en']) expect(offlinePath(path)).toBe('/offline')
    for (const path of ['/en', '/en/groups/a']) expect(offlinePath(path)).toBe('/en/offline')
  })
})
