import { Client } from 'pg'
import { describe, expect, it, vi } from 'vitest'
import { publicListingForTest } from '../test-public-listing'
import { findAgeRestrictedOffer } from './public-age-offer'
import { findPublicListing } from './public-listing'

// Outside of Next there is no cache to speak to.
vi.mock('next/cache', () => ({ cacheTag: () => {}, cacheLife: () => {} }))

const details = {
  MATERIALS: { vi: 'Đất sét trắng', en: 'White clay' },
  HOW_MADE: { vi: 'Vuốt tay.\nNung một lửa.', en: '' },
}
const listingOf = async (slug: string) => {
  const answer = await findPublicListing(slug)
  if (answer?.kind !== 'public') throw new Error(answer?.kind ?? 'none')
  return answer.listing
}

describe('the content of a public page', () => {
  it('has the fields of its set, and its pictures in their order', async () => {
    const pictures = ['Mặt trước', 'Mặt sau', 'Đáy']
    const { slug } = await publicListingForTest({ nameVi: 'Bình gốm', details, pictures })
    const listing = await listingOf(slug)
    expect(listing.details).toEqual(details)
    expect(listing.pictures.map(({ alt }) => alt.vi)).toEqual(pictures)
    expect(listing.pictures[0]).toMatchObject({
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      width: 1600,
      height: 1200,
    })
    expect(listing.spot).toEqual({ wardCode: '00577', districts: ['Huyện Gia Lâm'] })
  })
  it('stands without fields, pictures and places', async () => {
    const { slug } = await publicListingForTest({ nameVi: 'Nón lá' })
    expect(await listingOf(slug)).toMatchObject({ details: {}, pictures: [], offer: { places: [] } })
  })
  it('leaves out a place that leads nowhere', async () => {
    const places = [
      { kind: 'WEBSITE', value: 'javascript:alert(1)' },
      { kind: 'STORE', value: 'Số 1 phố Thử' },
    ] as const
    const { slug } = await publicListingForTest({ nameVi: 'Quạt nan', places: [...places] })
    expect((await listingOf(slug)).offer?.places).toEqual([places[1]])
  })
  it('stays public when its set comes to ask for more', async () => {
    const { slug } = await publicListingForTest({ nameVi: 'Tương nếp', setNumber: 9 })
    expect((await listingOf(slug)).details).toEqual({})
  })
})

describe('the seller on a public page', () => {
  const digits = () => String(process.hrtime.bigint()).slice(-6)
  it('is named as registered, a company with its tax code', async () => {
    const taxCode = `9901${digits()}`
    const firm = await publicListingForTest({
      nameVi: 'Chè',
      legalForm: 'COMPANY',
      taxCode,
      address: 'Số 5, Xã Bát Tràng',
    })
    expect((await listingOf(firm.slug)).merchant).toMatchObject({
      legalForm: 'COMPANY',
      taxCode,
      address: 'Số 5, Xã Bát Tràng',
      ward: { vi: 'Xã Bát Tràng' },
    })
  })
  it("never shows a household's tax code, which is its owner's national ID, nor one written into its address", async () => {
    const taxCode = `001088${digits()}`
    const address = `CCCD ${taxCode}, Thôn 1`
    const home = await publicListingForTest({ nameVi: 'Cốm', legalForm: 'HOUSEHOLD', taxCode, address })
    const listing = await listingOf(home.slug)
    expect(listing.merchant.taxCode).toBeNull()
    expect(JSON.stringify(listing)).not.toContain(taxCode)
  })
})

describe('a drink with alcohol', () => {
  it.each([14, 15])(
    'of set %i has its fields on the page, its price and ways to buy behind the age only',
    async (setNumber) => {
      const places = [{ kind: 'PHONE', value: '+84900000987' }] as const
      const wine = { INGREDIENTS: { vi: 'Gạo nếp, men', en: '' }, ALCOHOL_CONTENT: { vi: '35 % thể tích', en: '' } }
      const wish = { nameVi: 'Rượu nếp', setNumber, priceVnd: 123_457, places: [...places], details: wine }
      const { slug } = await publicListingForTest(wish)
      const listing = await listingOf(slug)
      expect(listing.details).toEqual(wine)
      expect(JSON.stringify(listing)).not.toMatch(/123457|900000987/)
      expect(await findAgeRestrictedOffer(slug)).toMatchObject({
        offer: { price: { vnd: 123_457 }, places },
        spot: { wardCode: '00577' },
      })
    },
  )
})

describe('a public page', () => {
  it('is read in two statements, its neighbours included', async () => {
    const { slug } = await publicListingForTest({ nameVi: 'Lụa', details })
    const query = vi.spyOn(Client.prototype, 'query')
    await listingOf(slug)
    expect(query.mock.calls.length).toBe(2)
    query.mockRestore()
  })
})
