import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestPoints, pointsByDistrict } from './sales-point-rules'
import type { SalesPoint } from './sales-point-types'

const point = (id: string, code: string, districts: string[], name = id): SalesPoint => ({
  id,
  name: { vi: name, en: '' },
  address: 'Số 1',
  ward: { code, vi: `Phường ${code}`, en: '' },
  districts,
  phone: null,
  hours: { vi: '', en: '' },
  isDemo: false,
})
const here = { wardCode: '00577', districts: ['Huyện Gia Lâm'] }

describe('nearestPoints', () => {
  it('puts the same ward first, then the same former district, then the rest by name', () => {
    const points = [
      point('d', '00100', ['Quận Ba Đình'], 'Đống Đa'),
      point('c', '00101', ['Quận Ba Đình'], 'Ba Đình'),
      point('b', '00580', ['Quận Long Biên', 'Huyện Gia Lâm'], 'Ưu đàm'),
      point('a', '00577', ['Huyện Gia Lâm'], 'Xưởng'),
    ]
    const found = nearestPoints(points, here, 4)
    expect(found.map(({ id, nearness }) => [id, nearness])).toEqual([
      ['a', 'ward'],
      ['b', 'district'],
      ['c', 'city'],
      ['d', 'city'],
    ])
    expect(nearestPoints(points, here, 2).map(({ id }) => id)).toEqual(['a', 'b'])
  })
  it('knows nothing nearer than the city where the ward is unknown', () => {
    const found = nearestPoints([point('a', '00577', ['Huyện Gia Lâm'])], { wardCode: null, districts: [] }, 3)
    expect(found.map(({ nearness }) => nearness)).toEqual(['city'])
  })
  it('never depends on the order in which points come', () => {
    const all = ['00577', '00580', '00001', '00577'].map((code, i) =>
      point(String(i), code, code === '00580' ? ['Huyện Gia Lâm'] : ['Quận Ba Đình'], `Tên ${i % 2}`),
    )
    const expected = nearestPoints(all, here, 9).map(({ id }) => id)
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (mixed) => {
        expect(nearestPoints(mixed, here, 9).map(({ id }) => id)).toEqual(expected)
      }),
    )
  })
})

describe('pointsByDistrict', () => {
  it('lists each point once, districts and names in Vietnamese order', () => {
    const points = [
      point('b', '1', ['Quận Đống Đa', 'Quận Ba Đình'], 'Đỏ'),
      point('a', '2', ['Quận Đống Đa'], 'Dưa'),
      point('c', '3', ['Quận Ba Đình']),
      point('d', '4', []),
    ]
    expect(
      pointsByDistrict(points).map(({ district, points: found }) => [district, found.map(({ id }) => id)]),
    ).toEqual([
      ['Phường 4', ['d']],
      ['Quận Ba Đình', ['c']],
      ['Quận Đống Đa', ['a', 'b']],
    ])
  })
})
