import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '@/lib/format/days'
import { certificateState, closedReason, isGoneForGood, placeHref, priceOf, printableTaxCode } from './public-rules'

describe('the state of a valid certificate', () => {
  it('asks for renewal from 180 days before the end', () => {
    expect(certificateState(addDays('2026-11-21', 181), '2026-11-21')).toBe('valid')
    expect(certificateState(addDays('2026-11-21', 180), '2026-11-21')).toBe('renew-now')
    expect(certificateState('2026-11-21', '2026-11-21')).toBe('renew-now')
  })
})

describe('why a listing is closed', () => {
  const states = ['APPROVED', 'PAUSED', 'RESUMED', 'WITHDRAWN', 'TAKEN_DOWN', 'RESTORED', null]
  const table = states.flatMap((lastState) =>
    [true, false].flatMap((merchantIsActive) =>
      [true, false].flatMap((isAuthorised) =>
        [true, false].map((hasCertificate) => ({ lastState, merchantIsActive, isAuthorised, hasCertificate })),
      ),
    ),
  )
  it('is not said of one that is open, or that never was', () => {
    for (const facts of table) {
      const isOpen = ['APPROVED', 'RESUMED', 'RESTORED'].includes(facts.lastState ?? '')
      const silent =
        facts.lastState === null || (isOpen && facts.merchantIsActive && facts.isAuthorised && facts.hasCertificate)
      expect(closedReason(facts) === null, JSON.stringify(facts)).toBe(silent)
    }
  })
  it('names the decision about the listing before what happened around it', () => {
    const around = { merchantIsActive: false, isAuthorised: false, hasCertificate: false }
    const open = { ...around, lastState: 'RESUMED', merchantIsActive: true }
    expect(closedReason({ lastState: 'PAUSED', ...around })).toBe('paused')
    expect(closedReason({ lastState: 'WITHDRAWN', ...around })).toBe('withdrawn')
    expect(closedReason({ lastState: 'TAKEN_DOWN', ...around })).toBe('taken-down')
    expect(closedReason({ lastState: 'APPROVED', ...around })).toBe('merchant-inactive')
    expect(closedReason(open)).toBe('not-authorised')
    expect(closedReason({ ...open, isAuthorised: true })).toBe('certificate-ended')
  })
  it('is for good only where somebody took the page away', () => {
    const reasons = new Set(table.flatMap((facts) => closedReason(facts) ?? []))
    expect([...reasons].filter(isGoneForGood).sort()).toEqual(['taken-down', 'withdrawn'])
    expect(reasons.size).toBe(6)
  })
})

describe('a tax code in print', () => {
  it("is never a household's", () => {
    expect(printableTaxCode('HOUSEHOLD', '0101234565')).toBeNull()
    expect(printableTaxCode('OTHER', '001099123456')).toBeNull()
    expect(printableTaxCode('COMPANY', '0101234565-001')).toBe('0101234565-001')
    expect(printableTaxCode('COOPERATIVE', null)).toBeNull()
  })
})

describe('a price', () => {
  it('is what the revision says', () => {
    expect(priceOf('FIXED', 5000, null)).toEqual({ kind: 'FIXED', vnd: 5000 })
    expect(priceOf('RANGE', 5000, 9000)).toEqual({ kind: 'RANGE', fromVnd: 5000, toVnd: 9000 })
    expect(priceOf('RANGE', 5000, 5000)).toEqual({ kind: 'FIXED', vnd: 5000 })
    expect(priceOf('ON_REQUEST', null, null)).toEqual({ kind: 'ON_REQUEST' })
    expect(priceOf(null, null, null)).toBeNull()
  })
})

describe('where a place to buy leads', () => {
  it('is a web, phone or Zalo address, and nowhere for a street address', () => {
    expect(placeHref({ kind: 'PHONE', value: '+84912345678' })).toBe('tel:+84912345678')
    expect(placeHref({ kind: 'ZALO', value: '+84912345678' })).toBe('https://zalo.me/84912345678')
    expect(placeHref({ kind: 'ZALO', value: 'https://zalo.me/g/abc' })).toBe('https://zalo.me/g/abc')
    expect(placeHref({ kind: 'SHOPEE', value: 'https://shopee.vn/a b' })).toBe('https://shopee.vn/a%20b')
    expect(placeHref({ kind: 'STORE', value: '12 Hàng Gai' })).toBeNull()
  })
  it('is never a script', () => {
    for (const value of ['javascript:alert(1)', 'data:text/html,x', 'tel:1', ' ', 'x'])
      for (const kind of ['WEBSITE', 'ZALO', 'SHOPEE', 'BOOKING', 'PHONE'] as const)
        expect(placeHref({ kind, value }), `${kind} ${value}`).toBeNull()
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(placeHref({ kind: 'WEBSITE', value }) ?? 'https:').toMatch(/^https?:/)
      }),
    )
  })
})
