import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_QUERY_LENGTH, searchPage, searchQuery } from './search-query'

describe('the query as it is searched', () => {
  it('is NFC, in one line, without control characters, at most 100 characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
        const query = searchQuery(typed)
        expect(query).toBe(query.normalize('NFC'))
        expect([...query].length).toBeLessThanOrEqual(MAX_QUERY_LENGTH)
        expect(query).not.toMatch(/\p{Cc}|^\s|\s$/u)
        expect(searchQuery(query)).toBe(query)
      }),
    )
  })
  it('keeps the words somebody typed', () => {
    expect(searchQuery('  gốm \n Bát  Tràng '.normalize('NFD'))).toBe('gốm Bát Tràng')
    expect(searchQuery(['lụa', 'gạo'])).toBe('lụa')
    expect(searchQuery(undefined)).toBe('')
  })
})

describe('the page asked for', () => {
  it('is the first unless it can be one', () => {
    const pages: [string | undefined, number][] = [
      ['2', 2],
      ['9999', 9999],
      ['0', 1],
      ['-3', 1],
      ['1.5', 1],
      ['10000', 1],
      ['x', 1],
      [undefined, 1],
    ]
    for (const [typed, page] of pages) expect(searchPage(typed), typed).toBe(page)
  })
})
