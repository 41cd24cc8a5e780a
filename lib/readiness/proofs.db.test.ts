import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { adminForTest, merchantForTest } from '@/lib/auth/test-actors'
import { makeMerchant, makePerson } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import { addDays, dateOfDay, dayOf } from '@/lib/format/days'
import { acceptProof, recordAcceptedProof, returnProof, withdrawProof } from './commands/proofs'
import { merchantReadiness } from './queries/merchant-readiness'
import { findOwnReadiness, findReadinessFile } from './queries/readiness-file'
import type { Solution } from './types'

const makeAdmin = async () => adminForTest((await makePerson({ admin: true })).id)
const today = dayOf(new Date())
const facts = { number: '540101', issuer: 'Nơi cấp thử', validFrom: today, validUntil: null, words: 'Đã xem bản gốc.' }

const stateOf = async (merchantId: string, solution: Solution) =>
  (await merchantReadiness(merchantId, new Date())).find((one) => one.solution === solution)?.state

const waitingProof = (merchantId: string) =>
  db.proof.create({
    data: { merchantId, solution: 'E_INVOICE', number: '1', issuer: 'i', validFrom: dateOfDay(today) },
  })

const trace = (subjectId: string) => db.auditEntry.findMany({ where: { subjectId }, orderBy: { id: 'asc' } })

describe('recording a proof that was seen', () => {
  it('puts the solution to use, with author, words and an audit entry', async () => {
    const [admin, merchant] = [await makeAdmin(), await makeMerchant()]
    const input = { ...facts, merchantId: merchant.id, solution: 'E_CONTRACT' as const }
    const recorded = await recordAcceptedProof(admin, input)
    if (!recorded.ok) throw new Error(recorded.reason)
    expect(await merchantReadiness(merchant.id, new Date())).toMatchObject([
      { solution: 'E_SIGNATURE', state: 'missing', proof: undefined },
      { solution: 'E_CONTRACT', state: 'in-use', proof: { number: '540101', acceptedOn: today, validUntil: null } },
      { solution: 'E_INVOICE', state: 'missing' },
      { solution: 'TRACEABILITY', state: 'missing' },
    ])
    const review = await db.proofReview.findFirstOrThrow({ where: { proofId: recorded.proofId } })
    expect(review).toMatchObject({ decision: 'ACCEPTED', authorId: admin.userId, words: facts.words })
    expect(await trace(recorded.proofId)).toMatchObject([{ verb: 'proof.accepted', actorId: admin.userId }])
  })

  it('needs a merchant, and days that are not over', async () => {
    const [admin, merchant] = [await makeAdmin(), await makeMerchant()]
    const about = { ...facts, solution: 'E_SIGNATURE' as const }
    expect(await recordAcceptedProof(admin, { ...about, merchantId: randomUUID() })).toEqual({
      ok: false,
      reason: 'unknown',
    })
    const past = { validFrom: addDays(today, -90), validUntil: addDays(today, -1) }
    expect(await recordAcceptedProof(admin, { ...about, ...past, merchantId: merchant.id })).toEqual({
      ok: false,
      reason: 'already-ended',
    })
    const last = { ...past, validUntil: today }
    expect(await recordAcceptedProof(admin, { ...about, ...last, merchantId: merchant.id })).toMatchObject({ ok: true })
    expect(await stateOf(merchant.id, 'E_SIGNATURE')).toBe('in-use')
  })

  it('hides a household’s national ID from the public and from administrators, not from its owner', async () => {
    const [admin, merchant] = [await makeAdmin(), await makeMerchant()]
    const number = 'Chứng thư 001085012356'
    await recordAcceptedProof(admin, { ...facts, number, merchantId: merchant.id, solution: 'E_SIGNATURE' })
    const now = new Date()
    const masked = 'Chứng thư 001•••••••56'
    expect((await merchantReadiness(merchant.id, now))[0]?.proof?.number).toBe(masked)
    expect((await findReadinessFile(admin, merchant.id, now))?.solutions[0]?.proofs[0]?.number).toBe(masked)
    const own = await findOwnReadiness(merchantForTest(randomUUID(), merchant.id), now)
    expect(own?.solutions[0]?.proofs[0]).toMatchObject({ number, submittedBy: null, decisions: [{ author: null }] })
    const another = await findOwnReadiness(merchantForTest(randomUUID(), (await makeMerchant()).id), now)
    expect(another?.solutions.flatMap(({ proofs }) => proofs)).toEqual([])
  })
})

