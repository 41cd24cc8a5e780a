import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { contentOf, contentParts } from '../content'
import { findListingPreview } from '../queries/listing-preview'
import { findOwnVersions } from '../queries/own-versions'
import {
  auditVerbs,
  completeDraft,
  draftInput,
  testAdmin,
  testMerchant,
  testProduct,
  waitingListing,
} from '../test-own-listing'
import { returnRevision } from './decide-revision'
import { duplicateListing } from './duplicate-listing'
import { startRevision } from './revise-listing'
import { saveDraft } from './save-draft'

describe('duplicateListing', () => {
  it('begins a draft of another product with the words, and nothing else, of the first', async () => {
    const owner = await testMerchant()
    const { listingId } = await completeDraft(owner)
    const other = await testProduct(owner.producerId, { setNumber: 19 })
    const made = await duplicateListing(owner.actor, listingId, other.id)
    if (!made.ok) throw new Error(made.reason)
    const draft = await db.listingRevision.findFirstOrThrow({
      where: { listingId: made.listingId },
      select: { ...contentParts, submittedAt: true },
    })
    expect(draft.submittedAt).toBeNull()
    const content = contentOf(draft)
    expect(content).toMatchObject({ storyVi: draftInput().storyVi, unitVi: 'chiếc', nameEn: '', pictures: [] })
    expect(content.nameVi).toMatch(/^Bình gốm [0-9a-f]+$/)
    expect(content.price).toEqual({ kind: 'FIXED', vnd: null, toVnd: null })
    expect(content.details).toHaveProperty('WARNINGS')
    expect(content.details).not.toHaveProperty('DECLARATION')
    expect(content.places).toEqual([{ kind: 'PHONE', value: '+84912345678' }])
    expect(await auditVerbs(made.listingId)).toEqual(['listing.created', 'listing.words-carried'])
    expect(await duplicateListing(owner.actor, listingId, other.id)).toEqual({
      ok: false,
      reason: 'already-listed',
      listingId: made.listingId,
    })
  })
  it("knows neither another merchant's listing nor another's product", async () => {
    const [owner, stranger] = [await testMerchant(), await testMerchant()]
    const { listingId } = await completeDraft(owner)
    const own = await completeDraft(stranger)
    const unknown = { ok: false, reason: 'unknown' }
    const spare = await testProduct(stranger.producerId)
    expect(await duplicateListing(stranger.actor, listingId, spare.id)).toEqual(unknown)
    const foreign = await testProduct(owner.producerId)
    expect(await duplicateListing(stranger.actor, own.listingId, foreign.id)).toEqual(unknown)
    expect(await duplicateListing(stranger.actor, own.listingId, randomUUID())).toEqual(unknown)
    expect(await db.listing.count({ where: { merchantId: stranger.merchantId } })).toBe(1)
  })
})

describe('findOwnVersions', () => {
  it('tells what each version changed and what was decided, to its merchant alone', async () => {
    const owner = await testMerchant()
    const { listingId, revisionId } = await waitingListing(owner)
    await returnRevision(await testAdmin(), revisionId, { reasonCode: 'wrong-price', words: 'Thiếu một số 0' })
    await startRevision(owner.actor, listingId)
    const draft = await db.listingRevision.findFirstOrThrow({ where: { listingId, submittedAt: null } })
    await saveDraft(owner.actor, listingId, draft.savedAt, draftInput({ nameVi: 'Bình men rạn' }))
    const found = await findOwnVersions(owner.actor, listingId)
    expect(found?.versions).toMatchObject([
      { number: 2, submittedAt: null, by: 'Chủ cơ sở', review: null, changes: { fields: ['nameVi'] } },
      { number: 1, review: { decision: 'RETURNED', words: 'Thiếu một số 0' }, changes: null },
    ])
    expect(await findOwnVersions((await testMerchant()).actor, listingId)).toBeNull()
  })
})

describe('findListingPreview', () => {
  it('shows the draft as shoppers will see it, to its merchant alone', async () => {
    const owner = await testMerchant()
    const { listingId } = await completeDraft(owner)
    const preview = await findListingPreview(owner.actor, listingId)
    expect(preview).toMatchObject({ isDraft: true, gaps: [], isAgeRestricted: false })
    expect(preview?.listing).toMatchObject({
      name: { vi: 'Bình gốm men lam' },
      offer: { price: { kind: 'FIXED', vnd: 450_000 }, places: [{ kind: 'PHONE' }] },
      certificate: { stars: 4 },
      set: { number: 21 },
    })
    expect(await findListingPreview((await testMerchant()).actor, listingId)).toBeNull()
    expect(await findListingPreview(owner.actor, randomUUID())).toBeNull()
  })
})
