import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { merchantForTest } from '@/lib/auth/test-actors'
import { db } from '@/lib/db/client'
import { approveRevision, returnRevision } from '../commands/decide-revision'
import { discardDraft, startRevision } from '../commands/revise-listing'
import {
  completeDraft,
  revoke,
  setStanding,
  testAdmin,
  testAuthorisation,
  testMerchant,
  testProduct,
  waitingListing,
} from '../test-own-listing'
import { findOwnListing } from './own-listing'
import { findOwnHome, listOwnListings } from './own-listings'
import { listOwnProducts } from './own-products'

describe('listOwnProducts', () => {
  it('has own and authorised products with their certificates, and nobody else’s', async () => {
    const owner = await testMerchant()
    const other = await testMerchant()
    const lapsed = await testProduct(owner.producerId, { issuedDaysAgo: 1200 })
    const revoked = await testProduct(owner.producerId)
    await revoke(revoked.certificateId)
    const before = await listOwnProducts(owner.actor)
    const standings = new Map(before.map((one) => [one.id, one.certificateStanding]))
    expect(standings).toEqual(
      new Map([
        [owner.productId, 'valid'],
        [lapsed.id, 'expired'],
        [revoked.id, 'revoked'],
      ]),
    )
    await testAuthorisation(owner.merchantId, other.producerId)
    const authorised = (await listOwnProducts(owner.actor)).find(({ id }) => id === other.productId)
    expect(authorised?.byAuthorisationOf).toMatch(/^HTX /)
    expect(before.every((one) => one.byAuthorisationOf === null)).toBe(true)
  })
  it('shows the certificate that shoppers see', async () => {
    const owner = await testMerchant()
    await db.certificate.create({
      data: { productId: owner.productId, stars: 5, decisionNumber: 'mới', issuedOn: new Date('2026-01-02') },
    })
    const [product] = await listOwnProducts(owner.actor)
    const [shown] = await db.$queryRaw<{ decision_number: string }[]>`
      SELECT decision_number FROM shown_certificate WHERE product_id = ${owner.productId}::uuid`
    expect(product?.certificate?.decisionNumber).toBe(shown?.decision_number)
  })
  it('leads to the listing that exists, not to one whose only draft was discarded', async () => {
    const owner = await testMerchant()
    const { listingId } = await completeDraft(owner)
    expect((await listOwnProducts(owner.actor))[0]?.listingId).toBe(listingId)
    await discardDraft(owner.actor, listingId)
    expect((await listOwnProducts(owner.actor))[0]?.listingId).toBeNull()
    expect(await listOwnListings(owner.actor)).toEqual([])
  })
})

describe('findOwnHome', () => {
  const stepOf = async (owner: Awaited<ReturnType<typeof testMerchant>>) => (await findOwnHome(owner.actor))?.step

  it('follows a listing from the first step to the last', async () => {
    const owner = await testMerchant()
    const admin = await testAdmin()
    expect(await stepOf(owner)).toEqual({ kind: 'pick-product' })
    const { listingId, revisionId } = await waitingListing(owner)
    expect(await stepOf(owner)).toEqual({ kind: 'waiting' })
    await returnRevision(admin, revisionId, { reasonCode: 'unclear-picture', words: 'Chụp lại' })
    expect(await stepOf(owner)).toEqual({ kind: 'read-reason', listingId })
    const [returned] = await listOwnListings(owner.actor)
    expect(returned).toMatchObject({
      status: 'returned',
      returned: { reasonCode: 'unclear-picture', words: 'Chụp lại' },
    })
    await startRevision(owner.actor, listingId)
    expect(await stepOf(owner)).toEqual({ kind: 'send-draft', listingId })
    await testProduct(owner.producerId)
    await discardDraft(owner.actor, listingId)
    expect(await stepOf(owner)).toEqual({ kind: 'read-reason', listingId })
  })
  it('tells a suspended merchant why', async () => {
    const owner = await testMerchant()
    await setStanding(owner.merchantId, 'SUSPENDED')
    expect(await findOwnHome(owner.actor)).toMatchObject({
      standing: 'suspended',
      standingReason: 'Theo hồ sơ',
      step: { kind: 'suspended' },
    })
  })
  it('is null for a merchant that is none', async () => {
    expect(await findOwnHome(merchantForTest(randomUUID(), randomUUID()))).toBeNull()
  })
})

describe('findOwnListing', () => {
  it('shows draft, submitted content, open moves and what happened, newest first', async () => {
    const owner = await testMerchant()
    const { listingId, revisionId } = await waitingListing(owner)
    await approveRevision(await testAdmin(), revisionId)
    await startRevision(owner.actor, listingId)
    const listing = await findOwnListing(owner.actor, listingId)
    expect(listing).toMatchObject({ status: 'public', edit: 'draft', block: null, certificateStanding: 'valid' })
    expect(listing?.moves).toEqual(['pause', 'withdraw', 'discard', 'take-down'])
    expect(listing?.draft?.content).toEqual(listing?.submitted)
    expect(listing?.draft).toMatchObject({ gaps: [], savedBy: 'Chủ cơ sở' })
    expect(listing?.history.map(({ kind, by }) => [kind, by])).toEqual([
      ['APPROVED', null],
      ['submitted', 'Chủ cơ sở'],
    ])
  })
  it("does not know another merchant's listing", async () => {
    const owner = await testMerchant()
    const { listingId } = await completeDraft(owner)
    const stranger = await testMerchant()
    expect(await listOwnListings(stranger.actor)).toEqual([])
    expect((await findOwnHome(stranger.actor))?.listings).toEqual([])
    expect((await listOwnProducts(stranger.actor)).map(({ id }) => id)).not.toContain(owner.productId)
    expect(await findOwnListing(stranger.actor, listingId)).toBeNull()
    expect(await findOwnListing(stranger.actor, randomUUID())).toBeNull()
  })
})
