import { expect, it } from 'vitest'
import reference from '@/prisma/seed/reference/wards.json'
import { TILE_COLUMNS, wardTile } from './ward-tiles'

const slugs = new Map(reference.wards.map(({ slug, code }) => [slug, code]))
const at = (slug: string) => wardTile(slugs.get(slug) ?? '') ?? { column: Number.NaN, row: Number.NaN }

it('gives each of the 126 wards a tile of its own', () => {
  expect(reference.wards).toHaveLength(126)
  const tiles = reference.wards.map(({ code }) => wardTile(code))
  expect(tiles.filter((tile) => tile === null)).toEqual([])
  expect(new Set(tiles.map((tile) => `${tile?.column} ${tile?.row}`)).size).toBe(126)
  for (const tile of tiles) expect(tile?.column).toBeLessThanOrEqual(TILE_COLUMNS)
  expect(wardTile('99999')).toBe(null)
})

it('keeps who lies north, south, west and east of whom', () => {
  for (const [north, south] of [
    ['trung-gia', 'soc-son'],
    ['dong-anh', 'tay-ho'],
    ['tay-ho', 'ha-dong'],
    ['thuong-tin', 'phu-xuyen'],
    ['my-duc', 'huong-son'],
  ] as const)
    expect(at(north).row, `${north} ${south}`).toBeLessThan(at(south).row)
  for (const [west, east] of [
    ['ba-vi', 'son-tay'],
    ['son-tay', 'dan-phuong'],
    ['ha-dong', 'hoang-mai'],
    ['hoan-kiem', 'gia-lam'],
  ] as const)
    expect(at(west).column, `${west} ${east}`).toBeLessThan(at(east).column)
})
