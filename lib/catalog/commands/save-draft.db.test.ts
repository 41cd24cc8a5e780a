import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { contentOf, contentParts } from '../content'
import {
  auditVerbs,
  completeDraft,
  draftInput,
  setStanding,
  testMerchant,
  testPicture,
  waitingListing,
} from '../test-own-listing'
import { attachPicture, pictureRoom } from './attach-picture'
import { saveDraft } from './save-draft'

const draftOf = (listingId: string) =>
  db.listingRevision.findFirstOrThrow({
    where: { listingId, submittedAt: null },
    select: { ...contentParts, savedAt: true },
  })

describe('saveDraft', () => {
  it('keeps everything that was typed, in its order', async () => {
    const owner = await testMerchant()
    const { listingId, savedAt } = await completeDraft(owner)
    const places = [
      { kind: 'WEBSITE' as const, value: 'https://gom.example/' },
      { kind: 'PHONE' as const, value: '+84987654321' },
    ]
    const price = { kind: 'RANGE' as const, vnd: 100_000, toVnd: 200_000 }
    const saved = await saveDraft(owner.actor, listingId, savedAt, draftInput({ nameVi: 'Lọ hoa', price, places }))
    const draft = await draftOf(listingId)
    expect(saved).toEqual({ ok: true, savedAt: draft.savedAt })
    expect(draft.savedAt.getTime()).toBeGreaterThan(savedAt.getTime())
    expect(contentOf(draft)).toMatchObject({
      nameVi: 'Lọ hoa',
      price,
      places,
      pictures: [{ altVi: expect.any(String) }],
    })
  })
  it('takes a half-typed draft', async () => {
    const owner = await testMerchant()
    const { listingId, savedAt } = await completeDraft(owner)
    const price = { kind: 'RANGE' as const, vnd: null, toVnd: 5_000 }
    const input = draftInput({ nameVi: '', storyVi: '', unitVi: '', places: [], price })
    expect(await saveDraft(owner.actor, listingId, savedAt, input)).toMatchObject({ ok: true })
  })
  it('orders, describes and removes pictures, and keeps those it was not told of', async () => {
    const owner = await testMerchant()
    const { listingId, savedAt } = await completeDraft(owner)
    const second = await attachPicture(owner.actor, listingId, savedAt, testPicture())
    if (!second.ok) throw new Error(second.reason)
    const [a, b] = (await draftOf(listingId)).pictures.map(({ pictureId }) => pictureId)
    if (!a || !b) throw new Error('two pictures')
    const pictures = { order: [b], removed: [], alts: { [b]: { vi: 'Mặt bên', en: 'Side' } } }
    const saved = await saveDraft(owner.actor, listingId, second.savedAt, draftInput({ pictures }))
    if (!saved.ok) throw new Error(saved.reason)
    expect((await draftOf(listingId)).pictures.map(({ pictureId, altVi }) => [pictureId, altVi])).toEqual([
      [b, 'Mặt bên'],
      [a, expect.stringContaining('Bình gốm')],
    ])
    await saveDraft(
      owner.actor,
      listingId,
      saved.savedAt,
      draftInput({ pictures: { order: [], removed: [a], alts: {} } }),
    )
    expect((await draftOf(listingId)).pictures.map(({ pictureId }) => pictureId)).toEqual([b])
  })
  it('writes nothing over a newer save and says who made it', async () => {
    const owner = await testMerchant()
    const { listingId, savedAt } = await completeDraft(owner)
    const first = await saveDraft(owner.actor, listingId, savedAt, draftInput({ nameVi: 'Bản thứ nhất' }))
    const second = await saveDraft(owner.actor, listingId, savedAt, draftInput({ nameVi: 'Bản thứ hai' }))
    expect(second).toEqual({ ok: false, reason: 'conflict', savedAt: first.ok && first.savedAt, by: 'Chủ cơ sở' })
    expect((await draftOf(listingId)).nameVi).toBe('Bản thứ nhất')
  })
  it('lets one of two saves at the same time through', async () => {
    const owner = await testMerchant()
    const { listingId, savedAt } = await completeDraft(owner)
    const saves = ['Một', 'Hai'].map((nameVi) => saveDraft(owner.actor, listingId, savedAt, draftInput({ nameVi })))
    expect((await Promise.all(saves)).map(({ ok }) => ok).sort()).toEqual([false, true])
  })
  it("does not know another merchant's listing, and leaves it alone", async () => {
    const owner = await testMerchant()
    const stranger = await testMerchant()
    const { listingId, savedAt } = await completeDraft(owner)
    const unknown = { ok: false, reason: 'unknown' }
    expect(await saveDraft(stranger.actor, listingId, savedAt, draftInput({ nameVi: 'Của người khác' }))).toEqual(
      unknown,
    )
    expect(await saveDraft(owner.actor, randomUUID(), savedAt, draftInput())).toEqual(unknown)
    expect((await draftOf(listingId)).nameVi).not.toBe('Của người khác')
  })
  it("does not take in another merchant's picture", async () => {
    const owner = await testMerchant()
    const other = await completeDraft(await testMerchant())
    const { listingId, savedAt } = await completeDraft(owner)
    const foreign = (await draftOf(other.listingId)).pictures.map(({ pictureId }) => pictureId)
    const own = (await draftOf(listingId)).pictures.map(({ pictureId }) => pictureId)
    const pictures = { order: [...foreign, ...own], removed: [], alts: {} }
    await saveDraft(owner.actor, listingId, savedAt, draftInput({ pictures }))
    expect((await draftOf(listingId)).pictures.map(({ pictureId }) => pictureId)).toEqual(own)
  })
  it('has nothing to save once the draft was sent', async () => {
    const owner = await testMerchant()
    const { listingId } = await waitingListing(owner)
    expect(await saveDraft(owner.actor, listingId, new Date(), draftInput())).toEqual({ ok: false, reason: 'no-draft' })
  })
  it('still keeps the words of a suspended merchant', async () => {
    const owner = await testMerchant()
    const { listingId, savedAt } = await completeDraft(owner)
    await setStanding(owner.merchantId, 'SUSPENDED')
    expect(await saveDraft(owner.actor, listingId, savedAt, draftInput())).toMatchObject({ ok: true })
  })
})

