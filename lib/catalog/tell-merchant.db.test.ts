import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { pauseListing, restoreListing, takeDownListing } from './commands/change-state'
import { approveRevision, returnRevision } from './commands/decide-revision'
import { testAdmin, testMerchant, waitingListing } from './test-own-listing'

const toldOf = async (userId: string) =>
  (await db.notice.findMany({ where: { userId }, orderBy: { createdAt: 'asc' } })).map(({ kind, params, path }) => ({
    ...{ kind, path, params: params as Record<string, unknown> },
  }))

describe('a merchant', () => {
  it('is told what was decided about its listing, with reason and words, and what it did itself is no news', async () => {
    const [owner, other, stranger] = [await testMerchant(), await testMerchant(), await testMerchant()]
    const admin = await testAdmin()
    for (const { actor } of [owner, other, stranger])
      await db.merchantMember.create({ data: { merchantId: actor.merchantId, userId: actor.userId, role: 'OWNER' } })
    const { listingId, revisionId } = await waitingListing(owner)
    const words = 'Thiếu một số 0.\nXin xem lại giá.'
    expect(await returnRevision(admin, revisionId, { reasonCode: 'wrong-price', words })).toEqual({ ok: true })
    const [returned] = await toldOf(owner.actor.userId)
    expect(returned).toMatchObject({ kind: 'listing-returned', path: `/merchant/listings/${listingId}` })
    expect(returned?.params).toMatchObject({ reason: 'wrong-price', words })
    // Refused the second time, and so told once.
    await returnRevision(admin, revisionId, { reasonCode: 'wrong-price', words })

    expect(await toldOf(owner.actor.userId)).toHaveLength(1)

    const shown = await waitingListing(other)
    await approveRevision(admin, shown.revisionId)
    await pauseListing(other.actor, shown.listingId)
    await takeDownListing(admin, shown.listingId, 'Ảnh của người khác.')
    await restoreListing(admin, shown.listingId, 'Đã xem lại.')
    expect((await toldOf(other.actor.userId)).map(({ kind, params }) => [kind, params.words])).toEqual([
      ['listing-approved', undefined],
      ['listing-taken-down', 'Ảnh của người khác.'],
      ['listing-restored', 'Đã xem lại.'],
    ])
    expect(await toldOf(stranger.actor.userId)).toEqual([])
  })
})
