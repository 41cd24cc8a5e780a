import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Cursor, readCursor, writeCursor } from './rules-cursor'
import { sortOrders } from './types'

const listingId = '4f9a0f0e-3c55-4b0d-9d3f-0123456789ab'
const full: Cursor = {
  segment: 2,
  approvedAt: '2026-03-05T10:11:12.345Z',
  vnd: 120_000,
  stars: 4,
  name: 'Gốm “Bát Tràng”',
  listingId,
}
const kept: Record<(typeof sortOrders)[number], Partial<Cursor>> = {
  relevance: { approvedAt: full.approvedAt },
  newest: { approvedAt: full.approvedAt },
  'price-up': { vnd: full.vnd },
  'price-down': { vnd: full.vnd },
  stars: { stars: full.stars, approvedAt: full.approvedAt },
  name: { name: full.name },
}

describe('a cursor', () => {
  it.each(sortOrders)('comes back with the keys that %s goes by', (sort) => {
    const nothing = { approvedAt: null, vnd: null, stars: null, name: null }
    const written = writeCursor(sort, full)
    expect(written).toMatch(/^[\w-]{1,800}$/)
    expect(readCursor(sort, written)).toEqual({ ...nothing, segment: 2, listingId, ...kept[sort] })
  })
  it('is of no use to another order', () => {
    for (const made of sortOrders)
      for (const read of sortOrders)
        if (made !== read) expect(readCursor(read, writeCursor(made, full)), `${made} as ${read}`).toBeNull()
  })
  it('can stand among listings without a price', () => {
    expect(readCursor('price-up', writeCursor('price-up', { ...full, vnd: null }))).toMatchObject({ vnd: null })
  })
  it('is nothing unless it could have been given', () => {
    const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
    for (const value of [
      null,
      {},
      [],
      ['newest', 0, '2026-13-45T99:00:00Z', listingId],
      ['newest', 8, full.approvedAt, listingId],
      ['newest', -1, full.approvedAt, listingId],
      ['newest', 0, full.approvedAt, "'; DROP TABLE x"],
      ['newest', 0, full.approvedAt],
      ['newest', 0, full.approvedAt, listingId, 1],
    ])
      expect(readCursor('newest', encode(value)), JSON.stringify(value)).toBeNull()
    expect(readCursor('name', encode(['name', 0, 'a\u0000b', listingId]))).toBeNull()
    expect(readCursor('price-up', encode(['price-up', 0, 1.5, listingId]))).toBeNull()
    expect(readCursor('newest', null)).toBeNull()
  })
  it('survives any text', () => {
    fc.assert(fc.property(fc.string(), fc.constantFrom(...sortOrders), (text, sort) => readCursor(sort, text) === null))
  })
})