describe('attachPicture', () => {
  it('adds it last, with the name as its first description, and leaves an audit entry', async () => {
    const owner = await testMerchant()
    const { listingId, savedAt } = await completeDraft(owner)
    const picture = testPicture()
    const attached = await attachPicture(owner.actor, listingId, savedAt, picture)
    const pictures = contentOf(await draftOf(listingId)).pictures
    expect(attached).toMatchObject({ ok: true, picture: pictures.at(-1) })
    expect(pictures.at(-1)).toMatchObject({ contentHash: picture.contentHash, altVi: 'Bình gốm men lam' })
    expect(await auditVerbs(listingId)).toContain('listing.picture-added')
  })
  it('gives the form the new time only when it knew the draft as it was', async () => {
    const owner = await testMerchant()
    const { listingId, savedAt } = await completeDraft(owner)
    const fresh = await attachPicture(owner.actor, listingId, savedAt, testPicture())
    expect(fresh).toMatchObject({ ok: true, savedAt: (await draftOf(listingId)).savedAt })
    expect(await attachPicture(owner.actor, listingId, savedAt, testPicture())).toMatchObject({ ok: true, savedAt })
    expect(await saveDraft(owner.actor, listingId, savedAt, draftInput())).toMatchObject({ reason: 'conflict' })
  })
  it('takes the same picture once, and ten at most', async () => {
    const owner = await testMerchant()
    const { listingId, savedAt } = await completeDraft(owner)
    const twice = testPicture()
    const attach = (picture: ReturnType<typeof testPicture>) => attachPicture(owner.actor, listingId, savedAt, picture)
    expect(await attach(twice)).toMatchObject({ ok: true })
    expect(await attach(twice)).toEqual({ ok: false, reason: 'already-there' })
    for (let count = 2; count < 10; count++) expect(await attach(testPicture())).toMatchObject({ ok: true })
    expect(await pictureRoom(owner.actor, listingId)).toBe(0)
    expect(await attach(testPicture())).toEqual({ ok: false, reason: 'too-many' })
  })
  it("does not know another merchant's draft, nor one that was sent", async () => {
    const owner = await testMerchant()
    const { listingId } = await waitingListing(owner)
    const stranger = await testMerchant()
    expect(await attachPicture(stranger.actor, listingId, new Date(), testPicture())).toEqual({
      ok: false,
      reason: 'unknown',
    })
    expect(await attachPicture(owner.actor, listingId, new Date(), testPicture())).toEqual({
      ok: false,
      reason: 'no-draft',
    })
    expect(await pictureRoom(stranger.actor, (await completeDraft(await testMerchant())).listingId)).toBeNull()
  })
})
