import { describe, expect, it } from 'vitest'
import { COLLECTION_LIMITS, collectionForm } from './input-collections'

const typed = {
  nameVi: '  Quà   Tết ',
  nameEn: '',
  introVi: 'Bánh chưng,\r\ngiò, mứt.',
  introEn: '',
  from: '2026-11-08',
  until: '',
}
const faults = (values: Record<string, string>) => {
  const read = collectionForm.safeParse({ ...typed, ...values })
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

describe('the form of a collection', () => {
  it('keeps clean texts; English may be missing and an empty last day is none', () => {
    expect(collectionForm.parse(typed)).toEqual({
      nameVi: 'Quà Tết',
      nameEn: '',
      introVi: 'Bánh chưng,\ngiò, mứt.',
      introEn: '',
      from: '2026-11-08',
      until: null,
    })
  })
  it('asks for a Vietnamese name, words and a first day', () => {
    expect(faults({ nameVi: ' \u200b ' })).toEqual(['nameVi: required'])
    expect(faults({ introVi: '' })).toEqual(['introVi: required'])
    expect(faults({ from: '' })).toContain('from: required')
  })
  it('takes texts up to their limits', () => {
    expect(faults({ nameVi: 'ế'.repeat(COLLECTION_LIMITS.name) })).toEqual([])
    expect(faults({ nameVi: 'ế'.repeat(COLLECTION_LIMITS.name + 1) })).toEqual(['nameVi: too-long'])
    expect(faults({ introEn: 'e'.repeat(COLLECTION_LIMITS.intro + 1) })).toEqual(['introEn: too-long'])
  })
  it('takes days that exist, in order', () => {
    expect(faults({ from: '2026-02-30' })).toEqual(['from: not-a-day'])
    expect(faults({ until: '31/12/2026' })).toContain('until: not-a-day')
    expect(faults({ until: '2026-11-08' })).toEqual([])
    expect(faults({ until: '2026-11-07' })).toEqual(['until: days-out-of-order'])
  })
})
