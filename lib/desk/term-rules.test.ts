import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayOf, startOfDay } from '@/lib/format/days'
import { dueDay, isOverdue, isWorkingDay, overdueBefore, workingDaysLeft } from './term-rules'

const none = new Set<string>()
const feast = new Set(['2026-09-01', '2026-09-02'])
const day = fc.integer({ min: 0, max: 900 }).map((n) => addDays('2025-06-01', n))
const holidays = fc.array(day, { maxLength: 40 }).map((days) => new Set(days))
const term = fc.integer({ min: 1, max: 15 })

describe('working days', () => {
  it('are neither weekends nor holidays', () => {
    expect(
      ['2026-08-28', '2026-08-29', '2026-08-30', '2026-08-31', '2026-09-01'].map((d) => isWorkingDay(d, feast)),
    ).toEqual([true, false, false, true, false])
  })
  it.each([
    ['2026-11-16', 1, '2026-11-17'],
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-08-31', 1, '2026-09-03'],
    ['2026-08-28', 3, '2026-09-04'],
  ])('after %s the %sth is %s', (from, days, last) => {
    expect(dueDay(from, days, feast)).toBe(last)
  })
  it('an item is overdue from the day after its last', () => {
    const at = new Date('2026-11-16T16:59:00+07:00')
    expect(isOverdue(at, 1, none, new Date('2026-11-17T23:59:59+07:00'))).toBe(false)
    expect(isOverdue(at, 1, none, new Date('2026-11-18T00:00:00+07:00'))).toBe(true)
  })
  it('count down to the last one and on from there', () => {
    const now = new Date('2026-11-18T09:00:00+07:00')
    expect(
      ['2026-11-20', '2026-11-18', '2026-11-17', '2026-11-13'].map((due) => workingDaysLeft(due, none, now)),
    ).toEqual([3, 1, -1, -3])
  })
  it('a due day is a working day, and so many lie between', () => {
    fc.assert(
      fc.property(day, term, holidays, (from, days, off) => {
        const due = dueDay(from, days, off)
        expect(isWorkingDay(due, off)).toBe(true)
        let count = 0
        for (let one = addDays(from, 1); one <= due; one = addDays(one, 1)) if (isWorkingDay(one, off)) count += 1
        expect(count).toBe(days)
      }),
    )
  })
  it('one moment says what is overdue, as the rule for each item does', () => {
    fc.assert(
      fc.property(day, day, term, holidays, fc.integer({ min: 0, max: 86_399_999 }), (from, today, days, off, ms) => {
        const now = new Date(startOfDay(today).getTime() + ms)
        const arrivedAt = new Date(startOfDay(from).getTime() + (ms % 7_000_000))
        expect(arrivedAt < overdueBefore(days, off, now)).toBe(isOverdue(arrivedAt, days, off, now))
        const left = workingDaysLeft(dueDay(dayOf(arrivedAt), days, off), off, now)
        expect(isOverdue(arrivedAt, days, off, now) ? left <= 0 : left >= 1).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
