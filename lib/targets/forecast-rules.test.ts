import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '@/lib/format/days'
import { forecastOf, weekDays, weeklyGains } from './forecast-rules'

const over60 = { percent: 60, strict: true }
const points = (reached: number[], total = 100) =>
  reached.map((one, i) => ({ day: addDays('2026-08-01', 7 * i), reached: one, total }))

describe('weekDays', () => {
  it('are the same weekday of twelve weeks and today, as far back as boards go', () => {
    expect(weekDays('2026-11-22', '2025-01-01')).toHaveLength(13)
    expect(weekDays('2026-11-22', '2025-01-01')[0]).toBe('2026-08-30')
    expect(weekDays('2026-11-22', '2025-01-01').at(-1)).toBe('2026-11-22')
    expect(weekDays('2025-01-10', '2025-01-01')).toEqual(['2025-01-03', '2025-01-10'])
  })
})

describe('forecastOf', () => {
  it('is a range from the better and the weaker half of the weeks', () => {
    const found = forecastOf(points([20, 24, 25, 29, 30]), over60)
    // Gains 4, 1, 4, 1; 31 more are needed: 8 weeks at 4, 31 at 1.
    expect(found).toMatchObject({ weeks: 4, fastTenths: 40, slowTenths: 10 })
    expect(found?.earliest).toBe(addDays('2026-08-29', 8 * 7))
    expect(found?.latest).toBe(addDays('2026-08-29', 31 * 7))
  })
  it('names no day for a pace that leads nowhere or too far', () => {
    expect(forecastOf(points([30, 30, 30, 30, 30]), over60)).toMatchObject({ earliest: null, latest: null })
    expect(forecastOf(points([30, 31, 29, 30, 30]), over60)).toMatchObject({ latest: null })
    expect(forecastOf(points([40, 35, 30, 25, 20]), over60)).toMatchObject({ earliest: null, slowTenths: -50 })
    expect(forecastOf(points([0, 0, 0, 0, 1], 4000), over60)?.earliest).toBe(null)
  })
  it('says nothing when met, without a denominator, out of reach or with too short a past', () => {
    expect(forecastOf(points([50, 55, 58, 60, 61]), over60)).toBe(null)
    expect(forecastOf(points([0, 0, 0, 0, 0], 0), over60)).toBe(null)
    expect(forecastOf(points([50, 55, 58, 60, 60]), { percent: 100, strict: true })).toBe(null)
    expect(forecastOf(points([1, 2, 3, 4]), over60)).toBe(null)
    expect(forecastOf([], over60)).toBe(null)
  })
  it('never has the earliest day after the latest', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 5, maxLength: 13 }), (reached) => {
        const found = forecastOf(points(reached), over60)
        if (found?.latest) expect(found.earliest && found.earliest <= found.latest).toBe(true)
        expect(weeklyGains(points(reached)).reduce((a, b) => a + b, 0)).toBe((reached.at(-1) ?? 0) - (reached[0] ?? 0))
      }),
    )
  })
})
