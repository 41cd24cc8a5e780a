import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { contentOf, contentParts } from '../content'
import {
  auditVerbs,
  completeDraft,
  draftInput,
  revoke,
  setStanding,
  testAdmin,
  testMerchant,
  testPicture,
  waitingListing,
} from '../test-own-listing'
import { attachPicture } from './attach-picture'
import { createListing } from './create-listing'
import { approveRevision, returnRevision } from './decide-revision'
import { discardDraft, startRevision } from './revise-listing'
import { saveDraft } from './save-draft'
import { submitListing } from './submit-listing'

const revisionsOf = (listingId: string) =>
  db.listingRevision.findMany({ where: { listingId }, orderBy: { number: 'asc' } })

describe('submitListing', () => {
  it('sends a complete draft and leaves an audit entry', async () => {
    const owner = await testMerchant()
    const { listingId } = await completeDraft(owner)
    const sent = await submitListing(owner.actor, listingId)
    const [revision] = await revisionsOf(listingId)
    expect(sent).toEqual({ ok: true, revisionId: revision?.id })
    expect(revision?.submittedAt).not.toBeNull()
    expect((await auditVerbs(listingId)).at(-1)).toBe('listing.submitted')
    expect(await submitListing(owner.actor, listingId)).toEqual({ ok: false, reason: 'no-draft' })
  })
  it('names what is missing and sends nothing', async () => {
    const owner = await testMerchant({ phone: null })
    const created = await createListing(owner.actor, owner.productId)
    if (!created.ok) throw new Error(created.reason)
    expect(await submitListing(owner.actor, created.listingId)).toEqual({
      ok: false,
      reason: 'incomplete',
      gaps: [
        ...['story-vi', 'price', 'unit-vi', 'picture', 'place'],
        ...['detail-MATERIALS', 'detail-DIMENSIONS', 'detail-HOW_MADE'],
      ],
      setNumber: 21,
    })
    expect((await revisionsOf(created.listingId))[0]?.submittedAt).toBeNull()
  })
  it("does not know another merchant's draft", async () => {
    const { listingId } = await completeDraft(await testMerchant())
    const stranger = await testMerchant()
    expect(await submitListing(stranger.actor, listingId)).toEqual({ ok: false, reason: 'unknown' })
  })
  it('refuses a merchant that is not active, and an ended certificate', async () => {
    const suspended = await testMerchant()
    const one = await completeDraft(suspended)
    await setStanding(suspended.merchantId, 'SUSPENDED')
    expect(await submitListing(suspended.actor, one.listingId)).toEqual({ ok: false, reason: 'merchant-not-active' })
    const revoked = await testMerchant()
    const two = await completeDraft(revoked)
    await revoke(revoked.certificateId)
    expect(await submitListing(revoked.actor, two.listingId)).toEqual({ ok: false, reason: 'certificate-not-valid' })
  })
})

describe('a submitted revision', () => {
  it('never changes again, whoever writes', async () => {
    const owner = await testMerchant()
    const { listingId, revisionId } = await waitingListing(owner)
    const attempts = [
      Prisma.sql`UPDATE listing_revision SET name_vi = 'Khác' WHERE id = ${revisionId}::uuid`,
      Prisma.sql`UPDATE listing_revision SET submitted_at = NULL WHERE id = ${revisionId}::uuid`,
      Prisma.sql`DELETE FROM listing_revision WHERE id = ${revisionId}::uuid`,
      Prisma.sql`DELETE FROM revision_picture WHERE revision_id = ${revisionId}::uuid`,
      Prisma.sql`UPDATE place_to_buy SET value = 'x' WHERE revision_id = ${revisionId}::uuid`,
      Prisma.sql`INSERT INTO place_to_buy VALUES (${revisionId}::uuid, 7, 'STORE', 'x')`,
    ]
    for (const attempt of attempts) await expect(db.$executeRaw(attempt)).rejects.toThrow(/never changes/)
    expect(await attachPicture(owner.actor, listingId, new Date(), testPicture())).toEqual({
      ok: false,
      reason: 'no-draft',
    })
    expect(await discardDraft(owner.actor, listingId)).toEqual({ ok: false, reason: 'no-draft' })
  })
})

describe('startRevision', () => {
  it('copies what was returned, whole, into a draft that can be sent again', async () => {
    const owner = await testMerchant()
    const { listingId, revisionId } = await waitingListing(owner)
    await returnRevision(await testAdmin(), revisionId, { reasonCode: 'wrong-price', words: '' })
    const started = await startRevision(owner.actor, listingId)
    if (!started.ok) throw new Error(started.reason)
    const [before, after] = await db.listingRevision.findMany({
      where: { listingId },
      orderBy: { number: 'asc' },
      select: { ...contentParts, number: true, submittedAt: true },
    })
    if (!before || !after) throw new Error('two revisions')
    expect(contentOf(after)).toEqual(contentOf(before))
    expect(after).toMatchObject({ number: 2, submittedAt: null })
    expect(await submitListing(owner.actor, listingId)).toEqual({ ok: true, revisionId: started.revisionId })
  })
  it('leaves what shoppers read alone until the edit is approved', async () => {
    const owner = await testMerchant()
    const admin = await testAdmin()
    const { listingId, revisionId } = await waitingListing(owner)
    await approveRevision(admin, revisionId)
    const started = await startRevision(owner.actor, listingId)
    if (!started.ok) throw new Error(started.reason)
    const shown = () => db.$queryRaw`SELECT revision_id FROM public_listing WHERE id = ${listingId}::uuid`
    const draft = await db.listingRevision.findUniqueOrThrow({ where: { id: started.revisionId } })
    await saveDraft(owner.actor, listingId, draft.savedAt, draftInput({ nameVi: 'Tên mới' }))
    await submitListing(owner.actor, listingId)
    expect(await shown()).toEqual([{ revision_id: revisionId }])
    await approveRevision(admin, started.revisionId)
    expect(await shown()).toEqual([{ revision_id: started.revisionId }])
  })
  it('makes one draft, also when two ask at once', async () => {
    const owner = await testMerchant()
    const { listingId } = await waitingListing(owner)
    const both = await Promise.all([startRevision(owner.actor, listingId), startRevision(owner.actor, listingId)])
    expect(both.filter((one) => !one.ok)).toEqual([{ ok: false, reason: 'draft-exists' }])
    expect(await revisionsOf(listingId)).toHaveLength(2)
  })
  it("does not know another merchant's listing", async () => {
    const { listingId } = await waitingListing(await testMerchant())
    const stranger = await testMerchant()
    expect(await startRevision(stranger.actor, listingId)).toEqual({ ok: false, reason: 'unknown' })
    expect(await discardDraft(stranger.actor, listingId)).toEqual({ ok: false, reason: 'unknown' })
  })
})

describe('discardDraft', () => {
  it('throws the draft away and keeps what was submitted', async () => {
    const owner = await testMerchant()
    const { listingId, revisionId } = await waitingListing(owner)
    await startRevision(owner.actor, listingId)
    expect(await discardDraft(owner.actor, listingId)).toEqual({ ok: true })
    expect((await revisionsOf(listingId)).map(({ id }) => id)).toEqual([revisionId])
    expect((await auditVerbs(listingId)).at(-1)).toBe('listing.draft-discarded')
  })
})
