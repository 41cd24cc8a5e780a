import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { pauseListing, withdrawListing } from '@/lib/catalog/commands/change-state'
import { findOwnListing } from '@/lib/catalog/queries/own-listing'
import { revoke } from '@/lib/catalog/test-own-listing'
import { db } from '@/lib/db/client'
import { findOwnReadiness } from '@/lib/readiness/queries/readiness-file'
import { approveTogether } from './commands/approve-together'
import { claimItem, releaseItem } from './commands/claim-item'
import { decideItem } from './commands/decide-item'
import { settleDecisions } from './commands/settle-decisions'
import { hastenDecisions, takeBackDecisions } from './commands/take-back'
import { writeNote } from './commands/write-note'
import { CLAIM_MINUTES, HOLD_SECONDS } from './hold-rules'
import { findOwnDecisions } from './queries/item'
import { approval, seconds, testDecider, waitingItem, waitingProof } from './test-desk'
import { endAdministration } from './test-grant'

const reviewsOf = (revisionId: string) => db.listingReview.count({ where: { revisionId } })
const noticesOf = (merchantId: string) => db.notice.count({ where: { merchantId } })
const member = (merchantId: string, userId: string) =>
  db.merchantMember.create({ data: { merchantId, userId, role: 'OWNER' } })

