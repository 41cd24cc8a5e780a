import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatReference, makeReference, mayStep, problemState, REFERENCE_SIGNS, readReference } from './rules'

const numbers = fc.array(fc.nat(REFERENCE_SIGNS.length - 1), { minLength: 7, maxLength: 7 })
const referenceOf = (picks: number[]) => {
  const left = [...picks]
  return makeReference(() => left.shift() ?? 0)
}

describe('a reference', () => {
  it('is eight signs, read back as it is shown, in any case and spacing', () => {
    fc.assert(
      fc.property(numbers, (picks) => {
        const reference = referenceOf(picks)
        expect(reference).toMatch(/^[2-9CDFHJKMNPRTVWXY]{8}$/)
        const shown = formatReference(reference)
        expect(shown).toMatch(/^.{4}-.{4}$/)
        for (const typed of [reference, shown, shown.toLowerCase(), ` ${shown.replace('-', ' ')} `])
          expect(readReference(typed)).toBe(reference)
      }),
    )
  })
  it('shows any one wrong sign', () => {
    fc.assert(
      fc.property(numbers, fc.nat(7), fc.nat(REFERENCE_SIGNS.length - 1), (picks, at, other) => {
        const reference = referenceOf(picks)
        const sign = REFERENCE_SIGNS.charAt(other)
        const wrong = reference.slice(0, at) + sign + reference.slice(at + 1)
        expect(readReference(wrong)).toBe(wrong === reference ? reference : null)
      }),
    )
  })
  it('shows any two neighbours changed over', () => {
    fc.assert(
      fc.property(numbers, fc.nat(6), (picks, at) => {
        const reference = referenceOf(picks)
        const [a = '', b = ''] = [reference[at], reference[at + 1]]
        const wrong = reference.slice(0, at) + b + a + reference.slice(at + 2)
        expect(readReference(wrong)).toBe(a === b ? reference : null)
      }),
    )
  })
  it('is as hard to guess as seven random signs: each pick counts', () => {
    expect(new Set(Array.from({ length: 23 }, (_, n) => referenceOf([0, 0, 0, n, 0, 0, 0]))).size).toBe(23)
  })
  it('has no signs that look alike, and reads the ones people write instead', () => {
    expect(new Set(REFERENCE_SIGNS).size).toBe(23)
    expect(REFERENCE_SIGNS).not.toMatch(/[BSZGILOQUAE01]/)
    const reference = referenceOf([6, 3, 0, 4, 0, 0, 0])
    expect(reference.slice(0, 4)).toBe('8526')
    expect(readReference(`BSZG${reference.slice(4)}`)).toBe(reference)
  })
  it('is refused when it cannot be one', () => {
    for (const typed of ['', 'KM47', 'KM47-PX3D-2', 'OOOO-OOOO', '<script>', '１２３４５６７８'])
      expect(readReference(typed)).toBeNull()
  })
})

describe('the state of a report', () => {
  it('follows what was done last, and only the other step may follow', () => {
    const table = [
      [null, 'open', true, false],
      ['HANDLED', 'handled', false, true],
      ['REOPENED', 'open', true, false],
    ] as const
    for (const [last, state, handle, reopen] of table) {
      expect(problemState(last)).toBe(state)
      expect(mayStep(last, 'HANDLED')).toBe(handle)
      expect(mayStep(last, 'REOPENED')).toBe(reopen)
    }
  })
})
