import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { adminForTest } from '@/lib/auth/test-actors'
import { makePerson } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import { createMerchantFromProducer } from '@/lib/merchants/commands/create-merchant'
import { makeProducer } from '@/lib/merchants/test-producers'
import { listApplications } from '../queries/list-applications'
import { findReviewed } from '../queries/review-application'
import { applicationForTest, letters, versionOf } from '../test-applications'
import { answerClaims } from './answer-claims'
import { approveApplication } from './approve-application'
import { settleClaim } from './settle-claim'

const makeAdmin = async () => adminForTest((await makePerson({ admin: true })).id)
const reason = 'Theo giấy đăng ký kinh doanh.'

type Producer = Awaited<ReturnType<typeof makeProducer>>

async function claimed(producer: Producer, email: string | null = null) {
  const application = await applicationForTest({ taxCode: producer.taxCode ?? '', ...(email ? { email } : {}) })
  const answered = await answerClaims(application.token, [producer.id])
  if (!answered.ok) throw new Error(answered.reason)
  return application.id
}
const admin = makeAdmin()
const claimOf = async (id: string) => {
  const [claim] = (await findReviewed(await admin, id))?.claims ?? []
  if (!claim) throw new Error('no claim')
  return claim
}
const settle = async (id: string, winner: string, version?: number) =>
  settleClaim(await admin, {
    ...{ applicationId: id, winner, reason, claimId: (await claimOf(id)).claimId },
    version: version ?? (await versionOf(id)),
  })
const approve = async (id: string) =>
  approveApplication(await admin, { applicationId: id, version: await versionOf(id) }, () => 'Đơn', new Date())

