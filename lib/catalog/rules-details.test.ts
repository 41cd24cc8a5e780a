import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { en } from '@/lib/i18n/messages-en'
import { vi } from '@/lib/i18n/messages-vi'
import {
  detailFields,
  detailLabels,
  detailLimit,
  fieldsOfSet,
  fieldsToShow,
  fieldsToWrite,
  isShortDetail,
  labelOfDetail,
  missingDetails,
} from './rules-details'
import type { DetailField, Details } from './types'

const sets = Array.from({ length: 26 }, (_, index) => index + 1)
const requiredOf = (set: number) =>
  fieldsOfSet(set)
    .filter(({ required }) => required)
    .map(({ field }) => field)
const filled = (fields: readonly DetailField[]): Details =>
  Object.fromEntries(fields.map((field) => [field, { vi: 'x', en: '' }]))
const setsThat = (holds: (set: number) => boolean) => sets.filter(holds)
const asks = (set: number, field: DetailField) => fieldsOfSet(set).some((one) => one.field === field)
const anyField = fc.constantFrom(...detailFields)
const anySet = fc.constantFrom(...sets)

describe('fieldsOfSet', () => {
  it('asks every set for something, each field once, in the order of the page', () => {
    for (const set of sets) {
      const fields = fieldsOfSet(set).map(({ field }) => field)
      expect(requiredOf(set).length, String(set)).toBeGreaterThan(1)
      expect(fields, String(set)).toEqual(detailFields.filter((field) => fields.includes(field)))
    }
  })
  it('asks nothing of a set that is none', () => {
    for (const none of [0, 27, -1, 1.5, Number.NaN]) expect(fieldsOfSet(none)).toEqual([])
  })
  it('uses every field, every label, and has a name and a hint for each in both languages', () => {
    expect(new Set(sets.flatMap((set) => fieldsOfSet(set).map(({ field }) => field)))).toEqual(new Set(detailFields))
    expect(new Set(sets.flatMap((set) => fieldsOfSet(set).map(({ label }) => label)))).toEqual(new Set(detailLabels))
    for (const messages of [vi, en])
      for (const texts of [messages['listing-details'].label, messages['listing-details'].hint])
        expect(Object.keys(texts).sort()).toEqual([...detailLabels].sort())
  })
  it('requires ingredients of everything that is eaten, drunk or put on the skin, but not of fresh food', () => {
    const required = setsThat((set) => requiredOf(set).includes('INGREDIENTS'))
    expect(required).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20])
    expect(setsThat((set) => requiredOf(set).includes('ALLERGENS'))).toEqual([5, 6, 7, 8, 9, 10])
  })
  it('asks alcohol content of sets 14 and 15 only', () => {
    expect(setsThat((set) => asks(set, 'ALCOHOL_CONTENT'))).toEqual([14, 15])
  })
  it('requires cautions of sets 18 to 20, and a number of 18 and 19', () => {
    expect(setsThat((set) => requiredOf(set).includes('WARNINGS'))).toEqual([18, 19, 20])
    expect(setsThat((set) => requiredOf(set).includes('DECLARATION'))).toEqual([18, 19])
    expect(setsThat((set) => asks(set, 'DECLARATION'))).toEqual([18, 19, 20])
  })
  it('requires materials, dimensions and how it is made of crafts and fabrics', () => {
    const required = setsThat((set) =>
      (['MATERIALS', 'DIMENSIONS', 'HOW_MADE'] as const).every((field) => requiredOf(set).includes(field)),
    )
    expect(required).toEqual([21, 22])
  })
  it('asks how it is made of every set but a visit, as the set calls it', () => {
    expect(setsThat((set) => asks(set, 'HOW_MADE'))).toEqual(sets.slice(0, 25))
    expect([1, 2, 21].map((set) => labelOfDetail(set, 'HOW_MADE'))).toEqual(['how-grown', 'how-raised', 'how-made'])
  })
  it('asks a visit what it includes, how long it lasts, when and where', () => {
    expect(requiredOf(26)).toEqual(['DURATION', 'OPEN_TIMES', 'MEETING_POINT', 'INCLUDED'])
    for (const field of requiredOf(26)) expect(setsThat((set) => asks(set, field))).toEqual([26])
  })
  it('asks the care of flowers, plants and animals', () => {
    expect(setsThat((set) => requiredOf(set).includes('CARE'))).toEqual([23, 24, 25])
  })
})

describe('missingDetails', () => {
  it('is exactly what is required and not filled in, in any set', () => {
    fc.assert(
      fc.property(anySet, fc.uniqueArray(anyField), (set, fields) => {
        const missing = missingDetails(set, filled(fields))
        expect(missing).toEqual(requiredOf(set).filter((field) => !fields.includes(field)))
      }),
    )
  })
  it('counts spaces and English alone as empty', () => {
    const blank: Details = { MATERIALS: { vi: '  ', en: 'Clay' }, DIMENSIONS: { vi: '', en: '24 cm' } }
    expect(missingDetails(21, blank)).toEqual(['MATERIALS', 'DIMENSIONS', 'HOW_MADE'])
  })
  it('never asks again once everything required is there', () => {
    for (const set of sets) expect(missingDetails(set, filled(requiredOf(set)))).toEqual([])
  })
})

describe('fieldsToWrite and fieldsToShow', () => {
  it('keep what was written before the product moved to another set', () => {
    fc.assert(
      fc.property(anySet, fc.uniqueArray(anyField), (set, fields) => {
        const write = fieldsToWrite(set, filled(fields))
        expect(write.map(({ field }) => field)).toEqual(expect.arrayContaining(fields))
        expect(write.slice(0, fieldsOfSet(set).length)).toEqual(fieldsOfSet(set))
        for (const { required } of write.slice(fieldsOfSet(set).length)) expect(required).toBe(false)
        const show = fieldsToShow(set, filled(fields)).map(({ field }) => field)
        expect(show).toEqual(detailFields.filter((field) => fields.includes(field)))
      }),
    )
  })
  it('call a field that the set does not ask for by its plain name', () => {
    expect(fieldsToShow(21, filled(['USAGE']))[0]?.label).toBe('usage')
    expect(fieldsToShow(11, filled(['USAGE']))[0]?.label).toBe('brewing')
    expect(fieldsToShow(26, filled(['STORAGE']))[0]?.label).toBe('storage')
  })
})

describe('length', () => {
  it('is a line of 200 or paragraphs of 2000', () => {
    for (const field of detailFields) expect(detailLimit(field)).toBe(isShortDetail(field) ? 200 : 2000)
    expect(isShortDetail('NET_QUANTITY')).toBe(true)
    expect(isShortDetail('HOW_MADE')).toBe(false)
  })
})
