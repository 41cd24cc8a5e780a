import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ReviewingActor } from '@/lib/auth/actors'
import { adminForTest, merchantForTest, reviewerForTest } from '@/lib/auth/test-actors'
import { makeMerchant, makePerson } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import { addDays, dateOfDay, dayOf } from '@/lib/format/days'
import type { Reason } from '@/lib/verifier/reasons'
import type { Verdict } from '@/lib/verifier/types'
import { acceptProof, withdrawProof } from './commands/proofs'
import { upholdProof } from './commands/uphold-proof'
import { changesShown, listChangedProofs } from './queries/changed-proofs'
import { countFallenProofs, findFall } from './queries/fallen-proofs'
import { findOwnReadiness, findReadinessFile } from './queries/readiness-file'
import { settleFallenProofs } from './test-fallen'
import type { FileIdentity } from './types'

const today = dayOf(new Date())
const words = 'Đã gọi nơi cấp: chứng thư bị thu hồi sau khi ký.'
let admin: ReturnType<typeof adminForTest>
let reviewer: ReturnType<typeof reviewerForTest>

beforeAll(async () => {
  await settleFallenProofs()
  admin = adminForTest((await makePerson({ admin: true })).id)
  reviewer = reviewerForTest((await makePerson({ role: 'REVIEWER' })).id)
})

type Found = { verdict: Verdict; reasons?: Reason[]; identity?: FileIdentity }

async function judged(proofId: string, { verdict, reasons = [], identity = 'same' }: Found) {
  const report = { reasons: [], signatures: [{ reasons }] }
  const row = await db.proofVerification.create({
    data: { proofId, verdict, report, identity, revocation: 'unknown', storeVersion: 7 },
  })
  return row.id
}

/** A proof that was accepted when the machine found nothing against it. */
async function acceptedProof(merchantId?: string) {
  const about = { merchantId: merchantId ?? (await makeMerchant()).id, solution: 'E_SIGNATURE' as const }
  const { id: proofId } = await db.proof.create({ data: { ...about, validFrom: dateOfDay(today) } })
  await judged(proofId, { verdict: 'accepted' })
  expect(await acceptProof(admin, { merchantId: about.merchantId, proofId, words: null })).toEqual({ ok: true })
  return { merchantId: about.merchantId, proofId }
}

const untrusted: Found = { verdict: 'untrusted', reasons: ['chain.trust.unknown'] }
async function fallenProof(merchantId?: string) {
  const about = await acceptedProof(merchantId)
  return { ...about, verificationId: await judged(about.proofId, untrusted) }
}
const needsLook = async (proofId: string) => (await findFall(admin, proofId))?.upheld === null
const upheldRows = (proofId: string) => db.proofUpheld.findMany({ where: { verification: { proofId } } })

