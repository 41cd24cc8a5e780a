import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, dateOfDay, dayOf, dayOfDate, isDay, secondsUntilNextDay, startOfDay } from './days'

const moment = fc.date({
  min: new Date('2018-01-01T00:00:00Z'),
  max: new Date('2040-01-01T00:00:00Z'),
  noInvalidDate: true,
})

describe('days', () => {
  it('begins at midnight in Hà Nội', () => {
    expect(dayOf(new Date('2026-11-21T16:59:59.999Z'))).toBe('2026-11-21')
    expect(dayOf(new Date('2026-11-21T17:00:00Z'))).toBe('2026-11-22')
    expect(startOfDay('2026-11-22').toISOString()).toBe('2026-11-21T17:00:00.000Z')
  })
  it('ends after the seconds that are left of it', () => {
    fc.assert(
      fc.property(moment, (at) => {
        const next = new Date(at.getTime() + secondsUntilNextDay(at) * 1000)
        expect(dayOf(next)).toBe(addDays(dayOf(at), 1))
        expect(secondsUntilNextDay(at)).toBeLessThanOrEqual(86_400)
      }),
    )
  })
  it('goes to the database and back', () => {
    fc.assert(fc.property(moment, (at) => dayOfDate(dateOfDay(dayOf(at))) === dayOf(at)))
  })
  it('adds months to the same day number or the last of the month', () => {
    expect(addMonths('2024-02-29', 36)).toBe('2027-02-28')
    expect(addMonths('2023-08-31', 6)).toBe('2024-02-29')
    expect(addMonths('2025-06-18', 36)).toBe('2028-06-18')
    expect(addMonths('2025-12-31', 1)).toBe('2026-01-31')
    expect(addMonths('2026-01-31', -2)).toBe('2025-11-30')
  })
  it('knows days that exist', () => {
    expect(isDay('2024-02-29')).toBe(true)
    for (const text of ['2025-02-29', '2025-2-3', '31/12/2025', '', '2025-13-01']) expect(isDay(text)).toBe(false)
  })
})
