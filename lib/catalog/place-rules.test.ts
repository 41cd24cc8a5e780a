import { expect, it } from 'vitest'
import { villagesAlike } from './place-rules'
import type { PublicVillage } from './place-types'

const text = { vi: '', en: '' }
const village = (slug: string, ward: string, setNumber: number, listed: number): PublicVillage => ({
  slug,
  name: text,
  craft: text,
  intro: text,
  groupCode: 'IV',
  setNumber,
  listed,
  ward: { code: ward, slug: ward, name: text },
})
const here = village('bat-trang', '00577', 21, 6)
const all = [
  village('nhat-tan', '00097', 24, 9),
  village('kim-lan', '00577', 21, 1),
  village('phu-vinh', '10030', 21, 7),
  village('gia-lam', '00577', 6, 3),
  village('chuong', '10114', 21, 7),
  here,
]

it('finds villages of the ward before those of the craft, those with most products first, never the village itself', () => {
  expect(villagesAlike(all, here, 9).map(({ slug }) => slug)).toEqual(['kim-lan', 'gia-lam', 'chuong', 'phu-vinh'])
  expect(villagesAlike(all, here, 2).map(({ slug }) => slug)).toEqual(['kim-lan', 'gia-lam'])
})
