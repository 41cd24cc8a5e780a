import { describe, expect, it } from 'vitest'
import { healthClaims } from '@/lib/catalog/rules-content'
import { detailLimit, fieldsOfSet, isShortDetail, missingDetails } from '@/lib/catalog/rules-details'
import { detailsOf, idleFields } from './kind-fields'
import { kinds } from './kinds'

const goods = kinds.flatMap((kind) => kind.variants.map((variant) => ({ kind, variant })))
const named = (name: string) => {
  const found = goods.find(({ variant }) => variant.name.vi === name)
  if (!found) throw new Error(name)
  return detailsOf(found.kind, found.variant)
}

describe('what the demo city tells of its goods', () => {
  it('is everything that the set of each variant requires', () => {
    const missing = goods.flatMap(({ kind, variant }) => {
      const fields = missingDetails(kind.set, detailsOf(kind, variant))
      return fields.length > 0 ? [`${kind.id} ${variant.name.vi}: ${fields}`] : []
    })
    expect(missing).toEqual([])
  })
  it('is nothing that the set does not ask for, fits its fields, and is composed', () => {
    for (const { kind, variant } of goods) {
      const asked = fieldsOfSet(kind.set).map(({ field }) => field)
      for (const [field, { vi, en }] of Object.entries(detailsOf(kind, variant))) {
        const one = asked.find((each) => each === field)
        if (!one) throw new Error(`${variant.name.vi}: ${field}`)
        for (const text of [vi, en]) {
          expect(text).toBe(text.normalize('NFC').trim())
          expect(text.length, text).toBeLessThanOrEqual(detailLimit(one))
          if (isShortDetail(one)) expect(text).not.toContain('\n')
        }
      }
    }
  })
  it('promises no cure', () => {
    for (const { kind, variant } of goods)
      for (const { vi } of Object.values(detailsOf(kind, variant))) expect(healthClaims(vi), vi).toEqual([])
  })
  it('has no line that nothing uses', () => expect(idleFields(kinds)).toEqual([]))
  it('tells apart the variants of a kind', () => {
    expect(named('Trứng gà đồi Sóc Sơn').ALLERGENS?.vi).toBe('Trứng')
    expect(named('Gà mái tơ Sóc Sơn').ALLERGENS?.vi).toBe('Không có')
    expect(named('Rượu mơ Hương Sơn nhẹ độ').ALCOHOL_CONTENT?.vi).toBe('15 % thể tích')
    expect(named('Gạo thơm Bối Khê túi 5 kg').NET_QUANTITY).toEqual({ vi: '5 kg', en: '5 kg' })
    expect(named('Mật ong hoa rừng Ba Vì chai 1 lít').NET_QUANTITY?.en).toBe('1 litre')
  })
})
