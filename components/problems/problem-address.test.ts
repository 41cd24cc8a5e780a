import { describe, expect, it } from 'vitest'
import { problemAddress, problemFilter } from './problem-address'

describe('the list of reports', () => {
  it('has an address for each filter, and reads it back', () => {
    for (const filter of [
      { query: '', state: 'open', page: 1 },
      { query: 'gốm & lụa', state: 'handled', page: 3 },
    ] as const) {
      const address = problemAddress('vi', filter)
      expect(problemFilter(Object.fromEntries(new URLSearchParams(address.split('?')[1])))).toEqual(filter)
    }
    expect(problemAddress('en', { query: '', state: 'open', page: 1 })).toBe('/en/admin/problems')
  })
  it('passes over what it cannot mean', () => {
    expect(problemFilter({ q: ['a', 'b'], state: 'lost', page: '-2' })).toEqual({ query: '', state: 'open', page: 1 })
  })
})