describe('a proof that fell', () => {
  it('is kept with a reason, which everybody at the desk reads, and its merchant only that it was kept', async () => {
    const owner = await makePerson()
    const own = merchantForTest(owner.id, (await makeMerchant({ ownerId: owner.id })).id)
    const before = await countFallenProofs(admin)
    const fallen = await fallenProof(own.merchantId)
    expect(await countFallenProofs(admin)).toBe(before + 1)
    expect(await upholdProof(reviewer, { ...fallen, words })).toEqual({ ok: true })
    expect(await countFallenProofs(admin)).toBe(before)
    const author = (await db.user.findUniqueOrThrow({ where: { id: reviewer.userId } })).name
    const upheld = { author, words, at: expect.any(Date) }
    expect(await findFall(admin, fallen.proofId)).toMatchObject({ from: 'accepted', to: 'untrusted', upheld })
    const listed = (await listChangedProofs(admin)).proofs.find(({ proofId }) => proofId === fallen.proofId)
    expect(listed).toMatchObject({ to: 'untrusted', stands: 'counts', needsLook: false, upheld })
    const desk = await findReadinessFile(admin, fallen.merchantId, new Date())
    expect(desk?.solutions[0]).toMatchObject({
      state: 'in-use',
      proofs: [{ upholdings: [{ ...upheld, ...onlyVerdict }] }],
    })
    const seen = await findOwnReadiness(own, new Date())
    expect(seen?.solutions[0]?.proofs[0]?.upholdings).toMatchObject([{ words: null, author: null, ...onlyVerdict }])
    const entry = await db.auditEntry.findFirstOrThrow({ where: { subjectId: fallen.proofId, verb: 'proof.upheld' } })
    expect(entry).toMatchObject({
      ...{ actorId: reviewer.userId, subjectKind: 'proof', before: { isUpheld: false }, after: { isUpheld: true } },
      detail: { merchantId: fallen.merchantId, verdict: 'untrusted', storeVersion: 7 },
    })
  })

  const onlyVerdict = { verdict: 'untrusted' }

  it('asks again for whatever else is found, also in between, and not for the same or less', async () => {
    const cases: [string, Found[], boolean][] = [
      ['the same', [untrusted], false],
      ['a note more', [{ ...untrusted, reasons: ['chain.trust.unknown', 'time.signing.claimed'] }], false],
      ['a reason less', [{ ...untrusted, reasons: [] }], false],
      ['a further fall', [{ verdict: 'refused', reasons: ['revocation.status.revoked'] }], true],
      ['somewhat better', [{ verdict: 'review', reasons: ['chain.validity.expired'] }], true],
      ['another reason', [{ ...untrusted, reasons: ['chain.trust.unknown', 'chain.validity.expired'] }], true],
      ['somebody else’s number', [{ ...untrusted, identity: 'other' }], true],
      ['well again', [{ verdict: 'accepted' }], false],
      ['well again and fallen again', [{ verdict: 'accepted' }, untrusted], true],
      ['worse and as it was', [{ verdict: 'refused' }, untrusted], true],
    ]
    for (const [name, found, asks] of cases) {
      const fallen = await fallenProof()
      await upholdProof(admin, { ...fallen, words })
      for (const one of found) await judged(fallen.proofId, one)
      expect([name, await needsLook(fallen.proofId)]).toEqual([name, asks])
      if (!asks) continue
      const verificationId = (await findFall(admin, fallen.proofId))?.verificationId ?? ''
      expect(await upholdProof(admin, { ...fallen, verificationId, words })).toEqual({ ok: true })
      expect([name, await needsLook(fallen.proofId)]).toEqual([name, false])
    }
  })

  it('is not kept for what somebody did not see, nor where nothing is to be decided', async () => {
    const sound = await acceptedProof()
    const [first] = await db.proofVerification.findMany({ where: { proofId: sound.proofId } })
    const about = { ...sound, verificationId: first?.id ?? '', words }
    expect(await upholdProof(admin, about)).toEqual({ ok: false, reason: 'not-fallen' })
    const seen = await judged(sound.proofId, untrusted)
    expect(await upholdProof(admin, about)).toEqual({ ok: false, reason: 'checked-again' })
    const next = await judged(sound.proofId, { verdict: 'refused' })
    expect(await upholdProof(admin, { ...about, verificationId: seen })).toEqual({ ok: false, reason: 'checked-again' })
    const stranger = await fallenProof()
    const strange = { ...about, verificationId: stranger.verificationId }
    expect(await upholdProof(admin, strange)).toEqual({ ok: false, reason: 'checked-again' })
    expect(await upholdProof(admin, { ...about, verificationId: next })).toEqual({ ok: true })
    expect(await upholdProof(admin, { ...about, verificationId: next })).toEqual({
      ok: false,
      reason: 'already-decided',
    })
    const ended = await fallenProof()
    await db.proof.update({
      where: { id: ended.proofId },
      data: { validFrom: dateOfDay(addDays(today, -9)), validUntil: dateOfDay(addDays(today, -1)) },
    })
    expect(await upholdProof(admin, { ...ended, words })).toEqual({ ok: false, reason: 'not-fallen' })
    expect(await upheldRows(ended.proofId)).toEqual([])
  })

  it('is found only under its own merchant', async () => {
    const [fallen, other] = [await fallenProof(), await fallenProof()]
    const unknown = { ok: false, reason: 'unknown' }
    expect(await upholdProof(admin, { ...fallen, merchantId: other.merchantId, words })).toEqual(unknown)
    expect(await upholdProof(admin, { ...fallen, merchantId: randomUUID(), words })).toEqual(unknown)
    expect(await upholdProof(admin, { ...fallen, proofId: randomUUID(), words })).toEqual(unknown)
    expect(await needsLook(fallen.proofId)).toBe(true)
  })

  it('is kept by nobody who may not decide about proofs, whatever they say they are', async () => {
    const fallen = await fallenProof()
    const owner = await makePerson()
    await db.merchantMember.create({ data: { merchantId: fallen.merchantId, userId: owner.id, role: 'OWNER' } })
    const former = await makePerson({ role: 'REVIEWER' })
    await db.staffAppointment.updateMany({ where: { userId: former.id }, data: { endedAt: new Date() } })
    const people = [
      owner,
      former,
      await makePerson(),
      await makePerson({ role: 'REGISTRAR' }),
      await makePerson({ role: 'AUDITOR' }),
      await makePerson({ admin: true, disabled: true }),
      { id: randomUUID() },
    ]
    for (const { id: userId } of people)
      expect(await upholdProof({ userId } as unknown as ReviewingActor, { ...fallen, words })).toMatchObject({
        ok: false,
      })
    expect(await upheldRows(fallen.proofId)).toEqual([])
    expect(await db.auditEntry.count({ where: { subjectId: fallen.proofId, verb: 'proof.upheld' } })).toBe(0)
  })
})

