import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { browseQueryString, everything, MAX_QUERY_LENGTH, normalQuery, readBrowseState } from './rules-address'
import type { BrowseState } from './types'

const read = (address: string) => readBrowseState(new URLSearchParams(address))

const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    'Gốm Bát Tràng',
    'I',
    'vi',
    'I.3',
    'II.2',
    '14',
    '00577',
    'bat-trang',
    '3,5',
    '5,4,3',
    '100k',
    '2 triệu',
  ),
  fc.constantFrom('E_INVOICE,e_signature', '1', 'name', 'price-up', 'relevance', 'newest', 'AbC_-9', '1.500.000', '0'),
)
const key = fc.constantFrom(
  ...['q', 'group', 'sub', 'set', 'ward', 'village', 'stars', 'from', 'to', 'solutions', 'new', 'sort', 'after', 'utm'],
)
const address = fc
  .array(fc.tuple(key, value), { maxLength: 14 })
  .map((pairs) => new URLSearchParams(pairs.map(([k, v]) => [k, v])))

describe('the address of a browse page', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(address, (params) => {
        const state = readBrowseState(params)
        const written = browseQueryString(state)
        expect(read(written)).toEqual(state)
        expect(browseQueryString(read(written))).toBe(written)
      }),
      { numRuns: 1_000 },
    )
  })
  it('is empty for everything, and whatever is unknown means everything', () => {
    expect(read('')).toEqual(everything)
    expect(browseQueryString(everything)).toBe('')
    const noise =
      'q=+&group=VII&sub=I.9&set=27&ward=577&village=B%C3%A1t&stars=1,2,x&from=0&to=-3&solutions=x&new=0&sort=best'
    expect(read(`${noise}&after=a b&utm_source=mail`)).toEqual(everything)
  })
  it('has one order, one case and no repeated or default part', () => {
    const canonical = 'q=g%E1%BB%91m+b%C3%A1t&set=21&stars=4,5&from=100000&solutions=E_SIGNATURE,TRACEABILITY&new=1'
    const written = [
      canonical,
      'new=1&stars=5&stars=4,4&solutions=traceability&solutions=E_SIGNATURE&from=100.000&q=GỐM++BÁT&set=21&sort=relevance',
      `q=${encodeURIComponent('Gốm Bát'.normalize('NFD'))}&group=IV&sub=IV.1&set=21&stars=4,5&from=100k&solutions=E_SIGNATURE,TRACEABILITY&new=1`,
    ]
    for (const each of written) expect(browseQueryString(read(each)), each).toBe(canonical)
  })
  it('keeps only the narrowest of group, sub-group and set', () => {
    expect(read('group=IV&sub=IV.1')).toMatchObject({ group: null, subgroup: 'IV.1', set: null })
    expect(read('group=IV&sub=IV.1&set=22')).toMatchObject({ group: null, subgroup: null, set: 22 })
    expect(read('group=iv&set=0')).toMatchObject({ group: 'IV', set: null })
  })
  it('asks for no stars when it asks for all of them', () => {
    expect(read('stars=3,4,5').stars).toEqual([])
    expect(read('stars=5,3').stars).toEqual([3, 5])
  })
  it('reads prices as people write them, the lower one first', () => {
    const prices: [string, number | null][] = [
      ['100000', 100_000],
      ['100.000', 100_000],
      ['1,250,000 ₫', 1_250_000],
      ['100k', 100_000],
      ['50 nghìn', 50_000],
      ['2 Triệu', 2_000_000],
      ['9999999999', 2_000_000_000],
      ['1.5', null],
      ['abc', null],
      ['', null],
      ['000', null],
    ]
    for (const [typed, vnd] of prices) expect(read(`from=${encodeURIComponent(typed)}`).priceFromVnd, typed).toBe(vnd)
    expect(read('from=200k&to=100k')).toMatchObject({ priceFromVnd: 100_000, priceToVnd: 200_000 })
  })
  it('sorts by relevance only where something is searched', () => {
    expect(read('q=gom').sort).toBe('relevance')
    expect(read('sort=relevance').sort).toBe('newest')
    expect(browseQueryString(read('q=gom&sort=newest'))).toBe('q=gom&sort=newest')
    expect(browseQueryString(read('sort=newest'))).toBe('')
  })
  it('takes as a cursor only what it could have given', () => {
    expect(read('after=abc_-1').after).toBe('abc_-1')
    expect(read(`after=${'a'.repeat(801)}`).after).toBeNull()
    expect(read('after=a%00b').after).toBeNull()
  })
  it('can carry every single filter', () => {
    const states: Partial<BrowseState>[] = [
      { query: 'lụa & "tơ"', sort: 'relevance' },
      { group: 'VI' },
      { subgroup: 'III.3' },
      { set: 26 },
      { ward: '00577' },
      { village: 'bat-trang' },
      { stars: [3] },
      { priceToVnd: 99_000 },
      { solutions: ['E_CONTRACT'] },
      { isNew: true },
      { sort: 'name' },
      { after: 'x' },
    ]
    for (const part of states) {
      const state = { ...everything, ...part }
      expect(read(browseQueryString(state))).toEqual(state)
    }
  })
})

describe('a query', () => {
  it('is lower case, NFC, in one line, without control characters, at most 100 characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
        const query = normalQuery(typed)
        expect(query).toBe(query.normalize('NFC'))
        expect([...query].length).toBeLessThanOrEqual(MAX_QUERY_LENGTH)
        expect(query).not.toMatch(/\p{Cc}|^\s|\s$/u)
        expect(normalQuery(query)).toBe(query)
      }),
    )
  })
  it('keeps the words somebody typed', () => {
    expect(normalQuery('  Gốm \n Bát  Tràng '.normalize('NFD'))).toBe('gốm bát tràng')
    expect(normalQuery('\u0000')).toBe('')
  })
})
