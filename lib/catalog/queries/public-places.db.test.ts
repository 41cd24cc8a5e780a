import { describe, expect, it, vi } from 'vitest'
import { publicListingForTest } from '../test-public-listing'
import { findPublicVillage, listPublicVillages } from './public-villages'
import { findPublicWard, listPublicWards } from './public-wards'

// Outside of Next there is no cache to speak to.
vi.mock('next/cache', () => ({ cacheTag: () => {}, cacheLife: () => {} }))

const listedIn = async (code: string) => (await listPublicWards()).find((ward) => ward.code === code)?.listed ?? -1

describe('wards', () => {
  it('are the city’s 126, each with what is public in it', async () => {
    const wards = await listPublicWards()
    expect(wards).toHaveLength(126)
    const before = await listedIn('10015')
    await publicListingForTest({ nameVi: 'Nấm', wardCode: '10015', setNumber: 1 })
    await publicListingForTest({ nameVi: 'Mộc nhĩ', wardCode: '10015', setNumber: 1, later: ['PAUSED'] })
    await publicListingForTest({ nameVi: 'Rau', wardCode: '10015', setNumber: 1, suspended: true })
    await publicListingForTest({ nameVi: 'Ổi', wardCode: '10015', setNumber: 1, issuedDaysAgo: 1200 })
    expect(await listedIn('10015')).toBe(before + 1)
  })
  it('have a page with newest products first, their makers, villages and neighbours', async () => {
    const older = await publicListingForTest({
      nameVi: 'Bát men lam',
      merchantName: 'Lò gốm cũ',
      approvedAt: new Date(Date.now() - 9),
    })
    const newer = await publicListingForTest({
      nameVi: 'Đĩa men ngọc',
      merchantName: 'Lò gốm mới',
      approvedAt: new Date(Date.now() - 1),
    })
    const page = await findPublicWard('bat-trang')
    expect(page?.ward).toMatchObject({ code: '00577', name: { vi: 'Xã Bát Tràng' } })
    expect(page?.cards.slice(0, 2).map(({ slug }) => slug)).toEqual([newer.slug, older.slug])
    expect(page?.listed).toBeGreaterThanOrEqual(2)
    expect(page?.makerCount).toBeGreaterThanOrEqual(2)
    expect(page?.villages.map(({ slug }) => slug)).toEqual(expect.arrayContaining(['bat-trang', 'kim-lan']))
    expect(page?.nearby.some(({ code }) => code === '00577')).toBe(false)
  })
  it('have a page without products too, and none where there is no ward', async () => {
    const empty = (await listPublicWards()).find(({ listed }) => listed === 0)
    expect(await findPublicWard(empty?.slug ?? '')).toMatchObject({ listed: 0, cards: [], makers: [] })
    for (const slug of ['khong-co', '', '%00', 'BAT-TRANG']) expect(await findPublicWard(slug), slug).toBeNull()
  })
})

describe('craft villages', () => {
  it('are listed with what is public in each', async () => {
    const listed = async () => (await listPublicVillages()).find(({ slug }) => slug === 'bat-trang')?.listed ?? -1
    const before = await listed()
    await publicListingForTest({ nameVi: 'Lọ hoa Bát Tràng men rạn' })
    await publicListingForTest({ nameVi: 'Ấm Bát Tràng', later: ['WITHDRAWN'] })
    expect(await listed()).toBe(before + 1)
  })
  it('have a page: what they are known for, products, makers, and villages alike', async () => {
    const { slug } = await publicListingForTest({
      nameVi: 'Chén Bát Tràng',
      merchantName: 'Hộ 001085012345',
      approvedAt: new Date(),
    })
    const page = await findPublicVillage('bat-trang')
    expect(page?.village).toMatchObject({ name: { vi: 'Bát Tràng' }, ward: { code: '00577' }, groupCode: 'IV' })
    expect(page?.village.intro.vi).not.toBe('')
    expect(page?.cards[0]?.slug).toBe(slug)
    expect(page?.makers.map(({ name }) => name).join()).not.toContain('001085012345')
    expect(page?.alike[0]?.slug).toBe('kim-lan')
    expect(await findPublicVillage('khong-co')).toBeNull()
  })
})
