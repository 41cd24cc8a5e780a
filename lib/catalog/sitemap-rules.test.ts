import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partOf, rangesBetween } from './sitemap-rules'

describe('the parts of a sitemap', () => {
  it('are one open stretch when there is little', () => {
    expect(rangesBetween([])).toEqual([{ after: null, through: null }])
  })
  it('meet without a gap', () => {
    expect(rangesBetween(['b', 'd'])).toEqual([
      { after: null, through: 'b' },
      { after: 'b', through: 'd' },
      { after: 'd', through: null },
    ])
  })
  it('hold any row in exactly one of them, also one that comes later', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.uuid(), { maxLength: 8 }), fc.uuid(), (ends, id) => {
        const holding = rangesBetween(ends.sort()).filter(
          ({ after, through }) => (after === null || id > after) && (through === null || id <= through),
        )
        expect(holding).toHaveLength(1)
      }),
    )
  })
  it('have names', () => {
    expect(partOf('pages')).toBe('pages')
    expect(partOf('listings-12')).toEqual({ kind: 'listings', number: 12 })
    expect(partOf('merchants-1')).toEqual({ kind: 'merchants', number: 1 })
    for (const name of [
      'listings',
      'listings-0',
      'listings-01',
      'listings-12345',
      'wards-1',
      'pages-1',
      '',
      'toString-1',
    ])
      expect(partOf(name), name).toBeNull()
  })
})