describe('a producer that two applications claim', () => {
  it('is told to both by letter, with the reason, and to the merchant that has it at its desk', async () => {
    const producer = await makeProducer()
    const to = () => `${letters()}@thu.example`
    const [mine, theirs] = [to(), to()]
    const [one, two] = [await claimed(producer, mine), await claimed(producer, theirs)]
    const opened = await createMerchantFromProducer(await admin, producer.id, { approve: true })
    const owner = await makePerson({ phone: true })
    const merchantId = opened.ok ? opened.merchantId : ''
    await db.merchantMember.create({ data: { merchantId, userId: owner.id, role: 'OWNER' } })
    expect(await settle(one, two)).toEqual({ ok: true })
    const written = async (address: string) =>
      (await db.notice.findMany({ where: { letter: { address } }, orderBy: { createdAt: 'desc' } })).find(({ kind }) =>
        kind.startsWith('claim'),
      )
    expect(await written(mine)).toMatchObject({
      kind: 'claim-refused',
      params: { producer: producer.name, words: reason },
    })
    expect(await written(theirs)).toMatchObject({ kind: 'claim-granted', params: { words: reason } })
    const atDesk = () => db.notice.findMany({ where: { userId: owner.id }, orderBy: { createdAt: 'asc' } })
    expect((await atDesk()).map(({ kind }) => kind)).toEqual(['producer-granted'])
    expect(await approve(two)).toMatchObject({ ok: true, merchantId })
    expect((await atDesk()).map(({ kind }) => kind)).toEqual(['producer-granted', 'merchant-taken-over'])
  })
  it('is a dispute on both, which neither approval passes', async () => {
    const producer = await makeProducer()
    const [one, two] = [await claimed(producer), await claimed(producer)]
    expect(await claimOf(one)).toMatchObject({ state: 'disputed', rivals: [{ kind: 'application', id: two }] })
    expect(await claimOf(two)).toMatchObject({ state: 'disputed', rivals: [{ kind: 'application', id: one }] })
    for (const id of [one, two]) expect(await approve(id)).toEqual({ ok: false, reason: 'disputed' })
    const { rows } = await listApplications(await admin, { state: 'waiting', page: 1 })
    for (const row of rows.filter(({ id }) => [one, two].includes(id))) expect(row.isDisputed).toBe(true)
  })
  it('goes to one of them with a reason that both keep; a later claim does not take it away', async () => {
    const producer = await makeProducer()
    const [one, two] = [await claimed(producer), await claimed(producer)]
    expect(await settle(one, two)).toEqual({ ok: true })
    expect(await claimOf(one)).toMatchObject({ state: 'refused', decision: { isGranted: false, reason } })
    expect(await claimOf(two)).toMatchObject({ state: 'granted', decision: { isGranted: true, reason }, rivals: [] })
    const late = await claimed(producer)
    expect(await claimOf(late)).toMatchObject({ state: 'disputed' })
    expect(await claimOf(two)).toMatchObject({ state: 'granted' })
    const approved = await approve(two)
    if (!approved.ok) throw new Error(approved.reason)
    expect(await claimOf(late)).toMatchObject({
      state: 'disputed',
      rivals: [{ kind: 'merchant', id: approved.merchantId }],
    })
    expect(await claimOf(two)).toMatchObject({ state: 'granted', rivals: [{ kind: 'application', id: late }] })
    // Whoever lost may still join, without that producer.
    const loser = await approve(one)
    if (!loser.ok) throw new Error(loser.reason)
    expect(await db.merchant.findUniqueOrThrow({ where: { id: loser.merchantId } })).toMatchObject({ producerId: null })
    const verbs = await db.auditEntry.findMany({ where: { subjectId: { in: [one, two] } } })
    expect(verbs.map(({ verb }) => verb)).toEqual(
      expect.arrayContaining(['application.claim-granted', 'application.claim-refused']),
    )
  })
  it('can be refused to one without giving it to the other', async () => {
    const producer = await makeProducer()
    const [one, two] = [await claimed(producer), await claimed(producer)]
    expect(await settle(one, 'nobody')).toEqual({ ok: true })
    expect(await claimOf(one)).toMatchObject({ state: 'refused' })
    expect(await claimOf(two)).toMatchObject({ state: 'free', rivals: [] })
  })
  it('is settled once: whoever looked at an older state is told', async () => {
    const producer = await makeProducer()
    const [one, two] = [await claimed(producer), await claimed(producer)]
    const version = await versionOf(one)
    const [a, b] = await Promise.all([settle(one, one, version), settle(one, two, version)])
    expect([a?.ok, b?.ok].sort()).toEqual([false, true])
    expect(await settle(two, one, 1)).toEqual({ ok: false, reason: 'changed' })
    expect(await settle(one, randomUUID())).toEqual({ ok: false, reason: 'changed' })
    const claimId = randomUUID()
    const foreign = { applicationId: one, claimId, winner: one, reason, version: await versionOf(one) }
    expect(await settleClaim(await admin, foreign)).toEqual({ ok: false, reason: 'unknown' })
    expect(await settleClaim(await admin, { ...foreign, reason: ' ' })).toEqual({ ok: false, reason: 'reason-missing' })
  })
})

describe('a producer that a merchant stands for', () => {
  it('stays with it, for all who ask', async () => {
    const producer = await makeProducer()
    const opened = await createMerchantFromProducer(await admin, producer.id, { approve: true })
    if (!opened.ok) throw new Error(opened.reason)
    const [one, two] = [await claimed(producer), await claimed(producer)]
    expect((await claimOf(one)).rivals.map(({ kind }) => kind).sort()).toEqual(['application', 'merchant'])
    expect(await settle(one, 'nobody')).toEqual({ ok: true })
    for (const id of [one, two]) expect(await claimOf(id)).toMatchObject({ state: 'refused' })
  })
  it('or goes on under the applicant, who becomes its owner; no second merchant is opened', async () => {
    const producer = await makeProducer()
    const opened = await createMerchantFromProducer(await admin, producer.id, { approve: false })
    if (!opened.ok) throw new Error(opened.reason)
    const id = await claimed(producer)
    expect(await settle(id, id)).toEqual({ ok: true })
    expect(await approve(id)).toMatchObject({ ok: true, merchantId: opened.merchantId })
    expect(await db.merchant.count({ where: { producerId: producer.id } })).toBe(1)
    const merchant = await db.merchant.findUniqueOrThrow({
      where: { id: opened.merchantId },
      include: { members: { include: { user: true } } },
    })
    expect(merchant).toMatchObject({ isActive: true, members: [{ role: 'OWNER', user: { name: 'Bà Nụ' } }] })
  })
})
