import { describe, expect, it } from 'vitest'
import { dueBetween, minuteOf } from './due-rules'

// 03:20 in Hà Nội.
const early = minuteOf(new Date('2026-11-21T20:20:59Z'))
const isDue = (cron: string, minute: number) => dueBetween(cron, minute - 1, minute) === minute
const day = 24 * 60
const timesADay = (cron: string) => Array.from({ length: day }, (_, place) => isDue(cron, early + place))

describe('a cron line', () => {
  it.each([
    ['20 3 * * *', true],
    ['* * * * *', true],
    ['20 1-3 * * *', true],
    ['21 3 * * *', false],
    ['20 20 * * *', false],
    ['20 4-9 * * *', false],
  ])('%s: at 03:20 local time %s', (cron, expected) => expect(isDue(cron, early)).toBe(expected))
  it('names as many minutes of a day as it says', () => {
    const count = (cron: string) => timesADay(cron).filter(Boolean).length
    expect([count('20 3 * * *'), count('10 7-18 * * *'), count('* * * * *')]).toEqual([1, 12, day])
  })
  it('is not passed over when minutes were, nor named twice', () => {
    const daily = '20 3 * * *'
    expect(dueBetween(daily, early - 3, early + 2)).toBe(early)
    expect(dueBetween(daily, early - 3, early - 1)).toBeNull()
    expect(dueBetween(daily, early, early + 2)).toBeNull()
    expect(dueBetween('* * * * *', early - 5, early)).toBe(early)
    expect(dueBetween('* * * * *', early, early)).toBeNull()
    // The clock was put back.
    expect(dueBetween('* * * * *', early, early - 9)).toBeNull()
  })
})
