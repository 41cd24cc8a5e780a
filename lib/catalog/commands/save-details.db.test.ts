import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { findOwnListing } from '../queries/own-listing'
import { findReview } from '../queries/review-detail'
import { completeDraft, draftInput, testAdmin, testMerchant, waitingListing } from '../test-own-listing'
import type { Details } from '../types'
import { approveRevision } from './decide-revision'
import { discardDraft, startRevision } from './revise-listing'
import { saveDraft } from './save-draft'
import { submitListing } from './submit-listing'

const vase: Details = {
  MATERIALS: { vi: 'Đất sét trắng, men tro', en: 'White clay, ash glaze' },
  DIMENSIONS: { vi: 'Cao 24 cm', en: '' },
  HOW_MADE: { vi: 'Vuốt tay trên bàn xoay.', en: 'Thrown by hand.' },
}

const detailsOf = async (owner: Awaited<ReturnType<typeof testMerchant>>, listingId: string) => {
  const listing = await findOwnListing(owner.actor, listingId)
  return (listing?.draft?.content ?? listing?.submitted)?.details
}

describe('what a set asks', () => {
  it('is saved with the draft, replaced by the next save, and emptied by an empty one', async () => {
    const owner = await testMerchant()
    const { listingId, savedAt } = await completeDraft(owner, { details: vase })
    expect(await detailsOf(owner, listingId)).toEqual(vase)
    const less = { MATERIALS: { vi: 'Đất nung', en: '' } }
    const saved = await saveDraft(owner.actor, listingId, savedAt, draftInput({ details: less }))
    expect(await detailsOf(owner, listingId)).toEqual(less)
    if (!saved.ok) throw new Error(saved.reason)
    await saveDraft(owner.actor, listingId, saved.savedAt, draftInput({ details: {} }))
    expect(await detailsOf(owner, listingId)).toEqual({})
  })
  it("keeps a draft from being sent until the set's required fields are there", async () => {
    const owner = await testMerchant({ setNumber: 26 })
    const { listingId, savedAt } = await completeDraft(owner, { details: vase })
    expect(await submitListing(owner.actor, listingId)).toEqual({
      ok: false,
      reason: 'incomplete',
      gaps: ['detail-DURATION', 'detail-OPEN_TIMES', 'detail-MEETING_POINT', 'detail-INCLUDED'],
      setNumber: 26,
    })
    await saveDraft(owner.actor, listingId, savedAt, draftInput())
    expect(await submitListing(owner.actor, listingId)).toMatchObject({ ok: true })
  })
  it('is carried into a new draft, and goes with a draft that is thrown away', async () => {
    const owner = await testMerchant()
    const { listingId, revisionId } = await waitingListing(owner, { details: vase })
    expect(await startRevision(owner.actor, listingId)).toMatchObject({ ok: true })
    expect(await detailsOf(owner, listingId)).toEqual(vase)
    expect(await discardDraft(owner.actor, listingId)).toEqual({ ok: true })
    expect(await db.revisionDetail.count({ where: { revision: { listingId } } })).toBe(3)
    expect(await db.revisionDetail.count({ where: { revisionId } })).toBe(3)
  })
  it('never changes once the content was sent, whoever writes', async () => {
    const owner = await testMerchant()
    const { revisionId } = await waitingListing(owner, { details: vase })
    const writes = [
      db.revisionDetail.deleteMany({ where: { revisionId } }),
      db.revisionDetail.updateMany({ where: { revisionId }, data: { textVi: 'Khác' } }),
      db.revisionDetail.create({ data: { revisionId, field: 'CARE', textVi: 'Lau khô' } }),
    ]
    for (const write of writes) await expect(write).rejects.toThrow('a submitted revision never changes')
  })
  it("is not another merchant's to write", async () => {
    const owner = await testMerchant()
    const stranger = await testMerchant()
    const { listingId, savedAt } = await completeDraft(owner, { details: vase })
    const saved = await saveDraft(stranger.actor, listingId, savedAt, draftInput({ details: {} }))
    expect(saved).toEqual({ ok: false, reason: 'unknown' })
    expect(await findOwnListing(stranger.actor, listingId)).toBeNull()
    expect(await detailsOf(owner, listingId)).toEqual(vase)
  })
  it('keeps nothing empty', async () => {
    const { listingId } = await completeDraft(await testMerchant(), { details: {} })
    const { id } = await db.listingRevision.findFirstOrThrow({ where: { listingId } })
    const empty = db.revisionDetail.create({ data: { revisionId: id, field: 'CARE' } })
    await expect(empty).rejects.toThrow()
  })
})

describe('content from before its set asked for more', () => {
  it('can still be approved, and the reviewer is told what is asked now', async () => {
    const admin = await testAdmin()
    const owner = await testMerchant()
    const { listingId, savedAt } = await completeDraft(owner, { details: {} })
    expect(savedAt).toBeInstanceOf(Date)
    const { id } = await db.listingRevision.findFirstOrThrow({ where: { listingId } })
    await db.listingRevision.update({ where: { id }, data: { submittedAt: new Date() } })
    const review = await findReview(admin, id)
    expect(review).toMatchObject({ gaps: [], missingDetails: ['MATERIALS', 'DIMENSIONS', 'HOW_MADE'] })
    expect(await approveRevision(admin, id)).toMatchObject({ ok: true })
  })
  it('shows its reviewer which fields an edit changes', async () => {
    const admin = await testAdmin()
    const owner = await testMerchant()
    const first = await waitingListing(owner, { details: vase })
    await approveRevision(admin, first.revisionId)
    await startRevision(owner.actor, first.listingId)
    const draft = await db.listingRevision.findFirstOrThrow({
      where: { listingId: first.listingId, submittedAt: null },
    })
    const details = { ...vase, DIMENSIONS: { vi: 'Cao 30 cm', en: '' } }
    await saveDraft(owner.actor, first.listingId, draft.savedAt, draftInput({ details }))
    await submitListing(owner.actor, first.listingId)
    expect((await findReview(admin, draft.id))?.changes).toEqual(['details'])
  })
})
