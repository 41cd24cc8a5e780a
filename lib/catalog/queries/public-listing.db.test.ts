import { randomUUID } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { db } from '@/lib/db/client'
import { publicListingForTest } from '../test-public-listing'
import { findAgeRestrictedOffer } from './public-age-offer'
import { findPublicListing } from './public-listing'
import { findPublicMerchant } from './public-merchant'
import { listSetPage } from './public-sets'

// Outside of Next there is no cache to speak to.
vi.mock('next/cache', () => ({ cacheTag: () => {}, cacheLife: () => {} }))

const shop = { kind: 'SHOPEE', value: 'https://shopee.vn/x' } as const
const phone = { kind: 'PHONE', value: '+84900000123' } as const
const card = async (setNumber: number, slug: string) =>
  (await listSetPage(setNumber, 1)).find((found) => found.slug === slug)

describe('the page of a product', () => {
  it('shows price and places of a public product', async () => {
    const { slug } = await publicListingForTest({ nameVi: 'Bình gốm', places: [shop, phone] })
    const answer = await findPublicListing(slug)
    expect(answer).toMatchObject({
      kind: 'public',
      listing: {
        name: { vi: 'Bình gốm' },
        offer: { price: { kind: 'FIXED', vnd: 50_000 }, places: [shop, phone] },
        certificate: { stars: 4 },
        maker: { ward: { vi: 'Xã Bát Tràng' } },
      },
    })
    expect(await findAgeRestrictedOffer(slug)).toBeNull()
  })

  it.each([14, 15])('keeps price and places of set %i out of page and card', async (setNumber) => {
    const { slug } = await publicListingForTest({ nameVi: 'Rượu nếp', setNumber, priceVnd: 98_765, places: [shop] })
    const answer = await findPublicListing(slug)
    expect(answer).toMatchObject({ kind: 'public', listing: { ageRestricted: true, offer: null } })
    expect(await card(setNumber, slug)).toMatchObject({ price: null })
    expect(JSON.stringify([answer, await card(setNumber, slug)])).not.toMatch(/98765|shopee/)
    expect(await findAgeRestrictedOffer(slug)).toMatchObject({ offer: { price: { vnd: 98_765 }, places: [shop] } })
  })

  it.each([
    [{ later: ['PAUSED'] as const }, 'paused'],
    [{ later: ['WITHDRAWN'] as const }, 'withdrawn'],
    [{ later: ['TAKEN_DOWN'] as const }, 'taken-down'],
    [{ suspended: true }, 'merchant-inactive'],
    [{ issuedDaysAgo: 3 * 366 }, 'certificate-ended'],
  ])('says why a product with %j is closed, and shows neighbours instead', async (facts, reason) => {
    const open = await publicListingForTest({ nameVi: 'Nón lá', setNumber: 25 })
    const later = 'later' in facts ? [...facts.later] : undefined
    const { slug } = await publicListingForTest({ nameVi: 'Nón cũ', setNumber: 25, ...facts, later })
    const answer = await findPublicListing(slug)
    const name = reason === 'taken-down' ? null : expect.any(String)
    expect(answer).toMatchObject({ kind: 'closed', reason, name, set: { number: 25 } })
    const neighbours = answer?.kind === 'closed' ? answer.neighbours.map((found) => found.slug) : []
    expect(neighbours).toContain(open.slug)
    expect(neighbours).not.toContain(slug)
    expect(await card(25, slug)).toBeUndefined()
  })

  it('opens again after a pause', async () => {
    const { slug } = await publicListingForTest({ nameVi: 'Quạt nan', later: ['PAUSED', 'RESUMED'] })
    expect(await findPublicListing(slug)).toMatchObject({ kind: 'public' })
  })

  it('leads from an old address to the new one, and nowhere from an unknown or never approved one', async () => {
    const { slug, listingId, merchantId } = await publicListingForTest({ nameVi: 'Mành tre' })
    const oldSlug = `old-${randomUUID()}`
    await db.listingSlug.create({ data: { slug: oldSlug, listingId } })
    expect(await findPublicListing(oldSlug)).toEqual({ kind: 'moved', slug })
    expect(await findPublicListing(`none-${randomUUID()}`)).toBeNull()
    const { productId } = await db.listing.findUniqueOrThrow({ where: { id: listingId } })
    const draft = await db.merchant.create({
      data: {
        slug: `d-${randomUUID()}`,
        name: 'Nháp',
        legalForm: 'OTHER',
        listings: { create: { productId, slug: `draft-${merchantId}` } },
      },
    })
    expect(await findPublicListing(`draft-${merchantId}`)).toBeNull()
    expect(await findPublicMerchant(draft.slug)).toBeNull()
  })
})

describe('the page of a merchant', () => {
  it("shows a company's tax code and never a household's", async () => {
    const household = { legalForm: 'HOUSEHOLD', taxCode: '001099' } as const
    const digits = String(Date.now()).slice(-6)
    const home = await publicListingForTest({
      nameVi: 'Tương nếp',
      ...household,
      taxCode: `${household.taxCode}${digits}`,
    })
    expect(await findPublicMerchant(home.merchantSlug)).toMatchObject({ taxCode: null })
    const firm = await publicListingForTest({ nameVi: 'Chè búp', legalForm: 'COMPANY', taxCode: `9900${digits}` })
    expect(await findPublicMerchant(firm.merchantSlug)).toMatchObject({
      taxCode: `9900${digits}`,
      listings: [{ slug: firm.slug }],
    })
  })
  it('is closed while the merchant is suspended', async () => {
    const { merchantSlug } = await publicListingForTest({ nameVi: 'Miến dong', suspended: true })
    expect(await findPublicMerchant(merchantSlug)).toBeNull()
  })
})
