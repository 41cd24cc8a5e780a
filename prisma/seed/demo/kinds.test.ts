import { describe, expect, it } from 'vitest'
import reference from '../reference/product-kinds.json'
import { kinds } from './kinds'
import { closersOf } from './prose/closers'
import { openersOf } from './prose/openers'

describe('the kinds of goods', () => {
  it('are those of the reference list, over all 26 sets', () => {
    expect(kinds.map(({ id }) => id)).toEqual(reference.kinds.map(({ id }) => id))
    expect(new Set(kinds.map(({ set }) => set)).size).toBe(26)
  })

  it('name each variant once, in composed Vietnamese and in English', () => {
    const names = kinds.flatMap(({ variants }) => variants.map(({ name }) => name.vi))
    expect(new Set(names.map((name) => name.toLocaleLowerCase('vi'))).size).toBe(names.length)
    for (const { name, unit } of kinds.flatMap(({ variants }) => variants)) {
      for (const text of [name.vi, name.en, unit.vi, unit.en]) expect(text).toBe(text.normalize('NFC').trim())
    }
  })

  it('keep prices within the range of the reference list where the unit is the same', () => {
    const outside = kinds.flatMap(({ variants }, i) => {
      const known = reference.kinds[i]
      return variants
        .filter(
          ({ unit, lowVnd, highVnd }) =>
            unit.vi === known?.unitVi && (lowVnd < known.priceMinVnd || highVnd > known.priceMaxVnd),
        )
        .map(({ name }) => name.vi)
    })
    expect(outside).toEqual([])
  })

  it('know at least two things about every variant', () => {
    const poor = kinds.flatMap(({ variants, facts }) =>
      variants.filter((variant) => facts.filter((fact) => fact.fits(variant)).length < 2).map(({ name }) => name.vi),
    )
    expect(poor).toEqual([])
  })

  it('tell some facts of some variants only', () => {
    const chicken = kinds.find(({ id }) => id === 'P005')
    const eggs = chicken?.variants.find(({ name }) => name.vi.startsWith('Trứng'))
    const whole = chicken?.variants.find(({ name }) => name.vi.includes('nguyên con'))
    const told = (variant: typeof eggs) =>
      chicken?.facts
        .filter((fact) => variant && fact.fits(variant))
        .map(({ vi }) => vi)
        .join(' ')
    expect(told(eggs)).toContain('soi từng quả')
    expect(told(eggs)).not.toContain('da giòn')
    expect(told(whole)).toContain('da giòn')
    expect(told(whole)).not.toContain('soi từng quả')
  })
})

describe('first and last sentences', () => {
  it('are there for every kind and legal form, in both languages', () => {
    for (const { care, set } of kinds) {
      const lines = [
        ...closersOf(care),
        ...(['COOPERATIVE', 'COOPERATIVE_GROUP', 'COMPANY', 'HOUSEHOLD', 'OTHER'] as const).flatMap((form) =>
          openersOf(form, set),
        ),
      ]
      expect(lines.length).toBeGreaterThan(5)
      for (const { vi, en } of lines) {
        expect(vi).toMatch(/[.]$/)
        expect(en).toMatch(/[.]$/)
        expect(vi).toBe(vi.normalize('NFC'))
      }
    }
  })
})
