import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hintCodes } from './hint-rules'
import {
  filterQuery,
  itemAddress,
  noFilter,
  pageKey,
  type QueueFilter,
  queueAddress,
  queueFilter,
  readItem,
  writeCursor,
  writeItem,
} from './queue-address'
import { deskKinds } from './types'

const itemId = '3f2a1b4c-5d6e-4f70-8a9b-0c1d2e3f4a5b'
describe('the address of the queue', () => {
  it('says the whole filter and nothing else', () => {
    const filter = fc.record<QueueFilter>({
      kind: fc.constantFrom(null, ...deskKinds),
      group: fc.constantFrom(null, 'I', 'IV', 'VI'),
      ward: fc.constantFrom(null, '00004', '10015'),
      isOverdue: fc.boolean(),
      isMine: fc.boolean(),
      isFailed: fc.boolean(),
      hints: fc.constantFrom(null, 'none', 'some', ...hintCodes),
      query: fc.constantFrom('', 'gốm', 'a & b', '100%'),
    })
    fc.assert(
      fc.property(filter, (given) => {
        expect(queueFilter(Object.fromEntries(new URLSearchParams(filterQuery(given))))).toEqual(given)
      }),
    )
    expect(queueAddress(noFilter)).toBe('/admin/queue')
  })
  it('takes nothing from a stranger that it does not know', () => {
    const odd = {
      kind: 'LISTING',
      group: '<b>',
      ward: "1' OR",
      overdue: 'yes',
      mine: 'x',
      hints: 'all',
      q: 'x'.repeat(500),
    }
    expect(queueFilter(odd)).toEqual({ ...noFilter, query: 'x'.repeat(100) })
    expect(queueFilter({ kind: ['proof', 'listing'] }).kind).toBe('PROOF')
  })
  it('keeps a place that survives the item at it', () => {
    const cursor = { arrivedAt: new Date('2026-11-20T02:03:04.567Z'), itemId }
    expect(pageKey({ after: writeCursor(cursor) })).toEqual({ after: cursor })
    expect(pageKey({ before: writeCursor(cursor) })).toEqual({ before: cursor })
    for (const odd of ['', 'x', `2026-13-45T99:00:00Z_${itemId}`, '2026-11-20T02:03:04.567Z_1'])
      expect(pageKey({ after: odd })).toBeNull()
  })
  it('leads to an item with the filter', () => {
    const filter = { ...noFilter, kind: 'LISTING' as const, isOverdue: true }
    expect(itemAddress({ kind: 'LISTING', itemId }, filter)).toBe(`/admin/reviews/${itemId}?kind=listing&overdue=1`)
    expect(itemAddress({ kind: 'PROOF', itemId }, noFilter, { done: 'x' })).toBe(`/admin/proofs/${itemId}?done=x`)
  })
  it('names an item in a form', () => {
    for (const kind of deskKinds) expect(readItem(writeItem({ kind, itemId }))).toEqual({ kind, itemId })
    for (const odd of ['', 'LISTING', `LISTING_${itemId}x`, `USER_${itemId}`]) expect(readItem(odd)).toBeNull()
  })
})
