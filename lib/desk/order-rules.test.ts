import { describe, expect, it } from 'vitest'
import { comesBack, minutesLeft, orderDeadline, orderState } from './order-rules'

const receivedAt = new Date('2026-11-21T10:30:00+07:00')
const at = (text: string) => new Date(`${text}+07:00`)
const open = { receivedAt, hiddenAt: null, liftedAt: null }

describe('an authority’s order', () => {
  it('runs for 24 hours, weekend or not', () => {
    expect(orderDeadline(receivedAt)).toEqual(at('2026-11-22T10:30:00'))
    expect(orderState(open, at('2026-11-22T10:30:00'))).toBe('open')
    expect(orderState(open, at('2026-11-22T10:30:01'))).toBe('late')
    expect(minutesLeft(open, at('2026-11-22T09:00:00'))).toBe(90)
    expect(minutesLeft(open, at('2026-11-22T11:30:00'))).toBe(-60)
  })
  it('says for good whether it was carried out in time', () => {
    const now = at('2027-01-01T00:00:00')
    const inTime = { ...open, hiddenAt: at('2026-11-22T10:00:00') }
    expect(orderState(inTime, now)).toBe('hidden')
    expect(minutesLeft(inTime, now)).toBe(30)
    expect(orderState({ ...open, hiddenAt: at('2026-11-22T10:31:00') }, now)).toBe('hidden-late')
    expect(orderState({ ...inTime, liftedAt: now }, now)).toBe('lifted')
  })
  it('lifted, brings a listing back only where no other order stands', () => {
    const done = at('2026-11-22T00:00:00')
    expect(comesBack([{ id: 'a', restoredAt: null }], 'a')).toBe(true)
    expect(comesBack([{ id: 'a', restoredAt: done }], 'a')).toBe(false)
    expect(comesBack([{ id: 'b', restoredAt: null }], 'a')).toBe(false)
    expect(
      comesBack(
        [
          { id: 'a', restoredAt: null },
          { id: 'b', restoredAt: null },
        ],
        'a',
      ),
    ).toBe(false)
    expect(
      comesBack(
        [
          { id: 'a', restoredAt: null },
          { id: 'b', restoredAt: done },
        ],
        'a',
      ),
    ).toBe(true)
  })
})
