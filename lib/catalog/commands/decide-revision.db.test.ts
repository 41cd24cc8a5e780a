import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { db, type Transaction } from '@/lib/db/client'
import {
  auditVerbs,
  completeDraft,
  revoke,
  setStanding,
  testAdmin,
  testMerchant,
  waitingListing,
} from '../test-own-listing'
import { pauseListing } from './change-state'
import { approveRevision, returnRevision } from './decide-revision'
import { startRevision } from './revise-listing'
import { submitListing } from './submit-listing'

const isPublic = async (listingId: string) =>
  (await db.$queryRaw<unknown[]>`SELECT FROM public_listing WHERE id = ${listingId}::uuid`).length === 1
const isFound = async (listingId: string, words: string) =>
  (
    await db.$queryRaw<
      unknown[]
    >`SELECT FROM shelf_entry WHERE listing_id = ${listingId}::uuid AND terms @@ ${words}::tsquery`
  ).length === 1
type Owner = Awaited<ReturnType<typeof testMerchant>>
const wrongPrice = { reasonCode: 'wrong-price' as const, words: ' Thiếu một số 0 ' }

describe('approveRevision', () => {
  it('opens the listing, makes it findable and leaves an audit entry, all at once', async () => {
    const owner = await testMerchant()
    const admin = await testAdmin()
    const { listingId, revisionId } = await waitingListing(owner)
    const approved = await approveRevision(admin, revisionId)
    const listing = await db.listing.findUniqueOrThrow({ where: { id: listingId }, include: { merchant: true } })
    expect(approved).toEqual({ ok: true, slug: listing.slug, merchantSlug: listing.merchant.slug })
    expect(listing).toMatchObject({ isOpen: true, approvedRevisionId: revisionId })
    expect(await isFound(listingId, `'^gom' & '+men lam'`)).toBe(true)
    expect(await isPublic(listingId)).toBe(true)
    expect((await auditVerbs(listingId)).at(-1)).toBe('listing.approved')
    expect(await db.listingReview.findUnique({ where: { revisionId } })).toMatchObject({ authorId: admin.userId })
  })
  it('lets the first of two administrators decide and tells the second who did', async () => {
    const { listingId, revisionId } = await waitingListing(await testMerchant())
    const [anh, binh] = [await testAdmin('Anh'), await testAdmin('Bình')]
    const both = await Promise.all([approveRevision(anh, revisionId), returnRevision(binh, revisionId, wrongPrice)])
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
    const decided = await db.listingReview.findUniqueOrThrow({ where: { revisionId }, include: { author: true } })
    expect(both.find(({ ok }) => !ok)).toEqual({
      ok: false,
      reason: 'already-decided',
      by: decided.author?.name,
      decision: decided.decision,
    })
    expect(await isPublic(listingId)).toBe(decided.decision === 'APPROVED')
  })
  it('tells who decided also when a newer content follows', async () => {
    const owner = await testMerchant()
    const { listingId, revisionId } = await waitingListing(owner)
    await approveRevision(await testAdmin('Anh'), revisionId)
    await startRevision(owner.actor, listingId)
    await submitListing(owner.actor, listingId)
    const again = await approveRevision(await testAdmin(), revisionId)
    expect(again).toEqual({ ok: false, reason: 'already-decided', by: 'Anh', decision: 'APPROVED' })
  })
  it('decides about the newest of two waiting contents only', async () => {
    const owner = await testMerchant()
    const admin = await testAdmin()
    const { listingId, revisionId } = await waitingListing(owner)
    await startRevision(owner.actor, listingId)
    const newer = await submitListing(owner.actor, listingId)
    expect(await approveRevision(admin, revisionId)).toEqual({ ok: false, reason: 'superseded' })
    expect(await returnRevision(admin, revisionId, wrongPrice)).toEqual({ ok: false, reason: 'superseded' })
    expect(newer.ok && (await approveRevision(admin, newer.revisionId))).toMatchObject({ ok: true })
  })
  it('checks merchant and certificate again', async () => {
    const admin = await testAdmin()
    const suspended = await testMerchant()
    const one = await waitingListing(suspended)
    await setStanding(suspended.merchantId, 'SUSPENDED')
    expect(await approveRevision(admin, one.revisionId)).toEqual({ ok: false, reason: 'merchant-not-active' })
    const revoked = await testMerchant()
    const two = await waitingListing(revoked)
    await revoke(revoked.certificateId)
    expect(await approveRevision(admin, two.revisionId)).toEqual({ ok: false, reason: 'certificate-not-valid' })
    expect(await db.listingReview.count({ where: { revisionId: { in: [one.revisionId, two.revisionId] } } })).toBe(0)
  })
  it.each([
    ['suspension', 'merchant-not-active', (tx, owner) => setStanding(owner.merchantId, 'SUSPENDED', tx)],
    ['revocation', 'certificate-not-valid', (tx, owner) => revoke(owner.certificateId, tx)],
  ] as [string, string, (tx: Transaction, owner: Owner) => Promise<unknown>][])(
    'waits for a %s that is being written, and sees it',
    async (_, reason, write) => {
      const owner = await testMerchant()
      const admin = await testAdmin()
      const { revisionId } = await waitingListing(owner)
      let approval: Promise<unknown> = Promise.resolve()
      await db.$transaction(async (tx) => {
        await write(tx, owner)
        approval = approveRevision(admin, revisionId)
        await new Promise((resolve) => setTimeout(resolve, 300))
      })
      expect(await approval).toEqual({ ok: false, reason })
    },
  )
  it('approves an edit of a paused listing without opening it', async () => {
    const owner = await testMerchant()
    const admin = await testAdmin()
    const { listingId, revisionId } = await waitingListing(owner)
    await approveRevision(admin, revisionId)
    await pauseListing(owner.actor, listingId)
    await startRevision(owner.actor, listingId)
    const edit = await submitListing(owner.actor, listingId)
    expect(edit.ok && (await approveRevision(admin, edit.revisionId))).toMatchObject({ ok: true })
    const listing = await db.listing.findUniqueOrThrow({ where: { id: listingId } })
    expect(listing).toMatchObject({ isOpen: false, approvedRevisionId: edit.ok && edit.revisionId })
  })
  it('knows neither drafts nor strangers', async () => {
    const admin = await testAdmin()
    const { listingId } = await completeDraft(await testMerchant())
    const draft = await db.listingRevision.findFirstOrThrow({ where: { listingId } })
    for (const id of [draft.id, randomUUID()]) {
      expect(await approveRevision(admin, id)).toEqual({ ok: false, reason: 'unknown' })
      expect(await returnRevision(admin, id, wrongPrice)).toEqual({ ok: false, reason: 'unknown' })
    }
  })
})

