import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedFields } from '@/lib/catalog/rules-content'
import { detailFields } from '@/lib/catalog/rules-details'
import type { ListingContent, Place, Price } from '@/lib/catalog/types'
import { cleanText } from '@/lib/format/text'
import { editableFields, fieldsForSets, parseRowKey, rowKey } from './fields'
import { fieldOfHeading, headingOf, priceKindWord } from './headings'
import { freshContent } from './row-decision'
import { cellsOf, readRow } from './row-values'
import { writtenCell } from './written-rows'

const word = fc.constantFrom('gốm', 'men lam', 'Bát Tràng', '=1+1', '+84', '007', 'Ế Ộ', 'a;b', '"ngoặc"')
const line = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '))
const text = fc.array(line, { maxLength: 3 }).map((lines) => cleanText(lines.join('\n')))
const amount = fc.integer({ min: 1000, max: 2_000_000 })
const price: fc.Arbitrary<Price> = fc.oneof(
  fc.option(amount, { nil: null }).map((vnd) => ({ kind: 'FIXED' as const, vnd, toVnd: null })),
  amount.map((vnd) => ({ kind: 'RANGE' as const, vnd, toVnd: vnd + 500 })),
  fc.constant({ kind: 'ON_REQUEST' as const, vnd: null, toVnd: null }),
)
const place: fc.Arbitrary<Place> = fc.constantFrom(
  { kind: 'PHONE', value: '+84912345678' },
  { kind: 'PHONE', value: '+84987654321' },
  { kind: 'ZALO', value: 'https://zalo.me/1' },
  { kind: 'STORE', value: 'Số 1, xóm 2, xã Bát Tràng' },
  { kind: 'SHOPEE', value: 'https://shopee.vn/a' },
)
const content: fc.Arbitrary<ListingContent> = fc.record({
  ...{ nameVi: line, nameEn: line, storyVi: text, storyEn: text, unitVi: line, unitEn: line, price },
  details: fc
    .array(fc.tuple(fc.constantFrom(...detailFields), line, line), { maxLength: 5 })
    .map((all) =>
      Object.fromEntries(all.filter(([, vi, en]) => vi || en).map(([field, vi, en]) => [field, { vi, en }])),
    ),
  pictures: fc.constant([]),
  places: fc.uniqueArray(place, { maxLength: 5, selector: ({ kind, value }) => kind + value }),
})

/** The cells as a workbook holds them, in a language. */
const inWorkbook = (locale: 'vi' | 'en', from: ListingContent) =>
  Object.fromEntries(
    Object.entries(cellsOf(from)).map(([field, cell]) => [field, String(writtenCell(locale, field, cell) ?? '')]),
  )

describe('a row of the template', () => {
  it('says nothing new when it comes back as it was, in either language, whatever it started with', () => {
    fc.assert(
      fc.property(content, fc.constantFrom('vi' as const, 'en' as const), (stored, locale) => {
        const read = readRow(inWorkbook(locale, stored), stored)
        expect(read).toMatchObject({ ok: true })
        if (read.ok) expect(changedFields(stored, { ...read.input, pictures: [] })).toEqual([])
      }),
    )
  })

  it('carries one content into another, but for the order of the places', () => {
    fc.assert(
      fc.property(content, content, (stored, wanted) => {
        const read = readRow(inWorkbook('vi', wanted), stored)
        if (!read.ok) throw new Error(JSON.stringify(read.issues))
        const changed = changedFields(wanted, { ...read.input, pictures: [] })
        expect(changed.filter((field) => field !== 'places')).toEqual([])
      }),
    )
  })

  it('leaves alone what it has no column for', () => {
    fc.assert(
      fc.property(content, fc.subarray([...editableFields]), (stored, present) => {
        const all = inWorkbook('vi', stored)
        const read = readRow(Object.fromEntries(present.map((field) => [field, all[field] ?? ''])), stored)
        if (read.ok) expect(changedFields(stored, { ...read.input, pictures: [] })).toEqual([])
        expect(read.ok).toBe(true)
      }),
    )
  })

  it('understands prices and phone numbers as a sheet spoils them, and names the column of each fault', () => {
    const stored = freshContent('Bát cơm', null)
    const ok = readRow({ price: '85000', 'place-PHONE': '912345678' }, stored)
    expect(ok).toMatchObject({ input: { price: { kind: 'FIXED', vnd: 85_000 }, places: [{ value: '+84912345678' }] } })
    expect(readRow({ price: '1.000', priceTo: '5.000' }, stored)).toMatchObject({ input: { price: { kind: 'RANGE' } } })
    const cells = { price: 'rẻ', priceKind: 'trả góp', 'place-PHONE': '12', 'place-SHOPEE': 'https://a.vn' }
    expect(readRow(cells, stored)).toMatchObject({
      issues: [
        { code: 'unknown-choice', field: 'priceKind' },
        { code: 'not-a-price', field: 'price' },
        { code: 'not-a-phone', field: 'place-PHONE' },
        { code: 'wrong-shop-host', field: 'place-SHOPEE' },
      ],
    })
    const many = Array.from({ length: 9 }, (_, n) => `09123456${n}0`).join('\n')
    expect(readRow({ 'place-PHONE': many }, stored)).toMatchObject({ issues: [{ code: 'too-many-places' }] })
    expect(readRow({ price: '100', priceTo: '50' }, stored)).toMatchObject({ issues: [{ code: 'price-order' }] })
    expect(readRow({ nameVi: 'x'.repeat(121) }, stored)).toMatchObject({
      issues: [{ code: 'too-long', field: 'nameVi' }],
    })
  })
})

describe('the columns', () => {
  it('are found again by their headings, in both languages, whatever the sets', () => {
    for (const locale of ['vi', 'en'] as const)
      for (const sets of [[21], [5, 11], [18, 19, 26], Array.from({ length: 26 }, (_, at) => at + 1)])
        for (const field of fieldsForSets(sets)) expect(fieldOfHeading(headingOf(locale, field, sets))).toBe(field)
    expect(fieldOfHeading('Ghi chú riêng')).toBeNull()
  })
  it('offer every kind of price as a word', () => {
    for (const locale of ['vi', 'en'] as const) expect(priceKindWord(locale, 'RANGE')).not.toMatch(/[",]/)
  })
  it('carry which product and which version a row is', () => {
    const productId = '0c9f3b52-6a1e-4f4e-9a47-0d5b3f3f8a11'
    for (const savedAt of [null, 1_763_000_000_123]) {
      const key = { productId, savedAt }
      expect(parseRowKey(` ${rowKey(key).toUpperCase()} `)).toEqual(key)
    }
    for (const wrong of ['', productId, `${productId}@`, `${productId}@1e9`, 'x@new'])
      expect(parseRowKey(wrong)).toBeNull()
  })
})
