import { describe, expect, it } from 'vitest'
import { draftForm, returnForm } from './input'

const id = '3f2a1b4c-5d6e-4f70-8a9b-0c1d2e3f4a5b'
const other = '4a3b2c1d-6e5f-4071-9b8a-1c0d3e2f5b4a'
const openedAt = '2026-11-21T03:04:05.678Z'

const read = (values: Record<string, string>) => {
  const result = draftForm.safeParse({ openedAt, ...values })
  if (!result.success) throw new Error(JSON.stringify(result.error.issues))
  return result.data
}
const faults = (values: Record<string, string>) => {
  const result = draftForm.safeParse(values)
  return result.success ? {} : Object.fromEntries(result.error.issues.map((one) => [one.path[0], one.message]))
}

describe('draftForm', () => {
  it('takes an empty form: a draft may be half typed', () => {
    expect(read({}).input).toMatchObject({ nameVi: '', price: { kind: 'FIXED', vnd: null }, places: [] })
  })
  it('keeps text clean and in NFC', () => {
    const { input } = read({ nameVi: '  Bát   gốm '.normalize('NFD'), storyVi: 'Một\r\n\r\n\r\n\r\nhai ' })
    expect(input).toMatchObject({ nameVi: 'Bát gốm', storyVi: 'Một\n\nhai' })
  })
  it('reads the time of the draft, and conflicts with any save when there is none', () => {
    expect(read({}).openedAt.toISOString()).toBe(openedAt)
    for (const typed of ['', 'hôm qua']) expect(read({ openedAt: typed }).openedAt.getTime()).toBe(0)
  })
  it('keeps only the prices of the chosen kind', () => {
    const typed = { price: '1.000', priceTo: '2.000' }
    expect(read({ ...typed, priceKind: 'RANGE' }).input.price).toEqual({ kind: 'RANGE', vnd: 1000, toVnd: 2000 })
    expect(read({ ...typed, priceKind: 'FIXED' }).input.price).toEqual({ kind: 'FIXED', vnd: 1000, toVnd: null })
    expect(read({ ...typed, priceKind: 'ON_REQUEST' }).input.price.vnd).toBeNull()
  })
  it('names each field that cannot be read', () => {
    expect(
      faults({
        nameVi: 'a'.repeat(121),
        priceKind: 'RANGE',
        price: '2.000',
        priceTo: '1.000',
        'place-kind-0': 'SHOPEE',
        'place-0': 'https://lazada.vn/a',
        'place-kind-3': 'PHONE',
        'place-3': '123',
      }),
    ).toEqual({
      nameVi: 'too-long',
      priceTo: 'price-order',
      'place-0': 'wrong-shop-host',
      'place-3': 'not-a-phone',
    })
    expect(faults({ price: '12,5' })).toEqual({ price: 'not-a-price' })
  })
  it('passes over a hidden price, empty places, kinds that are none and a ninth place', () => {
    const { input } = read({
      priceKind: 'ON_REQUEST',
      price: 'sai',
      'place-kind-0': 'PHONE',
      'place-0': ' ',
      'place-kind-1': 'MARS',
      'place-1': '0912345678',
      'place-kind-2': 'PHONE',
      'place-2': '0912345678',
      'place-kind-8': 'PHONE',
      'place-8': '0912345678',
    })
    expect(input.places).toEqual([{ kind: 'PHONE', value: '+84912345678' }])
  })
  it('reads order, descriptions and removals of pictures', () => {
    const { pictures } = read({
      pictures: `${other},${id},nonsense`,
      removed: other,
      [`alt-vi-${id}`]: ' Bình ',
    }).input
    expect(pictures).toEqual({
      order: [other, id],
      removed: [other],
      alts: { [other]: { vi: '', en: '' }, [id]: { vi: 'Bình', en: '' } },
    })
  })
  it('does by its buttons what the script would have done', () => {
    const pictures = `${id},${other}`
    const order = [other, id]
    expect(read({ pictures, intent: `up:${other}` }).input.pictures.order).toEqual(order)
    expect(read({ pictures, intent: `down:${id}` }).input.pictures.order).toEqual(order)
    expect(read({ pictures, intent: `remove:${id}` }).input.pictures.removed).toEqual([id])
  })
})

describe('returnForm', () => {
  it('asks for a known reason, and for words with "other"', () => {
    expect(returnForm.safeParse({ reasonCode: 'wrong-price', words: '' }).success).toBe(true)
    expect(returnForm.safeParse({ reasonCode: 'other', words: ' ' }).error?.issues[0]?.path).toEqual(['words'])
    expect(returnForm.safeParse({ reasonCode: '', words: 'x' }).error?.issues[0]?.path).toEqual(['reasonCode'])
  })
})
