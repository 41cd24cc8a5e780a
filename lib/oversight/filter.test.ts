import { describe, expect, it } from 'vitest'
import { cursorOf, entryFilter, filterQuery, noFilter } from './filter'

describe('what an address asks the log for', () => {
  it('is read as it was written', () => {
    const asked = { who: 'Lan', verb: 'listing.approved', object: 'a-b', from: '2026-01-02', until: '2026-02-03' }
    expect(entryFilter(asked)).toEqual(asked)
    expect(entryFilter(Object.fromEntries(new URLSearchParams(filterQuery(asked).slice(1))))).toEqual(asked)
  })
  it.each([
    {},
    { verb: 'DROP TABLE' },
    { verb: 'a.b.c' },
    { verb: '%' },
    { from: '2026-02-30', until: 'hôm nay' },
    { who: ' \u200b ' },
  ])('is nothing where it means nothing: %j', (query) => expect(entryFilter(query)).toEqual(noFilter))
  it('takes the first of several, and no more than a line', () => {
    expect(entryFilter({ who: ['a\nb', 'c'] }).who).toBe('a b')
    expect(entryFilter({ who: 'x'.repeat(500) }).who).toHaveLength(120)
  })
  it('leaves an address bare without a filter', () => expect(filterQuery(noFilter)).toBe(''))
})

describe('the place to go on from', () => {
  it.each([
    [{ before: '17' }, 'before 17'],
    [{ after: '17' }, 'after 17'],
    [{ before: '-1' }, null],
    [{ before: '9'.repeat(30) }, null],
    [{}, null],
  ] as const)('%j is %s', (query, cursor) => {
    const found = cursorOf(query)
    expect(found && `${found.kind} ${found.id}`).toBe(cursor)
  })
})
