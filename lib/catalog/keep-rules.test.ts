import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparePath, type Kept, readKept, slugsIn, toggled, writeKept } from './keep-rules'

const slug = fc.stringMatching(/^[a-z]{1,6}(?:-[a-z0-9]{1,6}){0,3}$/)
const kept = fc.array(fc.tuple(slug, fc.string()), { maxLength: 12 }).map((entries): Kept => new Map(entries))

describe('a list on a device', () => {
  it('reads back what was written, in order', () => {
    fc.assert(
      fc.property(kept, (list) => {
        expect([...readKept(writeKept(list), 60)]).toEqual([...list])
      }),
    )
  })
  it('reads whatever else was written there as nothing, and never throws', () => {
    for (const text of [
      null,
      '',
      'x',
      '{}',
      'null',
      '7',
      '[1]',
      '[["a"]]',
      '[["a",1]]',
      '[["A b","x"]]',
      '[[["a"],"x"]]',
    ])
      expect(readKept(text, 4).size, `${text}`).toBe(0)
    fc.assert(fc.property(fc.string(), (text) => readKept(text, 4).size <= 4))
    fc.assert(fc.property(fc.json(), (text) => readKept(text, 4).size <= 4))
  })
  it('keeps the first of too many', () => {
    expect([...readKept('[["a","A"],["b","B"],["c","C"]]', 2).keys()]).toEqual(['a', 'b'])
  })
  it('is the same again after adding and removing a product that was not on it', () => {
    fc.assert(
      fc.property(kept, slug, (list, one) => {
        fc.pre(!list.has(one))
        const [outcome, longer] = toggled(list, one, 'Tên', list.size + 1)
        expect(outcome).toBe('added')
        expect([...longer.keys()]).toEqual([...list.keys(), one])
        const [then, shorter] = toggled(longer, one, 'Tên', 0)
        expect(then).toBe('removed')
        expect([...shorter]).toEqual([...list])
      }),
    )
  })
  it('says that it is full, and stays as it is, when one more would be too many', () => {
    const four = new Map(['a', 'b', 'c', 'd'].map((each) => [each, each]))
    expect(toggled(four, 'e', 'E', 4)).toEqual(['full', four])
    expect(toggled(four, 'd', 'D', 4)[0]).toBe('removed')
  })
})

describe('an address', () => {
  it('names products once each, in order, and no more than may be', () => {
    expect(slugsIn('b,a,b,,A,../x,c', 4)).toEqual(['b', 'a', 'c'])
    expect(slugsIn('a,b,c', 2)).toEqual(['a', 'b'])
    expect(slugsIn(['a', 'b,a'], 4)).toEqual(['a', 'b'])
    expect(slugsIn(undefined, 4)).toEqual([])
    expect(slugsIn('x'.repeat(1_000_000), 4)).toEqual([])
  })
  it('says what it was made of', () => {
    expect(comparePath([])).toBe('/compare')
    fc.assert(
      fc.property(fc.uniqueArray(slug, { minLength: 1, maxLength: 4 }), (slugs) => {
        const url = new URL(comparePath(slugs), 'http://x')
        expect(slugsIn(url.searchParams.getAll('items'), 4)).toEqual(slugs)
      }),
    )
  })
})
