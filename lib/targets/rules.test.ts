import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatPercent } from '@/lib/format/people'
import { momentOf } from '@/lib/readiness/moment-rules'
import { countOf, coverageOf, isMet, isWholeMet, productListAt, shortfall, targetsInForce, trendDays } from './rules'
import type { TargetFacts, Threshold } from './types'

const over60: Threshold = { percent: 60, strict: true }
const all: Threshold = { percent: 100, strict: false }

const anyTally = fc
  .integer({ min: 1, max: 5000 })
  .chain((total) => fc.record({ reached: fc.integer({ min: 0, max: total }), total: fc.constant(total) }))
const anyThreshold = fc.record({ percent: fc.integer({ min: 0, max: 100 }), strict: fc.boolean() })

describe('isMet', () => {
  it('is not met at exactly three in five when the target is "over 60 %"', () => {
    expect(isMet({ reached: 3, total: 5 }, over60)).toBe(false)
    expect(shortfall({ reached: 3, total: 5 }, over60)).toBe(1)
    expect(isMet({ reached: 3, total: 5 }, { percent: 60, strict: false })).toBe(true)
    expect(shortfall({ reached: 3, total: 5 }, { percent: 60, strict: false })).toBe(0)
  })
  it('says neither without a denominator', () => {
    for (const threshold of [over60, all]) {
      expect(isMet({ reached: 0, total: 0 }, threshold)).toBe(null)
      expect(shortfall({ reached: 0, total: 0 }, threshold)).toBe(null)
    }
  })
  it('agrees with exact fractions for every tally up to 60', () => {
    for (let total = 1; total <= 60; total++)
      for (let reached = 0; reached <= total; reached++) {
        expect(isMet({ reached, total }, over60)).toBe(5 * reached > 3 * total)
        expect(isMet({ reached, total }, all)).toBe(reached === total)
      }
  })
  it('asks for more than everything of nobody', () => {
    expect(isMet({ reached: 7, total: 7 }, { percent: 100, strict: true })).toBe(false)
    expect(shortfall({ reached: 7, total: 7 }, { percent: 100, strict: true })).toBe(null)
  })
})

describe('shortfall', () => {
  it('is exactly what is missing: with it the target is met, with one less it is not', () => {
    fc.assert(
      fc.property(anyTally, anyThreshold, ({ reached, total }, threshold) => {
        const missing = shortfall({ reached, total }, threshold)
        if (missing === null) {
          expect(isMet({ reached: total, total }, threshold)).toBe(false)
          return
        }
        expect(isMet({ reached: reached + missing, total }, threshold)).toBe(true)
        if (missing > 0) expect(isMet({ reached: reached + missing - 1, total }, threshold)).toBe(false)
        expect(missing === 0).toBe(isMet({ reached, total }, threshold))
      }),
    )
  })
})

describe('the percentage beside a tally', () => {
  it('is rounded down: it never reads as more than it is', () => {
    fc.assert(
      fc.property(anyTally, ({ reached, total }) => {
        const shown = Number(formatPercent(reached, total, 'en').replace(/\s%/, ''))
        expect(shown * total).toBeLessThanOrEqual(reached * 100 + 1e-6)
        expect((shown + 0.1) * total).toBeGreaterThan(reached * 100 - 1e-6)
        if (shown >= 100) expect(reached).toBe(total)
      }),
    )
  })
  it('is a dash without a denominator', () => expect(formatPercent(0, 0, 'vi')).toBe('–'))
})

describe('isWholeMet', () => {
  it.each([
    [[true, true], true],
    [[true, false], false],
    [[true, null], true],
    [[false, null], false],
    [[null, null], null],
    [[], null],
  ])('%j → %s', (parts, whole) => expect(isWholeMet(parts.map((met) => ({ met })))).toBe(whole))
})

