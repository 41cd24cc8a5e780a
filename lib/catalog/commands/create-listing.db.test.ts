import { describe, expect, it } from 'vitest'
import { merchantForTest } from '@/lib/auth/test-actors'
import { db } from '@/lib/db/client'
import { auditVerbs, setStanding, testAuthorisation, testMerchant, testProduct } from '../test-own-listing'
import { createListing } from './create-listing'
import { discardDraft } from './revise-listing'

describe('createListing', () => {
  it('begins a draft with the registered name and the phone number, under an address of its own', async () => {
    const { actor, productId } = await testMerchant()
    const created = await createListing(actor, productId)
    if (!created.ok) throw new Error(created.reason)
    const listing = await db.listing.findUniqueOrThrow({
      where: { id: created.listingId },
      include: { revisions: { include: { places: true } }, product: true },
    })
    expect(listing.slug).toMatch(/^binh-gom-[0-9a-f]{12}-[2-9b-z]{5}$/)
    expect(listing.revisions).toMatchObject([
      {
        number: 1,
        nameVi: listing.product.name,
        storyVi: '',
        submittedAt: null,
        places: [{ kind: 'PHONE', value: '+84912345678' }],
      },
    ])
    expect(listing.isOpen).toBe(false)
    expect(await auditVerbs(listing.id)).toEqual(['listing.created'])
  })
  it('leads to the listing that is there already, also when two ask at once', async () => {
    const { actor, productId } = await testMerchant()
    const both = await Promise.all([createListing(actor, productId), createListing(actor, productId)])
    expect(both.map((one) => one.ok).sort()).toEqual([false, true])
    const ids = both.map((one) => ('listingId' in one ? one.listingId : null))
    expect(ids[0]).toBe(ids[1])
    expect(both.find((one) => !one.ok)).toMatchObject({ reason: 'already-listed' })
    expect(await db.listing.count({ where: { productId } })).toBe(1)
  })
  it('takes up a listing again whose only draft was discarded', async () => {
    const { actor, productId } = await testMerchant()
    const first = await createListing(actor, productId)
    if (!first.ok) throw new Error(first.reason)
    await discardDraft(actor, first.listingId)
    expect(await createListing(actor, productId)).toEqual(first)
  })
  it("does not know another producer's product", async () => {
    const { actor } = await testMerchant()
    const other = await testMerchant()
    expect(await createListing(actor, other.productId)).toEqual({ ok: false, reason: 'unknown' })
    expect(await db.listing.count({ where: { productId: other.productId } })).toBe(0)
  })
  it('refuses merchants that are out, not those that wait to be approved', async () => {
    const applied = await testMerchant({ standing: ['APPLIED'] })
    expect(await createListing(applied.actor, applied.productId)).toMatchObject({ ok: true })
    for (const kind of ['SUSPENDED', 'REJECTED'] as const) {
      const { actor, productId } = await testMerchant({ standing: ['APPROVED', kind] })
      expect(await createListing(actor, productId)).toEqual({ ok: false, reason: 'merchant-not-active' })
    }
  })
  it('refuses a product whose certificate ended', async () => {
    const threeYears = 36 * 31
    const ended = await testMerchant({ issuedDaysAgo: threeYears })
    expect(await createListing(ended.actor, ended.productId)).toEqual({ ok: false, reason: 'certificate-not-valid' })
  })
})

describe('createListing for a trader', () => {
  async function trader() {
    const maker = await testMerchant()
    const { id: merchantId } = await db.merchant.create({
      data: { slug: `cua-hang-${maker.productId}`, name: 'Cửa hàng', legalForm: 'COMPANY' },
    })
    await setStanding(merchantId, 'APPROVED')
    return { maker, merchantId, actor: merchantForTest(maker.actor.userId, merchantId) }
  }
  it('needs the authorisation of the producer, in force today and not withdrawn', async () => {
    const { maker, merchantId, actor } = await trader()
    const attempt = () => createListing(actor, maker.productId)
    expect(await attempt()).toEqual({ ok: false, reason: 'unknown' })
    await testAuthorisation(merchantId, maker.producerId, { from: -20, until: -1 })
    await testAuthorisation(merchantId, maker.producerId, { from: 1, until: 20 })
    const { id } = await testAuthorisation(merchantId, maker.producerId, { from: 0, until: 0 })
    await db.authorisation.update({ where: { id }, data: { withdrawnAt: new Date() } })
    expect(await attempt()).toEqual({ ok: false, reason: 'unknown' })
    await testAuthorisation(merchantId, maker.producerId, { from: 0, until: 0 })
    expect(await attempt()).toMatchObject({ ok: true })
  })
  it('lists beside the producer: one listing per merchant and product', async () => {
    const { maker, merchantId, actor } = await trader()
    await testAuthorisation(merchantId, maker.producerId)
    const product = await testProduct(maker.producerId)
    expect(await createListing(actor, product.id)).toMatchObject({ ok: true })
    expect(await createListing(maker.actor, product.id)).toMatchObject({ ok: true })
  })
})
