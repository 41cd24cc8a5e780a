import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '@/lib/format/days'
import { seasonOn } from './rules-collections'

const from = '2026-11-08'
const until = '2027-02-05'

describe('the season of a collection', () => {
  it('begins with its first day and ends after its last one', () => {
    expect(seasonOn({ from, until }, '2026-11-07')).toBe('coming')
    expect(seasonOn({ from, until }, '2026-11-08')).toBe('running')
    expect(seasonOn({ from, until }, '2027-02-05')).toBe('running')
    expect(seasonOn({ from, until }, '2027-02-06')).toBe('ended')
  })
  it('is one day long when both days are the same', () => {
    expect(seasonOn({ from, until: from }, from)).toBe('running')
    expect(seasonOn({ from, until: from }, '2026-11-09')).toBe('ended')
  })
  it('never ends without a last day', () => {
    expect(seasonOn({ from, until: null }, '2099-12-31')).toBe('running')
    expect(seasonOn({ from, until: null }, '2026-11-07')).toBe('coming')
  })
  it('comes, runs and ends in this order as days go by', () => {
    const order = ['coming', 'running', 'ended']
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), fc.nat(900), (begin, length, day) => {
        const span = { from: addDays(from, begin), until: addDays(from, begin + length) }
        const at = (days: number) => order.indexOf(seasonOn(span, addDays(from, days)))
        expect(at(day + 1)).toBeGreaterThanOrEqual(at(day))
      }),
    )
  })
})
