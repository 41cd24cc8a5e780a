import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { browseQueryString, everything, readBrowseState } from './rules-address'
import { changed, filtersOf, isWorthIndexing, withoutFilter, withSolution, withStars } from './rules-change'
import type { BrowseState } from './types'

const read = (address: string) => readBrowseState(new URLSearchParams(address))
const written = (state: BrowseState) => browseQueryString(state)

const some = (values: string[]) => fc.option(fc.constantFrom(...values), { nil: undefined })
const state = fc
  .record({
    q: some(['gốm', 'lụa vạn phúc']),
    group: some(['I', 'VI']),
    sub: some(['I.2']),
    set: some(['21']),
    ward: some(['00577']),
    village: some(['bat-trang']),
    stars: some(['5', '3,4']),
    from: some(['1000']),
    to: some(['5000']),
    solutions: some(['E_SIGNATURE,E_INVOICE']),
    new: some(['1']),
    sort: some(['name', 'newest', 'price-up']),
    after: some(['abc']),
  })
  .map((parts) => readBrowseState(new URLSearchParams(Object.entries(parts).flatMap(([k, v]) => (v ? [[k, v]] : [])))))

describe('a change of what is asked for', () => {
  it('always has an address of its own, and begins at the first page', () => {
    fc.assert(
      fc.property(state, (from) => {
        const steps = [
          changed(from, { set: 3 }),
          changed(from, { query: '' }),
          changed(from, { query: 'cốm' }),
          withStars(from, 4),
          withSolution(from, 'TRACEABILITY'),
          ...filtersOf(from).map((filter) => withoutFilter(from, filter)),
        ]
        for (const step of steps) {
          expect(step.after).toBeNull()
          expect(read(written(step))).toEqual(step)
        }
      }),
    )
  })
  it('takes out one filter after the other until everything is left', () => {
    fc.assert(
      fc.property(state, (from) => {
        let left = from
        for (const filter of filtersOf(from)) {
          const before = filtersOf(left).length
          left = withoutFilter(left, filter)
          expect(filtersOf(left)).toHaveLength(before - 1)
        }
        expect({ ...left, sort: 'newest' }).toEqual(everything)
      }),
    )
  })
  it('puts a group, a sub-group or a set in the place of another', () => {
    expect(written(changed(read('set=21'), { group: 'I' }))).toBe('group=I')
    expect(written(changed(read('group=I&stars=5'), { subgroup: 'I.2' }))).toBe('sub=I.2&stars=5')
    expect(written(changed(read('sub=I.2'), { set: null }))).toBe('')
    expect(written(changed(read('set=21'), { ward: '00577' }))).toBe('set=21&ward=00577')
  })
  it('toggles stars and solutions', () => {
    expect(withStars(read('stars=5'), 4).stars).toEqual([4, 5])
    expect(withStars(read('stars=4,5'), 4).stars).toEqual([5])
    expect(withSolution(read('solutions=E_INVOICE'), 'E_INVOICE').solutions).toEqual([])
    expect(withStars(read('stars=4,5'), 3).stars).toEqual([])
    expect(withSolution(read('solutions=E_INVOICE'), 'E_SIGNATURE').solutions).toEqual(['E_SIGNATURE', 'E_INVOICE'])
  })
  it('sorts by relevance once there are words, and no longer without them', () => {
    expect(changed(read('set=21'), { query: 'gốm' }).sort).toBe('relevance')
    expect(changed(read('q=gốm'), { query: '' }).sort).toBe('newest')
    expect(changed(read('q=gốm&sort=newest'), { set: 21 }).sort).toBe('newest')
    expect(changed(read('q=gốm&sort=name'), { query: '' }).sort).toBe('name')
  })
})

describe('filters', () => {
  it('are named one by one, a price as one', () => {
    const all = read('q=gốm&set=21&ward=00577&village=bat-trang&stars=5,4&from=1000&solutions=E_INVOICE&new=1')
    expect(filtersOf(all).map(({ key, value }) => `${key}:${value}`)).toEqual([
      'query:gốm',
      'set:21',
      'village:bat-trang',
      'ward:00577',
      'stars:4',
      'stars:5',
      'price:1000-',
      'solutions:E_INVOICE',
      'isNew:1',
    ])
    expect(filtersOf(everything)).toEqual([])
  })
})

describe('search engines', () => {
  it('list everything, one kind and one place', () => {
    for (const address of ['', 'group=I', 'sub=I.2', 'set=21', 'ward=00577', 'village=bat-trang'])
      expect(isWorthIndexing(read(address)), address).toBe(true)
  })
  it('list no searches, combinations, orders and later pages', () => {
    for (const address of [
      'q=gốm',
      'stars=5',
      'from=1000',
      'solutions=E_INVOICE',
      'new=1',
      'sort=name',
      'after=abc',
      'set=21&ward=00577',
      'village=bat-trang&ward=00577',
      'set=21&sort=stars',
      'set=21&after=abc',
    ])
      expect(isWorthIndexing(read(address)), address).toBe(false)
  })
})