describe('targets in force', () => {
  const at = (text: string) => new Date(`${text}+07:00`)
  const row = {
    effectiveFrom: '2025-09-23',
    effectiveUntil: null,
    recordedAt: at('2025-09-23T08:00'),
    withdrawnAt: null,
  }
  const words = { labelVi: 'c', labelEn: 'c', legalSourceVi: 'k', legalSourceEn: 'k', dueOn: null }
  const sixty: TargetFacts = {
    ...row,
    ...words,
    ...over60,
    id: 'a',
    metric: 'COVERAGE',
    replacesId: null,
    exclusions: [
      { ...row, setNumber: 2, reasonVi: 'tươi', reasonEn: 'fresh' },
      { ...row, setNumber: 1, effectiveUntil: '2026-06-30', reasonVi: 'tươi', reasonEn: 'fresh' },
      { ...row, setNumber: 3, recordedAt: at('2026-03-01T09:00'), reasonVi: 'sơ chế', reasonEn: 'processed' },
    ],
  }
  const hundred: TargetFacts = { ...sixty, ...all, id: 'b', effectiveFrom: '2026-01-01', exclusions: [] }
  const readiness: TargetFacts = { ...hundred, id: 'c', metric: 'READINESS' }
  const now = at('2026-11-21T10:00')
  const ids = (day: string, view: 'as-of' | 'as-known-today' = 'as-of', targets = [hundred, readiness, sixty]) =>
    targetsInForce(targets, 'COVERAGE', momentOf(day, view, now)).map(({ id }) => id)

  it('are those of the metric whose days hold it, oldest first', () => {
    expect(ids('2025-09-22')).toEqual([])
    expect(ids('2025-09-23')).toEqual(['a'])
    expect(ids('2026-01-01')).toEqual(['a', 'b'])
  })
  it('leave out what was recorded later, unless known today', () => {
    const late = { ...sixty, recordedAt: at('2026-05-01T00:00') }
    expect(ids('2026-04-30', 'as-of', [late])).toEqual([])
    expect(ids('2026-04-30', 'as-known-today', [late])).toEqual(['a'])
    expect(ids('2026-05-01', 'as-of', [late])).toEqual(['a'])
  })
  it('end when withdrawn, and the days before keep them', () => {
    const gone = { ...sixty, withdrawnAt: at('2026-04-10T12:00') }
    expect(ids('2026-04-09', 'as-known-today', [gone])).toEqual(['a'])
    expect(ids('2026-04-10', 'as-of', [gone])).toEqual([])
  })
  it('carry only the exclusions of that day, in order of the sets', () => {
    const sets = (day: string, view: 'as-of' | 'as-known-today' = 'as-of') =>
      targetsInForce([sixty], 'COVERAGE', momentOf(day, view, now))[0]?.exclusions.map(({ setNumber }) => setNumber)
    expect(sets('2026-02-28')).toEqual([1, 2])
    expect(sets('2026-02-28', 'as-known-today')).toEqual([1, 2, 3])
    expect(sets('2026-06-30')).toEqual([1, 2, 3])
    expect(sets('2026-07-01')).toEqual([2, 3])
  })
})

describe('coverageOf', () => {
  const group = { sets: [1, 2, 5].map((number) => ({ number, nameVi: '', nameEn: '' })) }
  const tallies = [
    { setNumber: 1, certified: 10, listed: 9 },
    { setNumber: 5, certified: 5, listed: 3 },
    { setNumber: 21, certified: 99, listed: 99 },
  ]
  const without1 = { ...over60, exclusions: [{ setNumber: 1, reasonVi: '', reasonEn: '' }] }
  it('counts the sets of the group that count, and tells what it left out', () => {
    expect(coverageOf(group, tallies, without1)).toEqual({
      reached: 3,
      total: 5,
      leftOut: 10,
      leftOutListed: 9,
      met: false,
      missing: 1,
    })
    expect(countOf(group, tallies)).toEqual({ reached: 12, total: 15 })
    expect(coverageOf(group, [], without1)).toMatchObject({ total: 0, met: null, missing: null })
  })
  it('rises by exactly one when one eligible product is listed', () => {
    const one = tallies.map((tally) => (tally.setNumber === 5 ? { ...tally, listed: tally.listed + 1 } : tally))
    expect(coverageOf(group, one, without1)).toMatchObject({ reached: 4, met: true, missing: 0 })
  })
})

describe('the days of a trend', () => {
  it('are the ends of the twelve months before', () => {
    const days = trendDays('2026-11-21')
    expect(days).toHaveLength(12)
    expect(days[0]).toBe('2025-11-30')
    expect(days).toContain('2026-02-28')
    expect(days.at(-1)).toBe('2026-10-31')
    expect(trendDays('2026-10-31').at(-1)).toBe('2026-09-30')
  })
  it('reach back as far as boards go', () => {
    expect(trendDays('2025-03-15')).toEqual(['2025-01-31', '2025-02-28'])
    expect(trendDays('2025-01-31')).toEqual([])
  })
})

describe('the address of a list', () => {
  it.each([
    [[], { list: 'on-booth', page: 1 }],
    [['on-booth', '2'], { list: 'on-booth', page: 2 }],
    [['missing'], { list: 'missing', page: 1 }],
    [['left-out', '13'], { list: 'left-out', page: 13 }],
    [['on-booth'], null],
    [['missing', '1'], null],
    [['missing', '0'], null],
    [['missing', '02'], null],
    [['missing', '2e1'], null],
    [['missing', '-2'], null],
    [['missing', '2', '3'], null],
    [['all'], null],
  ])('%j', (segments, place) => expect(productListAt(segments)).toEqual(place))
})