describe('returnRevision', () => {
  it('keeps reason and words for the merchant, opens nothing and leaves an audit entry without the words', async () => {
    const { listingId, revisionId } = await waitingListing(await testMerchant())
    expect(await returnRevision(await testAdmin(), revisionId, wrongPrice)).toEqual({ ok: true })
    const review = await db.listingReview.findUnique({ where: { revisionId } })
    expect(review).toMatchObject({ decision: 'RETURNED', reasonCode: 'wrong-price', words: 'Thiếu một số 0' })
    expect(await isPublic(listingId)).toBe(false)
    const entry = await db.auditEntry.findFirst({ where: { subjectId: listingId }, orderBy: { id: 'desc' } })
    expect(entry).toMatchObject({ verb: 'listing.returned', detail: { revision: revisionId, reason: 'wrong-price' } })
  })
  it('leaves an approved listing public when its edit is returned', async () => {
    const owner = await testMerchant()
    const admin = await testAdmin()
    const { listingId, revisionId } = await waitingListing(owner)
    await approveRevision(admin, revisionId)
    await startRevision(owner.actor, listingId)
    const edit = await submitListing(owner.actor, listingId)
    expect(edit.ok && (await returnRevision(admin, edit.revisionId, wrongPrice))).toEqual({ ok: true })
    expect(await isPublic(listingId)).toBe(true)
  })
  it('asks for words with "other"', async () => {
    const { revisionId } = await waitingListing(await testMerchant())
    const empty = { reasonCode: 'other' as const, words: ' ' }
    expect(await returnRevision(await testAdmin(), revisionId, empty)).toEqual({ ok: false, reason: 'no-words' })
  })
})
