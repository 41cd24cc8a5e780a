import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { searchQuery } from '../search-query'
import { publicListingForTest } from '../test-public-listing'
import { searchListings } from './public-search'

// A word that no other row has, so that the tests see only their own listings.
const mark = `zz${randomBytes(4).toString('hex')}`

const wishes = {
  silk: { nameVi: `Khăn lụa tơ tằm ${mark}`, nameEn: `Silk scarf ${mark}`, setNumber: 22, approvedAt: hoursAgo(9) },
  rice: { nameVi: `Gạo lúa mùa ${mark}`, nameEn: `Heirloom rice ${mark}`, setNumber: 3, approvedAt: hoursAgo(1) },
  snail: { nameVi: `Chả ốc ${mark}`, setNumber: 8, approvedAt: hoursAgo(2) },
  walnut: { nameVi: `Óc chó rang ${mark}`, setNumber: 7, approvedAt: hoursAgo(3) },
  occasion: { nameVi: `Hộp quà octopus ${mark}`, setNumber: 5, approvedAt: hoursAgo(4) },
  peace: { nameVi: `Bánh hoà bình ${mark}`, setNumber: 5, approvedAt: hoursAgo(5) },
  beauty: { nameVi: `Kem Mỹ Đức ${mark}`, setNumber: 19, approvedAt: hoursAgo(6) },
  red: { nameVi: `Đậu đỏ ${mark}`, setNumber: 3, approvedAt: hoursAgo(7) },
  // Bát Tràng is a ward of former Gia Lâm; the maker's name carries the mark, the product's does not.
  pot: { nameVi: 'Bình gốm men lam', merchantName: `Hợp tác xã Gốm ${mark}`, wardCode: '00577', setNumber: 21 },
} as const
type Name = keyof typeof wishes
const slugs = new Map<string, Name>()

function hoursAgo(hours: number) {
  return new Date(Date.now() - hours * 3_600_000)
}

async function find(words: string) {
  const answer = await searchListings(searchQuery(words), 1)
  return answer.isNear ? [] : answer.cards.flatMap(({ slug }) => slugs.get(slug) ?? [])
}

beforeAll(async () => {
  for (const [name, wish] of Object.entries(wishes)) slugs.set((await publicListingForTest(wish)).slug, name as Name)
})

describe('search', () => {
  it('finds both lụa and lúa without accents, and the very accents first with them', async () => {
    expect(await find(`lua ${mark}`)).toEqual(['rice', 'silk'])
    expect(await find(`lụa ${mark}`)).toEqual(['silk', 'rice'])
    expect(await find(`lúa ${mark}`)).toEqual(['rice', 'silk'])
  })
  it('reads decomposed letters, capitals and odd spaces as the same words', async () => {
    expect(await find(`  LỤA\u00a0 ${mark.toUpperCase()} `.normalize('NFD'))).toEqual(['silk', 'rice'])
  })
  it('matches words of one or two letters whole, others at their start, none in the middle', async () => {
    expect(await find(`ốc ${mark}`)).toEqual(['snail', 'walnut'])
    expect(await find(`oc ${mark}`)).toEqual(['snail', 'walnut'])
    expect(await find(`octo ${mark}`)).toEqual(['occasion'])
    expect(await find(`topus ${mark}`)).toEqual([])
    expect(await find(`l ${mark}`)).toEqual([])
  })
  it('reads hòa and hoà, mỹ and mĩ, đ and d as one', async () => {
    for (const words of ['hòa bình', 'hoà bình', 'hoa binh']) expect(await find(`${words} ${mark}`)).toEqual(['peace'])
    for (const words of ['mỹ đức', 'mĩ đức', 'my duc', 'mi duc'])
      expect(await find(`${words} ${mark}`)).toEqual(['beauty'])
    for (const words of ['đậu đỏ', 'dau do', 'ĐẬU']) expect(await find(`${words} ${mark}`)).toEqual(['red'])
  })
  it('wants every word, in any order', async () => {
    expect(await find(`${mark} tằm khăn`)).toEqual(['silk'])
    expect(await find(`khăn gạo ${mark}`)).toEqual([])
  })
  it('finds by English name, merchant, ward, former district and kind of goods', async () => {
    expect(await find(`silk scarf ${mark}`)).toEqual(['silk'])
    for (const words of ['gom', 'bat trang', 'Bát Tràng', 'gia lam', 'handicrafts', 'thủ công'])
      expect(await find(`${words} ${mark}`)).toContain('pot')
  })
  it('puts a match in the name before a match elsewhere', async () => {
    const found = await find(mark)
    expect(found).toHaveLength(9)
    expect(found.at(-1)).toBe('pot')
  })
  it('treats characters of SQL and LIKE as mere punctuation', async () => {
    for (const noise of ['%', '_', '\\', "'", "';--", '%%%', '\u0000'])
      expect((await searchListings(searchQuery(noise), 1)).total, noise).toBe(0)
    expect(await find(`lụa % ${mark}`)).toEqual(['silk', 'rice'])
    expect(await find(`lụa" OR 1=1 ${mark}`)).toEqual([])
    expect(await find(`l_a ${mark}`)).toEqual([])
    expect(await find(`l%a ${mark}`)).toEqual([])
  })
  it('offers the nearest names when nothing matches, and nothing for nonsense', async () => {
    const near = await searchListings(`khan lua to tam ${mark}x`, 1)
    expect(near.isNear).toBe(true)
    expect(slugs.get(near.cards[0]?.slug ?? '')).toBe('silk')
    const none = await searchListings('qwxkjh vbnzzz', 1)
    expect(none).toMatchObject({ isNear: false, total: 0, cards: [] })
  })
  it('answers nothing to an empty query and the first page to a page past the end', async () => {
    expect(await searchListings('', 1)).toMatchObject({ total: 0, cards: [], isNear: false })
    expect(await searchListings(`lua ${mark}`, 7)).toMatchObject({ total: 2, page: 1 })
  })
})
