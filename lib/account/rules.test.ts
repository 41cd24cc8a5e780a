import { describe, expect, it } from 'vitest'
import { closingDay, merchantsLeftAlone } from './rules'

const owner = (userId: string, isLeaving = false) => ({ userId, isLeaving })

describe('leaving', () => {
  it('is two weeks away, over the end of a month and a year', () => {
    expect(closingDay('2026-11-22')).toBe('2026-12-06')
    expect(closingDay('2026-12-25')).toBe('2027-01-08')
  })

  it.each([
    [[owner('me')], true],
    [[owner('me'), owner('other')], false],
    [[owner('me'), owner('other', true)], true],
    [[owner('me'), owner('other', true), owner('third')], false],
    [[owner('other')], false],
    [[], false],
  ])('leaves %j alone: %s', (owners, isAlone) =>
    expect(merchantsLeftAlone([{ owners }], 'me')).toHaveLength(isAlone ? 1 : 0),
  )
})