describe('deciding about a proof that waits', () => {
  it('accepts it once', async () => {
    const [admin, merchant] = [await makeAdmin(), await makeMerchant()]
    const proof = await waitingProof(merchant.id)
    const about = { merchantId: merchant.id, proofId: proof.id }
    expect(await stateOf(merchant.id, 'E_INVOICE')).toBe('waiting')
    expect(await acceptProof(admin, { ...about, words: null })).toEqual({ ok: true })
    expect(await stateOf(merchant.id, 'E_INVOICE')).toBe('in-use')
    for (const again of [
      acceptProof(admin, { ...about, words: null }),
      returnProof(admin, { ...about, words: 'Mờ quá' }),
    ])
      expect(await again).toEqual({ ok: false, reason: 'already-decided' })
    expect(await db.proofReview.count({ where: { proofId: proof.id } })).toBe(1)
  })

  it('of two administrators at once only one decides', async () => {
    const [first, second, merchant] = [await makeAdmin(), await makeAdmin(), await makeMerchant()]
    const about = { merchantId: merchant.id, proofId: (await waitingProof(merchant.id)).id }
    const both = await Promise.all([
      acceptProof(first, { ...about, words: null }),
      returnProof(second, { ...about, words: 'Ảnh mờ, chụp lại.' }),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await trace(about.proofId)).toHaveLength(1)
  })

  it('sends it back with words that the merchant reads and the public does not', async () => {
    const [admin, merchant] = [await makeAdmin(), await makeMerchant()]
    const about = { merchantId: merchant.id, proofId: (await waitingProof(merchant.id)).id }
    expect(await returnProof(admin, { ...about, words: 'Ảnh mờ, chụp lại.' })).toEqual({ ok: true })
    const own = await findOwnReadiness(merchantForTest(randomUUID(), merchant.id), new Date())
    expect(own?.solutions[2]).toMatchObject({
      state: 'returned',
      proofs: [{ decisions: [{ words: 'Ảnh mờ, chụp lại.' }] }],
    })
    expect((await merchantReadiness(merchant.id, new Date()))[2]).toEqual({
      solution: 'E_INVOICE',
      state: 'returned',
      proof: undefined,
      exemption: undefined,
    })
    expect(await withdrawProof(admin, { ...about, words: 'Nhầm rồi' })).toEqual({
      ok: false,
      reason: 'already-decided',
    })
  })

  it('does not find a proof through another merchant', async () => {
    const [admin, merchant, other] = [await makeAdmin(), await makeMerchant(), await makeMerchant()]
    const about = { merchantId: other.id, proofId: (await waitingProof(merchant.id)).id }
    const unknown = { ok: false, reason: 'unknown' }
    expect(await acceptProof(admin, { ...about, words: null })).toEqual(unknown)
    expect(await returnProof(admin, { ...about, words: 'Không đúng' })).toEqual(unknown)
    expect(await withdrawProof(admin, { ...about, words: 'Không đúng' })).toEqual(unknown)
    expect(await acceptProof(admin, { ...about, proofId: randomUUID(), words: null })).toEqual(unknown)
    expect(await stateOf(merchant.id, 'E_INVOICE')).toBe('waiting')
  })
})

describe('withdrawing an accepted proof', () => {
  it('ends its use from now on, once, and keeps everything that was', async () => {
    const [admin, merchant] = [await makeAdmin(), await makeMerchant()]
    const input = { ...facts, merchantId: merchant.id, solution: 'TRACEABILITY' as const }
    const recorded = await recordAcceptedProof(admin, input)
    if (!recorded.ok) throw new Error(recorded.reason)
    const about = { merchantId: merchant.id, proofId: recorded.proofId, words: 'Mã không mở được.' }
    expect(await withdrawProof(admin, about)).toEqual({ ok: true })
    expect(await stateOf(merchant.id, 'TRACEABILITY')).toBe('missing')
    expect(await withdrawProof(admin, about)).toEqual({ ok: false, reason: 'already-decided' })
    expect((await trace(recorded.proofId)).map(({ verb }) => verb)).toEqual(['proof.accepted', 'proof.withdrawn'])
    await expect(db.proofReview.deleteMany({ where: { proofId: recorded.proofId } })).rejects.toThrow()
  })
})