describe('a decision', () => {
  it('waits its seconds, then happens once with its message', async () => {
    const admin = await testDecider()
    const { ref, revisionId, listingId, merchantId, actor } = await waitingItem()
    await member(merchantId, actor.userId)
    const now = new Date()
    expect(await decideItem(admin, ref, approval, { now })).toMatchObject({ ok: true })
    await settleDecisions(seconds(now, HOLD_SECONDS - 1))
    expect([await reviewsOf(revisionId), await noticesOf(merchantId)]).toEqual([0, 0])
    const due = seconds(now, HOLD_SECONDS)
    await Promise.all([settleDecisions(due), settleDecisions(due), settleDecisions(due)])
    await settleDecisions(due)
    expect([await reviewsOf(revisionId), await noticesOf(merchantId)]).toEqual([1, 1])
    expect(await db.listing.findUnique({ where: { id: listingId } })).toMatchObject({ isOpen: true })
  })

  it('taken back has happened to nobody, and cannot be taken back by another or too late', async () => {
    const admin = await testDecider()
    const { ref, revisionId } = await waitingItem()
    const now = new Date()
    const decided = await decideItem(admin, ref, approval, { now })
    const id = decided.ok ? decided.decisionId : ''
    expect(await takeBackDecisions(await testDecider(), [id], now)).toBe(0)
    expect(await takeBackDecisions(admin, [id], seconds(now, HOLD_SECONDS))).toBe(0)
    expect(await takeBackDecisions(admin, [id], now)).toBe(1)
    await settleDecisions(seconds(now, 60))
    expect(await reviewsOf(revisionId)).toBe(0)
    expect(await decideItem(admin, ref, approval, { now })).toMatchObject({ ok: true })
    expect(await findOwnDecisions(await testDecider(), id)).toEqual([])
  })

  it('may be hastened by whoever made it', async () => {
    const admin = await testDecider()
    const { ref, revisionId } = await waitingItem()
    const now = new Date()
    const decided = await decideItem(admin, ref, approval, { now })
    const ids = decided.ok ? [decided.decisionId] : []
    await hastenDecisions(await testDecider(), ids, now)
    await settleDecisions(now)
    expect(await reviewsOf(revisionId)).toBe(0)
    await hastenDecisions(admin, ids, now)
    await settleDecisions(now)
    expect(await reviewsOf(revisionId)).toBe(1)
  })

  it('is made by the first of two; the second hears who and when', async () => {
    const { ref } = await waitingItem()
    const people = await Promise.all(['Bà Một', 'Ông Hai'].map(testDecider))
    const answers = await Promise.all(people.map((one) => decideItem(one, ref, approval)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    const second = answers.find(({ ok }) => !ok)
    expect(second).toMatchObject({ reason: 'already-decided', verdict: 'APPROVE', at: expect.any(Date) })
    expect(second).toHaveProperty('by', answers[0]?.ok ? 'Bà Một' : 'Ông Hai')
    await settleDecisions(seconds(new Date(), 60))
    expect(await decideItem(people[0] ?? (await testDecider()), ref, approval)).toMatchObject({
      reason: 'already-decided',
    })
  })

  it('that has become impossible says why and is kept with nothing half done', async () => {
    const admin = await testDecider()
    const { ref, revisionId, certificateId } = await waitingItem()
    const gone = await waitingItem()
    const now = new Date()
    await decideItem(admin, ref, approval, { now })
    await decideItem(admin, gone.ref, approval, { now })
    await revoke(certificateId)
    await withdrawListing(gone.actor, gone.listingId, 'Thôi bán')
    await settleDecisions(seconds(now, 60))
    const rows = await db.deskDecision.findMany({ where: { authorId: admin.userId }, orderBy: { itemId: 'asc' } })
    expect(new Map(rows.map((row) => [row.itemId, row.refusal]))).toEqual(
      new Map([
        [revisionId, 'certificate-not-valid'],
        [gone.revisionId, 'taken-back'],
      ]),
    )
    expect(await reviewsOf(revisionId)).toBe(0)
    expect(await decideItem(admin, ref, approval)).toMatchObject({ ok: true })
  })

  it('does not happen when its author no longer may', async () => {
    const admin = await testDecider()
    const { ref, revisionId } = await waitingItem()
    const now = new Date()
    await decideItem(admin, ref, approval, { now })
    await endAdministration(admin.userId)
    await settleDecisions(seconds(now, 60))
    expect(await reviewsOf(revisionId)).toBe(0)
    expect(await db.deskDecision.findFirst({ where: { itemId: revisionId } })).toMatchObject({
      refusal: 'not-permitted',
    })
  })

  it('needs a reason where somebody has to read one, filled in, and is offered for the kind', async () => {
    const admin = await testDecider()
    const { ref, merchantId } = await waitingItem()
    const proof = await waitingProof(merchantId)
    const reply = (words: string | null, reasonCode: string | null = null) =>
      decideItem(admin, ref, { verdict: 'RETURN', reasonCode, words, version: null })
    expect(await reply('Sửa ảnh')).toMatchObject({ reason: 'no-words' })
    expect(await reply(null, 'other')).toMatchObject({ reason: 'no-words' })
    expect(await reply('Ảnh {số mấy} mờ', 'other')).toMatchObject({ reason: 'unfilled' })
    expect(await decideItem(admin, ref, { ...approval, verdict: 'REJECT' })).toMatchObject({ reason: 'not-offered' })
    expect(await decideItem(admin, proof, { ...approval, verdict: 'RETURN' })).toMatchObject({ reason: 'no-words' })
    expect(await decideItem(admin, { ...ref, itemId: randomUUID() }, approval)).toEqual({
      ok: false,
      reason: 'unknown',
    })
    expect(await reply(null, 'wrong-price')).toMatchObject({ ok: true })
  })
})

describe('a claim', () => {
  it('keeps others from deciding until it lapses, is released or taken over', async () => {
    const [one, two] = await Promise.all([testDecider('Bà Một'), testDecider('Ông Hai')])
    const { ref } = await waitingItem()
    const now = new Date()
    expect(await claimItem(one, ref, {}, now)).toMatchObject({ ok: true })
    expect(await claimItem(two, ref, {}, now)).toMatchObject({ ok: false, by: 'Bà Một' })
    expect(await decideItem(two, ref, approval, { now })).toMatchObject({ reason: 'claimed', by: 'Bà Một' })
    expect(await releaseItem(two, ref)).toEqual({ ok: false })
    expect(await claimItem(two, ref, {}, seconds(now, CLAIM_MINUTES * 60))).toMatchObject({ ok: true })
    expect(await claimItem(one, ref, { takeOver: true }, seconds(now, CLAIM_MINUTES * 60))).toMatchObject({ ok: true })
    expect(await releaseItem(one, ref)).toEqual({ ok: true })
    expect(await decideItem(two, ref, approval)).toMatchObject({ ok: true })
  })
  it('is one of several who ask at once', async () => {
    const { ref } = await waitingItem()
    const people = await Promise.all(['a', 'b', 'c'].map(testDecider))
    const answers = await Promise.all(people.map((one) => claimItem(one, ref)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  })
})

describe('a note for colleagues', () => {
  it('reaches no merchant: not the listing, not the readiness, not a notice', async () => {
    const admin = await testDecider()
    const { ref, listingId, merchantId, actor, revisionId } = await waitingItem()
    await member(merchantId, actor.userId)
    const proof = await waitingProof(merchantId)
    const secret = 'Gọi hỏi hàng xóm đã'
    expect(await writeNote(admin, ref, secret)).toEqual({ ok: true })
    expect(await writeNote(admin, proof, secret)).toEqual({ ok: true })
    expect(await writeNote(admin, { ...ref, itemId: randomUUID() }, secret)).toEqual({ ok: false, reason: 'unknown' })
    await decideItem(admin, ref, { verdict: 'RETURN', reasonCode: 'wrong-price', words: null, version: null })
    await settleDecisions(seconds(new Date(), 60))
    const seen = [
      await findOwnListing(actor, listingId),
      await findOwnReadiness(actor, new Date()),
      await db.notice.findMany({ where: { merchantId } }),
      await db.auditEntry.findMany({ where: { subjectId: { in: [listingId, revisionId, proof.itemId] } } }),
    ]
    const all = JSON.stringify(seen, (_, value) => (typeof value === 'bigint' ? String(value) : value))
    expect(all).toContain('wrong-price')
    expect(all).not.toContain(secret)
  })
})

describe('approving together', () => {
  it('takes only what is all green, and is taken back together', async () => {
    const admin = await testDecider()
    const [green, odd] = [await waitingItem(), await waitingItem()]
    const paused = await waitingItem()
    await pauseListing(paused.actor, paused.listingId)
    // A small picture is worth a look.
    const { pictureId } = await db.revisionPicture.findFirstOrThrow({ where: { revisionId: odd.revisionId } })
    await db.picture.update({ where: { id: pictureId }, data: { width: 300, height: 300 } })
    const now = new Date()
    const { held, left, first } = await approveTogether(admin, [green.ref, odd.ref, paused.ref], now)
    expect([held, left]).toEqual([2, 1])
    const batch = await findOwnDecisions(admin, first ?? '')
    expect(batch.map(({ itemId }) => itemId).sort()).toEqual([green.revisionId, paused.revisionId].sort())
    expect(
      await takeBackDecisions(
        admin,
        batch.map(({ id }) => id),
        now,
      ),
    ).toBe(2)
    await settleDecisions(seconds(now, 60))
    expect(await reviewsOf(green.revisionId)).toBe(0)
  })
})
