import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatVnd } from '@/lib/format/people'
import { isPriceComplete, keptPrice, MAX_PRICE_VND, parseVnd } from './rules-price'
import type { PriceKind } from './types'

describe('parseVnd', () => {
  it.each([
    ['1.250.000', 1_250_000],
    ['1250000', 1_250_000],
    ['1.250.000 ₫', 1_250_000],
    ['1.250.000\u00a0₫', 1_250_000],
    ['1,250,000đ', 1_250_000],
    ['1 250 000 đồng', 1_250_000],
    ['85000 VND', 85_000],
    ['  9.000 vnđ ', 9_000],
    ['500', 500],
  ])('reads %j', (typed, value) => expect(parseVnd(typed)).toBe(value))

  it.each([
    '',
    '0',
    '0.000',
    '-5',
    '1.25',
    '12.5000',
    '1.250,000',
    '1,250.000',
    '1e6',
    'liên hệ',
    '2000000001',
    '₫',
    '12₫3',
  ])('refuses %j', (typed) => expect(parseVnd(typed)).toBeNull())

  it('reads back every price that the booth writes, in both languages', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: MAX_PRICE_VND }),
        fc.constantFrom('vi' as const, 'en' as const),
        (vnd, locale) => {
          expect(parseVnd(formatVnd(vnd, locale))).toBe(vnd)
        },
      ),
    )
  })
  it('never answers anything but a whole, positive, bounded number', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9., ₫đ-]{0,14}$/), (typed) => {
        const value = parseVnd(typed)
        expect(value === null || (Number.isSafeInteger(value) && value > 0 && value <= MAX_PRICE_VND)).toBe(true)
      }),
    )
  })
})

describe('keptPrice and isPriceComplete', () => {
  const kinds: PriceKind[] = ['FIXED', 'RANGE', 'ON_REQUEST']
  const amounts = [null, 1, 2]

  it('keeps only the numbers of the kind', () => {
    expect(keptPrice('FIXED', 1, 2)).toEqual({ kind: 'FIXED', vnd: 1, toVnd: null })
    expect(keptPrice('RANGE', 1, 2)).toEqual({ kind: 'RANGE', vnd: 1, toVnd: 2 })
    expect(keptPrice('ON_REQUEST', 1, 2)).toEqual({ kind: 'ON_REQUEST', vnd: null, toVnd: null })
  })
  it('is complete exactly when it can be shown', () => {
    const complete = kinds.flatMap((kind) =>
      amounts.flatMap((vnd) =>
        amounts.flatMap((toVnd) => (isPriceComplete(keptPrice(kind, vnd, toVnd)) ? [`${kind} ${vnd} ${toVnd}`] : [])),
      ),
    )
    expect(complete).toEqual([
      ...amounts.map((toVnd) => `FIXED 1 ${toVnd}`),
      ...amounts.map((toVnd) => `FIXED 2 ${toVnd}`),
      'RANGE 1 1',
      'RANGE 1 2',
      'RANGE 2 2',
      ...amounts.flatMap((vnd) => amounts.map((toVnd) => `ON_REQUEST ${vnd} ${toVnd}`)),
    ])
  })
})
