import { describe, expect, it } from 'vitest'
import { isDueBetween, minuteOf } from './due-rules'

// 03:20 in Hà Nội.
const early = minuteOf(new Date('2026-11-21T20:20:59Z'))
const isDue = (cron: string, minute: number) => isDueBetween(cron, minute - 1, minute)
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
    expect(isDueBetween(daily, early - 3, early + 2)).toBe(true)
    expect(isDueBetween(daily, early - 3, early - 1)).toBe(false)
    expect(isDueBetween(daily, early, early + 2)).toBe(false)
    expect(isDueBetween('* * * * *', early, early)).toBe(false)
  })
})
