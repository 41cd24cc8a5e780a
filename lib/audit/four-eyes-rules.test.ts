import { describe, expect, it } from 'vitest'
import { confirmBlock, mayTakeBack, onAsking } from './four-eyes-rules'

const nobody = new Set<string>()
const asked = { askedById: 'a', settledAt: null }

describe('four eyes', () => {
  it('wait for a second person, and do with one where there is no other', () => {
    expect(onAsking('a', ['a', 'b'])).toBe('wait')
    expect(onAsking('a', ['b'])).toBe('wait')
    expect(onAsking('a', ['a'])).toBe('alone')
    expect(onAsking('a', [])).toBe('alone')
  })
  it('are never the same two', () => {
    expect(confirmBlock(asked, 'a', nobody)).toBe('own')
    expect(confirmBlock(asked, 'b', nobody)).toBeNull()
    expect(confirmBlock(asked, 'b', new Set(['a']))).toBe('same-hand')
    expect(confirmBlock(asked, 'b', new Set(['c']))).toBeNull()
    for (const who of ['a', 'b'])
      expect(confirmBlock({ ...asked, settledAt: new Date(0) }, who, nobody)).toBe('settled')
  })
  it('only whoever asked takes it back, while it is open', () => {
    expect(mayTakeBack(asked, 'a')).toBe(true)
    expect(mayTakeBack(asked, 'b')).toBe(false)
    expect(mayTakeBack({ ...asked, settledAt: new Date(0) }, 'a')).toBe(false)
  })
})