describe('two at once', () => {
  it('keep it once', async () => {
    const fallen = await fallenProof()
    const both = await Promise.all([admin, reviewer].map((each) => upholdProof(each, { ...fallen, words })))
    expect(both.map((each) => (each.ok ? 'kept' : each.reason)).sort()).toEqual(['already-decided', 'kept'])
    expect(await upheldRows(fallen.proofId)).toHaveLength(1)
  })
  it('end it when one keeps and the other withdraws', async () => {
    const fallen = await fallenProof()
    const [kept, withdrawn] = await Promise.all([
      upholdProof(admin, { ...fallen, words }),
      withdrawProof(reviewer, { merchantId: fallen.merchantId, proofId: fallen.proofId, words }),
    ])
    expect(withdrawn).toEqual({ ok: true })
    expect(await upheldRows(fallen.proofId)).toHaveLength(kept.ok ? 1 : 0)
    expect(await findFall(admin, fallen.proofId)).toBeNull()
  })
})

it('counts all that ask for a decision, also those that the list has no room for', async () => {
  const { id } = await makeMerchant()
  const before = await listChangedProofs(admin)
  const made = []
  for (let n = before.needing; n <= changesShown; n++) made.push(await fallenProof(id))
  const after = await listChangedProofs(admin)
  expect(after.proofs).toHaveLength(changesShown)
  expect(after.proofs.every((each) => each.needsLook)).toBe(true)
  expect(after.needing).toBe(Math.max(before.needing, changesShown + 1))
  expect(after.needing).toBe(await countFallenProofs(reviewer))
  expect(after.all - before.all).toBe(after.needing - before.needing)
  // Other tests want to find theirs in the list.
  for (const { proofId } of made) await withdrawProof(admin, { merchantId: id, proofId, words })
})

it('stays as it was written, and is never without a reason', async () => {
  const fallen = await fallenProof()
  const { verificationId } = fallen
  await expect(db.proofUpheld.create({ data: { verificationId, words: '' } })).rejects.toThrow()
  await upholdProof(admin, { ...fallen, words })
  await expect(db.proofUpheld.deleteMany({ where: { verificationId } })).rejects.toThrow('keeps its rows')
  await expect(db.proofUpheld.updateMany({ where: { verificationId }, data: { words: 'x' } })).rejects.toThrow('keeps')
})
