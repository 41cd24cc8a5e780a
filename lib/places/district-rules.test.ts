import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byFormerDistrict, formerDistrict, wardsNearby } from './district-rules'
import type { PublicWard } from './district-types'

const ward = (code: string, name: string, districts: string[], listed = 0): PublicWard => ({
  code,
  slug: code,
  name: { vi: name, en: name },
  districts,
  listed,
})
const wards = [
  ward('1', 'Phường Ô Chợ Dừa', ['Quận Đống Đa'], 2),
  ward('2', 'Phường Giảng Võ', ['Quận Ba Đình', 'Quận Đống Đa'], 3),
  ward('3', 'Xã Bất Bạt', ['Huyện Ba Vì'], 7),
  ward('4', 'Phường Sơn Tây', ['Thị Xã Sơn Tây'], 1),
  ward('5', 'Phường Đống Đa', ['Quận Đống Đa'], 0),
]

describe('former districts', () => {
  it('are read as the source writes them', () => {
    expect(formerDistrict('Quận Hai Bà Trưng')).toEqual({ kind: 'quan', name: 'Hai Bà Trưng', slug: 'hai-ba-trung' })
    expect(formerDistrict('Thị Xã Sơn Tây')).toEqual({ kind: 'thi-xa', name: 'Sơn Tây', slug: 'son-tay' })
    expect(formerDistrict('Huyện Ứng Hòa')).toEqual({ kind: 'huyen', name: 'Ứng Hòa', slug: 'ung-hoa' })
    expect(formerDistrict('Đâu đó')).toEqual({ kind: 'huyen', name: 'Đâu đó', slug: 'dau-do' })
  })
  it('come inner city first, then town, then by name, each with its wards in Vietnamese order', () => {
    const shown = byFormerDistrict(wards).map(({ name, wards: inside, listed }) => [
      name,
      inside.map(({ code }) => code),
      listed,
    ])
    expect(shown).toEqual([
      ['Ba Đình', ['2'], 3],
      ['Đống Đa', ['5', '2', '1'], 5],
      ['Sơn Tây', ['4'], 1],
      ['Ba Vì', ['3'], 7],
    ])
  })
  it('hold every ward once for each district it took land from', () => {
    const districts = ['Quận Ba Đình', 'Quận Đống Đa', 'Huyện Ba Vì']
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(fc.constantFrom(...districts)), { maxLength: 9 }), (parts) => {
        const made = parts.map((each, i) => ward(String(i), `Xã ${i}`, each))
        const placed = byFormerDistrict(made).flatMap(({ wards: inside }) => inside.map(({ code }) => code))
        expect(placed.sort()).toEqual(parts.flatMap((each, i) => each.map(() => String(i))).sort())
      }),
    )
  })
})

describe('wards nearby', () => {
  it('share a former district, those with most products first', () => {
    expect(wardsNearby(wards, '5', 9).map(({ code }) => code)).toEqual(['2', '1'])
    expect(wardsNearby(wards, '5', 1).map(({ code }) => code)).toEqual(['2'])
    expect(wardsNearby(wards, '3', 9)).toEqual([])
    expect(wardsNearby(wards, 'none', 9)).toEqual([])
  })
})
