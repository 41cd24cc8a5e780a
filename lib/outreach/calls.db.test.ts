import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { adminForTest } from '@/lib/auth/test-actors'
import { makeMerchant, makePerson } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import { addDays, dayOf } from '@/lib/format/days'
import { makeOpenListing, makeProducer } from '@/lib/merchants/test-producers'
import { eraseCallWords } from './commands/erase-words'
import { exportCalls } from './commands/export-calls'
import { noteCall } from './commands/note-call'
import { findCallList } from './queries/call-list'
import { findCalledProducer } from './queries/called-producer'
import { eraseWordsOn, rankOf, stepOf } from './rules'
import { type CallRow, type CallsAsked, type StepFacts, steps } from './types'

const now = () => new Date()
const today = dayOf(now())
const asked: CallsAsked = { groupSlug: 'thuc-pham', targetId: null, step: null, wardCode: null, calls: 'all' }
const admin = async () => adminForTest((await makePerson({ admin: true })).id)

/** A producer with one missing product that has come as far as the facts say. */
async function madeWith({ hasMerchant, hasDraft, isInReview, hasApplied }: StepFacts) {
  const producer = await makeProducer({ phone: '+84912345678' })
  const needsMerchant = hasMerchant || hasDraft || isInReview
  if (needsMerchant) {
    const merchant = await makeMerchant()
    await db.merchant.update({ where: { id: merchant.id }, data: { producerId: producer.id } })
    await db.merchantStanding.create({ data: { merchantId: merchant.id, kind: 'APPROVED' } })
    if (hasDraft || isInReview) {
      const listing = await db.listing.create({
        data: { merchantId: merchant.id, productId: producer.productId, slug: `sp-${randomUUID()}` },
      })
      const words = { listingId: listing.id, nameVi: 'Tên', storyVi: 'Chuyện', unitVi: 'hộp', priceVnd: 1000 }
      if (isInReview) await db.listingRevision.create({ data: { ...words, number: 1, submittedAt: now() } })
      if (hasDraft) await db.listingRevision.create({ data: { ...words, number: 2 } })
    }
  }
  if (hasApplied) {
    const { code } = await db.ward.findFirstOrThrow()
    const application = await db.application.create({
      data: { tokenDigest: randomUUID().replaceAll('-', '').repeat(2), name: 'X', legalForm: 'OTHER', wardCode: code },
    })
    await db.applicationStep.create({ data: { applicationId: application.id, kind: 'RECEIVED' } })
    await db.applicationClaim.create({ data: { applicationId: application.id, producerId: producer.id } })
  }
  return producer
}

const bools = [false, true]
const allFacts = bools.flatMap((hasMerchant) =>
  bools.flatMap((hasDraft) =>
    bools.flatMap((isInReview) => bools.map((hasApplied) => ({ hasMerchant, hasDraft, isInReview, hasApplied }))),
  ),
)

describe('the call list', () => {
  it('gives each missing product the step that the rule gives it, nearest first', async () => {
    const made = []
    for (const facts of allFacts) made.push({ facts, producer: await madeWith(facts) })
    const rows: CallRow[] = []
    await exportCalls(await admin(), asked, now(), async (part) => void rows.push(...part))
    for (const { facts, producer } of made)
      expect(rows.find((row) => row.producer === producer.name)?.step, JSON.stringify(facts)).toBe(stepOf(facts))
    const ranks = rows.map(({ step }) => rankOf(step))
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
    const list = await findCallList(await admin(), asked, 1, now())
    expect(list?.products).toBe(rows.length)
    expect(Object.values(list?.bySteps ?? {}).reduce((a, b) => a + b, 0)).toBe(rows.length)
    for (const step of steps)
      expect((await findCallList(await admin(), { ...asked, step }, 1, now()))?.products).toBe(list?.bySteps[step])
  })

  it('loses a product once it is on the booth', async () => {
    const producer = await madeWith({ hasMerchant: true, hasDraft: false, isInReview: false, hasApplied: false })
    const products = async () => (await findCalledProducer(await admin(), producer.id, now()))?.products
    expect(await products()).toMatchObject([{ id: producer.productId, step: 'merchant' }])
    const { id } = await db.merchant.findFirstOrThrow({ where: { producerId: producer.id } })
    await makeOpenListing(id, producer.productId)
    expect(await products()).toEqual([])
  })

  it('knows no group, target or producer that is not there', async () => {
    const someone = await admin()
    expect(await findCallList(someone, { ...asked, groupSlug: 'khong-co' }, 1, now())).toBe(null)
    expect(await findCallList(someone, { ...asked, targetId: randomUUID() }, 1, now())).toBe(null)
    expect(await findCalledProducer(someone, randomUUID(), now())).toBe(null)
    expect(await findCalledProducer(someone, 'khong', now())).toBe(null)
  })

  it('leaves a word of every export', async () => {
    const someone = await admin()
    await exportCalls(someone, asked, now(), async () => {})
    expect(await db.auditEntry.count({ where: { actorId: someone.userId, verb: 'calls.exported' } })).toBe(1)
  })
})

describe('a call', () => {
  const call = { outcome: 'CALL_BACK' as const, words: 'Chị Lan nghe máy, hẹn tuần sau', callAgainOn: today }

  it('is written down with its author, found again, and due on its day', async () => {
    const producer = await madeWith({ hasMerchant: true, hasDraft: false, isInReview: false, hasApplied: false })
    const someone = await admin()
    expect(await noteCall(someone, producer.id, call, now())).toEqual({ ok: true })
    const found = await findCalledProducer(someone, producer.id, now())
    expect(found?.notes).toMatchObject([{ ...call, author: expect.stringContaining('Người thử') }])
    const wardCode = producer.wardCode ?? ''
    const lines = async (calls: CallsAsked['calls']) =>
      (await findCallList(someone, { ...asked, calls, wardCode }, 1, now()))?.lines.map(({ producerId }) => producerId)
    expect(await lines('due')).toContain(producer.id)
    expect(await lines('not-called')).not.toContain(producer.id)
    const entry = await db.auditEntry.findFirstOrThrow({ where: { verb: 'producer.called', subjectId: producer.id } })
    expect(JSON.stringify(entry.detail)).not.toContain('Lan')
  })

  it('is refused for nobody and for a day that is over', async () => {
    const producer = await makeProducer()
    const someone = await admin()
    expect(await noteCall(someone, randomUUID(), call, now())).toEqual({ ok: false, reason: 'unknown' })
    const late = { ...call, callAgainOn: addDays(today, -1) }
    expect(await noteCall(someone, producer.id, late, now())).toEqual({ ok: false, reason: 'again-in-the-past' })
  })

  it('stays as it was, except that its words are erased on their day', async () => {
    const producer = await makeProducer()
    await noteCall(await admin(), producer.id, call, now())
    const where = { producerId: producer.id }
    await expect(db.callNote.updateMany({ where, data: { outcome: 'OTHER' } })).rejects.toThrow(/as they were written/)
    await expect(db.callNote.updateMany({ where, data: { words: 'khác' } })).rejects.toThrow(/as they were written/)
    await expect(db.callNote.deleteMany({ where })).rejects.toThrow(/as they were written/)
    await eraseCallWords(addDays(eraseWordsOn(today), -1))
    expect(await db.callNote.findFirst({ where })).toMatchObject({ words: call.words })
    await eraseCallWords(eraseWordsOn(today))
    expect(await db.callNote.findFirst({ where })).toMatchObject({ words: null, outcome: 'CALL_BACK' })
  })
})
