import { expect, it } from 'vitest'
import { formerDistrict } from '@/lib/places/district-rules'
import reference from '@/prisma/seed/reference/wards.json'
import { tileOf, tileShade } from './district-tiles'

const districts = [...new Set(reference.wards.flatMap(({ formerDistricts }) => formerDistricts))].map(
  (source) => formerDistrict(source).slug,
)

it('gives each of the thirty former districts a tile of its own', () => {
  expect(districts).toHaveLength(30)
  const tiles = districts.map((slug) => tileOf(slug))
  expect(tiles.filter((tile) => tile === null)).toEqual([])
  expect(new Set(tiles.map(String)).size).toBe(30)
  for (const tile of tiles) {
    expect(tile?.[0]).toBeGreaterThanOrEqual(1)
    expect(tile?.[0]).toBeLessThanOrEqual(8)
  }
  expect(tileOf('nowhere')).toBeNull()
})

it('keeps who lies north, south, west and east of whom', () => {
  const [west, north] = [0, 1] as const
  const at = (slug: string, axis: 0 | 1) => tileOf(slug)?.[axis] ?? Number.NaN
  expect(at('soc-son', north)).toBeLessThan(at('dong-anh', north))
  expect(at('dong-anh', north)).toBeLessThan(at('hoan-kiem', north))
  expect(at('hoan-kiem', north)).toBeLessThan(at('hai-ba-trung', north))
  expect(at('thuong-tin', north)).toBeLessThan(at('phu-xuyen', north))
  expect(at('ba-vi', west)).toBeLessThan(at('son-tay', west))
  expect(at('ba-dinh', west)).toBeLessThan(at('hoan-kiem', west))
  expect(at('long-bien', west)).toBeLessThan(at('gia-lam', west))
})

it('shades by the root of the share, and leaves a district without products plain', () => {
  expect([0, 1, 4, 16, 64].map((listed) => tileShade(listed, 64))).toEqual([0, 1, 1, 2, 4])
  expect(tileShade(0, 0)).toBe(0)
})
