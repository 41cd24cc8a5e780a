import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { findOwnListing } from '../queries/own-listing'
import { auditVerbs, revoke, setStanding, testAdmin, testMerchant, waitingListing } from '../test-own-listing'
import { pauseListing, restoreListing, resumeListing, takeDownListing, withdrawListing } from './change-state'
import { approveRevision } from './decide-revision'
import { startRevision } from './revise-listing'
import { submitListing } from './submit-listing'

async function publicListing() {
  const owner = await testMerchant()
  const admin = await testAdmin()
  const { listingId, revisionId } = await waitingListing(owner)
  const approved = await approveRevision(admin, revisionId)
  if (!approved.ok) throw new Error(approved.reason)
  return { ...owner, admin, listingId, revisionId }
}

const isPublic = async (listingId: string) =>
  (await db.$queryRaw<unknown[]>`SELECT FROM public_listing WHERE id = ${listingId}::uuid`).length === 1

const kindsOf = async (listingId: string) =>
  (await db.listingState.findMany({ where: { listingId }, orderBy: { seq: 'asc' } })).map(({ kind }) => kind)

const notNow = { ok: false, reason: 'not-now' }
const unknown = { ok: false, reason: 'unknown' }

describe('pause, resume and withdraw', () => {
  it('close and open the listing, a row and an audit entry each', async () => {
    const { actor, listingId } = await publicListing()
    const { slug } = await db.listing.findUniqueOrThrow({ where: { id: listingId } })
    expect(await isPublic(listingId)).toBe(true)
    expect(await pauseListing(actor, listingId, ' Hết men ')).toMatchObject({ ok: true, slug })
    expect(await isPublic(listingId)).toBe(false)
    expect(await resumeListing(actor, listingId)).toMatchObject({ ok: true })
    expect(await isPublic(listingId)).toBe(true)
    expect(await withdrawListing(actor, listingId, ' Ngừng sản xuất ')).toMatchObject({ ok: true })
    expect(await isPublic(listingId)).toBe(false)
    expect(await kindsOf(listingId)).toEqual(['APPROVED', 'PAUSED', 'RESUMED', 'WITHDRAWN'])
    expect((await auditVerbs(listingId)).slice(-3)).toEqual(['listing.paused', 'listing.resumed', 'listing.withdrawn'])
    const states = await db.listingState.findMany({ where: { listingId }, orderBy: { seq: 'asc' } })
    expect(states.map(({ reason }) => reason)).toEqual([null, 'Hết men', null, 'Ngừng sản xuất'])
    expect(states[3]).toMatchObject({ authorId: actor.userId })
  })
  it('refuse a step that does not follow the state', async () => {
    const { actor, listingId } = await publicListing()
    expect(await resumeListing(actor, listingId)).toEqual(notNow)
    await pauseListing(actor, listingId)
    expect(await pauseListing(actor, listingId)).toEqual(notNow)
    expect(await withdrawListing(actor, listingId, '  ')).toEqual({ ok: false, reason: 'no-words' })
    await withdrawListing(actor, listingId, 'Hết hàng')
    expect(await pauseListing(actor, listingId)).toEqual(notNow)
    expect(await resumeListing(actor, listingId)).toEqual(notNow)
    expect(await withdrawListing(actor, listingId, 'Hết hàng')).toEqual(notNow)
    expect(await kindsOf(listingId)).toEqual(['APPROVED', 'PAUSED', 'WITHDRAWN'])
  })
  it('write one row when asked twice at once', async () => {
    const { actor, listingId } = await publicListing()
    const both = await Promise.all([pauseListing(actor, listingId), pauseListing(actor, listingId)])
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(await kindsOf(listingId)).toEqual(['APPROVED', 'PAUSED'])
  })
  it("do not know another merchant's listing", async () => {
    const { listingId } = await publicListing()
    const { actor } = await testMerchant()
    expect(await pauseListing(actor, listingId)).toEqual(unknown)
    expect(await resumeListing(actor, listingId)).toEqual(unknown)
    expect(await withdrawListing(actor, listingId, 'x')).toEqual(unknown)
    expect(await isPublic(listingId)).toBe(true)
  })
  it('do not resume for a suspended merchant or past the certificate', async () => {
    const suspended = await publicListing()
    await pauseListing(suspended.actor, suspended.listingId)
    await setStanding(suspended.merchantId, 'SUSPENDED')
    expect(await resumeListing(suspended.actor, suspended.listingId)).toEqual({
      ok: false,
      reason: 'merchant-not-active',
    })
    const revoked = await publicListing()
    await pauseListing(revoked.actor, revoked.listingId)
    await revoke(revoked.certificateId)
    expect(await resumeListing(revoked.actor, revoked.listingId)).toEqual({
      ok: false,
      reason: 'certificate-not-valid',
    })
  })
  it('take a waiting listing out of the queue', async () => {
    const owner = await testMerchant()
    const { listingId, revisionId } = await waitingListing(owner)
    expect(await withdrawListing(owner.actor, listingId, 'Gửi nhầm')).toMatchObject({ ok: true })
    expect(await approveRevision(await testAdmin(), revisionId)).toEqual({ ok: false, reason: 'taken-back' })
    expect(await isPublic(listingId)).toBe(false)
  })
})

describe('taking down and restoring', () => {
  it('closes, then opens, with the words of the administrator', async () => {
    const { admin, listingId, actor } = await publicListing()
    expect(await takeDownListing(admin, listingId, 'Theo công văn')).toMatchObject({ ok: true })
    expect(await isPublic(listingId)).toBe(false)
    expect(await resumeListing(actor, listingId)).toEqual(notNow)
    expect(await restoreListing(admin, listingId, 'Đã khắc phục')).toMatchObject({ ok: true })
    expect(await isPublic(listingId)).toBe(true)
    expect(await kindsOf(listingId)).toEqual(['APPROVED', 'TAKEN_DOWN', 'RESTORED'])
    expect((await auditVerbs(listingId)).slice(-2)).toEqual(['listing.taken-down', 'listing.restored'])
  })
  it('stays closed when mended content is approved, until it is restored', async () => {
    const { admin, listingId, actor } = await publicListing()
    await takeDownListing(admin, listingId, 'Theo công văn')
    await startRevision(actor, listingId)
    const mended = await submitListing(actor, listingId)
    if (!mended.ok) throw new Error(mended.reason)
    expect(await withdrawListing(actor, listingId, 'Thử lách')).toEqual(notNow)
    expect(await approveRevision(admin, mended.revisionId)).toMatchObject({ ok: true })
    const closed = await db.listing.findUniqueOrThrow({ where: { id: listingId } })
    expect(closed).toMatchObject({ isOpen: false, approvedRevisionId: mended.revisionId })
    expect(await findOwnListing(actor, listingId)).toMatchObject({
      status: 'taken-down',
      facts: { lastState: { reason: 'Theo công văn' } },
    })
    expect(await isPublic(listingId)).toBe(false)
    expect(await restoreListing(admin, listingId, 'Đã khắc phục')).toMatchObject({ ok: true })
    expect(await isPublic(listingId)).toBe(true)
  })
  it('asks for words, and for a listing in the right state', async () => {
    const { admin, listingId } = await publicListing()
    expect(await takeDownListing(admin, listingId, ' ')).toEqual({ ok: false, reason: 'no-words' })
    expect(await restoreListing(admin, listingId, 'x')).toEqual(notNow)
    expect(await takeDownListing(admin, randomUUID(), 'x')).toEqual(unknown)
    await takeDownListing(admin, listingId, 'x')
    expect(await takeDownListing(admin, listingId, 'x')).toEqual(notNow)
  })
})
