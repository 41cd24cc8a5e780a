import { describe, expect, it } from 'vitest'
import { FAR_DAYS, farSince, isScan } from './scan-rules'

const phone = 'Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36'
const camera = { fetchSite: 'none', purpose: null, agent: phone, isMaker: false }

describe('a scan', () => {
  it('is what a camera or a typed address opens, also in browsers that say nothing', () => {
    expect(isScan(camera)).toBe(true)
    expect(isScan({ ...camera, fetchSite: null, agent: null })).toBe(true)
    expect(isScan({ ...camera, fetchSite: 'cross-site' })).toBe(true)
  })

  it('is neither the maker, nor a way on within the booth, nor what is fetched ahead, nor a machine', () => {
    expect(isScan({ ...camera, isMaker: true })).toBe(false)
    for (const fetchSite of ['same-origin', 'same-site']) expect(isScan({ ...camera, fetchSite })).toBe(false)
    for (const purpose of ['prefetch', 'prefetch;prerender', 'preview'])
      expect(isScan({ ...camera, purpose })).toBe(false)
    for (const agent of ['Googlebot/2.1', 'facebookexternalhit/1.1', 'Zalo preview', 'my-crawler'])
      expect(isScan({ ...camera, agent })).toBe(false)
  })
})

it('lets a box be doubtful for thirty days after the last on which it was far apart', () => {
  expect(FAR_DAYS).toBe(30)
  expect(farSince('2026-12-23')).toBe('2026-11-23')
  expect(farSince('2026-03-01')).toBe('2026-01-30')
})
