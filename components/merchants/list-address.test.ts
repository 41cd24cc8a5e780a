import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filterOf, listAddress } from './list-address'

const state = fc.constantFrom(null, 'waiting', 'active', 'suspended', 'rejected')
const query = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.normalize('NFC').trim())

describe('the address of a list of merchants', () => {
  it('asks for what it was made from', () => {
    fc.assert(
      fc.property(query, state, fc.integer({ min: 1, max: 9999 }), (text, kind, page) => {
        const filter = { query: text, state: kind, page } as Parameters<typeof listAddress>[1]
        const asked = new URL(listAddress('vi', filter), 'https://booth.example').searchParams
        expect(filterOf(Object.fromEntries(asked))).toEqual(filter)
      }),
    )
  })
  it('leaves out what it cannot mean', () => {
    expect(filterOf({ q: ['a', 'b'], state: 'gone', page: '-3' })).toEqual({ query: '', state: null, page: 1 })
    expect(filterOf({ q: 'x'.repeat(300), page: 'Infinity' })).toEqual({ query: 'x'.repeat(100), state: null, page: 1 })
    expect(listAddress('en', { query: '', state: null, page: 1 })).toBe('/en/admin/merchants')
  })
})
