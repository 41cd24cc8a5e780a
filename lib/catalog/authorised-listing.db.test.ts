import { describe, expect, it, vi } from 'vitest'
import { db } from '@/lib/db/client'
import { approveRevision } from './commands/decide-revision'
import { findOwnListing } from './queries/own-listing'
import { findOwnHome } from './queries/own-listings'
import { findPublicListing } from './queries/public-listing'
import { testAdmin, testAuthorisation, testMerchant, waitingListing } from './test-own-listing'

// Outside of Next there is no cache to speak to.
vi.mock('next/cache', () => ({ cacheTag: () => {}, cacheLife: () => {} }))

/** A trader with an approved listing of another's product, and without any authorisation any more. */
async function tradersListing() {
  const [trader, maker] = [await testMerchant(), await testMerchant()]
  await db.merchant.update({ where: { id: trader.merchantId }, data: { producerId: null } })
  const { id } = await testAuthorisation(trader.merchantId, maker.producerId)
  const { listingId, revisionId } = await waitingListing({ actor: trader.actor, productId: maker.productId })
  expect(await approveRevision(await testAdmin(), revisionId)).toMatchObject({ ok: true })
  await db.authorisation.delete({ where: { id } })
  const { slug } = await db.listing.findUniqueOrThrow({ where: { id: listingId } })
  return { actor: trader.actor, merchantId: trader.merchantId, producerId: maker.producerId, listingId, slug }
}

describe('a listing by authorisation', () => {
  it.each([
    ['began and ends today', { from: 0, until: 0 }, 'public'],
    ['is in force', {}, 'public'],
    ['ended yesterday', { from: -10, until: -1 }, 'closed'],
    ['begins tomorrow', { from: 1, until: 10 }, 'closed'],
  ])('whose authorisation %s is %s, with no click', async (_, days, kind) => {
    const { merchantId, producerId, slug } = await tradersListing()
    await testAuthorisation(merchantId, producerId, days)
    expect(await findPublicListing(slug)).toMatchObject(kind === 'public' ? { kind } : { reason: 'not-authorised' })
  })

  it('needs one that is not withdrawn, by this very producer and for this very merchant', async () => {
    const { merchantId, producerId, slug } = await tradersListing()
    const other = await testMerchant()
    await testAuthorisation(merchantId, other.producerId)
    await testAuthorisation(other.merchantId, producerId)
    const { id } = await testAuthorisation(merchantId, producerId)
    expect(await findPublicListing(slug)).toMatchObject({ kind: 'public' })
    await db.authorisation.update({ where: { id }, data: { withdrawnAt: new Date() } })
    expect(await findPublicListing(slug)).toMatchObject({ kind: 'closed', reason: 'not-authorised' })
  })

  it('tells its merchant why it is hidden, and what to do next', async () => {
    const { actor, merchantId, producerId, listingId } = await tradersListing()
    await testAuthorisation(merchantId, producerId, { from: -10, until: -1 })
    expect(await findOwnListing(actor, listingId)).toMatchObject({
      status: 'closed-by-authorisation',
      block: 'not-authorised',
    })
    expect((await findOwnHome(actor))?.step).toEqual({ kind: 'renew-authorisation', listingId })
    await testAuthorisation(merchantId, producerId)
    expect(await findOwnListing(actor, listingId)).toMatchObject({ status: 'public', block: null })
  })
})
