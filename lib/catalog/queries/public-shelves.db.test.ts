import { describe, expect, it, vi } from 'vitest'
import { dayOf } from '@/lib/format/days'
import { publicListingForTest } from '../test-public-listing'
import { findPublicGroup, listPublicGroups } from './public-groups'
import { findPublicSet } from './public-sets'
import { findBoothSize, listNewestByGroup, listNewestBySet, listNewlyCertified } from './public-shelves'

// Outside of Next there is no cache to speak to.
vi.mock('next/cache', () => ({ cacheTag: () => {}, cacheLife: () => {} }))

const listedIn = async (code: string) => (await listPublicGroups()).find((group) => group.code === code)?.listed ?? -1
const slugsOf = (cards: { slug: string }[] | undefined) => (cards ?? []).map(({ slug }) => slug)

describe('groups and sets', () => {
  it('are the six and their sets in official order', async () => {
    expect((await listPublicGroups()).map(({ code }) => code)).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI'])
    const food = await findPublicGroup('thuc-pham')
    expect(food?.subgroups.flatMap(({ sets }) => sets.map(({ number }) => number))).toEqual(
      Array.from({ length: 13 }, (_, i) => i + 1),
    )
    expect(await findPublicGroup('khong-co')).toBeNull()
  })
  it('count what is public: one more listing is one more in its set and group, a paused one is none', async () => {
    const before = await listedIn('V')
    await publicListingForTest({ nameVi: 'Mai trắng', setNumber: 24 })
    await publicListingForTest({ nameVi: 'Mai vàng', setNumber: 24, later: ['PAUSED'] })
    expect(await listedIn('V')).toBe(before + 1)
    const found = await findPublicSet('sinh-vat-canh', 'cay-canh')
    expect(found?.group.listed).toBe(before + 1)
    expect(found?.set).toMatchObject({ number: 24 })
  })
  it('belong together: a set of another group has no page here', async () => {
    expect(await findPublicSet('thuc-pham', 'cay-canh')).toBeNull()
  })
})

describe('shelves', () => {
  it('show the newest first, at most as many as asked for', async () => {
    const ago = (ms: number) => new Date(Date.now() - ms)
    const older = await publicListingForTest({ nameVi: 'Lan hồ điệp', setNumber: 23, approvedAt: ago(9) })
    const newer = await publicListingForTest({ nameVi: 'Hoa đào', setNumber: 23, approvedAt: ago(1) })
    expect(slugsOf((await listNewestByGroup(2)).V)).toEqual([newer.slug, older.slug])
    expect(slugsOf((await listNewestBySet('V', 1))['23'])).toEqual([newer.slug])
  })
  it('put the latest decision first among the newly certified', async () => {
    const { slug } = await publicListingForTest({ nameVi: 'Nếp cái hoa vàng', setNumber: 3, issuedDaysAgo: 0 })
    expect(slugsOf(await listNewlyCertified(1))).toEqual([slug])
  })
})

describe('the size of the booth', () => {
  it('counts public products and their merchants', async () => {
    const before = await findBoothSize()
    await publicListingForTest({ nameVi: 'Giỏ mây' })
    await publicListingForTest({ nameVi: 'Giỏ cói', suspended: true })
    const after = await findBoothSize()
    expect([after.listings - before.listings, after.merchants - before.merchants]).toEqual([1, 1])
    expect(after.day).toBe(dayOf(new Date()))
  })
})
