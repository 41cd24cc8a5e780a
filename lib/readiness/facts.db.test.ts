import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { adminForTest, merchantForTest } from '@/lib/auth/test-actors'
import { makeMerchant, makePerson } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import { addDays, dayOf } from '@/lib/format/days'
import { openOwnProofFile, openProofFile } from './commands/open-file'
import { acceptProof, returnProof } from './commands/proofs'
import { addProvider, correctProvider, withdrawProvider } from './commands/providers'
import { submitProofFacts } from './commands/submit-facts'
import { findProvider, listOffers, listProviders } from './queries/providers'
import { findOwnReadiness, findReadinessFile } from './queries/readiness-file'
import { listLaw } from './queries/solution-law'
import { reverifyProofs } from './reverify-job'

const today = dayOf(new Date())
const facts = {
  ...{ solution: 'E_CONTRACT' as const, number: 'HĐ 01', issuer: 'Nơi cấp thử' },
  ...{ validFrom: today, validUntil: null as string | null, note: 'Xin xem trang 2.' },
}
const photo = () => ({
  fileName: 'C:\\ảnh\\hợp đồng.exe',
  bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xe0, ...Buffer.from(randomUUID())]),
})

async function member() {
  const owner = await makePerson()
  const { id } = await makeMerchant({ ownerId: owner.id })
  return merchantForTest(owner.id, id)
}
const admin = async () => adminForTest((await makePerson({ admin: true })).id)
const contractOf = async (merchant: Awaited<ReturnType<typeof member>>) =>
  (await findOwnReadiness(merchant, new Date()))?.solutions.find(({ solution }) => solution === 'E_CONTRACT')

describe('handing in what a paper says', () => {
  it('waits for a person, comes back with a reason, is handed in again and counts once accepted', async () => {
    const [merchant, city] = [await member(), await admin()]
    const paper = photo()
    const first = await submitProofFacts(merchant, facts, paper)
    if (!first.ok) throw new Error(first.reason)
    expect(await submitProofFacts(merchant, facts, null)).toEqual({ ok: false, reason: 'still-waiting' })
    expect(await contractOf(merchant)).toMatchObject({
      state: 'waiting',
      proofs: [{ number: 'HĐ 01', note: 'Xin xem trang 2.', paper: { fileName: 'hợp đồng.jpg' }, evidence: null }],
    })
    await returnProof(city, { merchantId: merchant.merchantId, proofId: first.proofId, words: 'Ảnh mờ.' })
    expect((await contractOf(merchant))?.proofs[0]?.decisions[0]?.words).toBe('Ảnh mờ.')
    // What came back may be handed in again, the same file too.
    const again = await submitProofFacts(merchant, { ...facts, validUntil: addDays(today, 40) }, paper)
    if (!again.ok) throw new Error(again.reason)
    await acceptProof(city, { merchantId: merchant.merchantId, proofId: again.proofId, words: null })
    expect(await contractOf(merchant)).toMatchObject({ state: 'in-use', proofId: again.proofId })
    const trace = await db.auditEntry.findMany({ where: { subjectId: again.proofId }, orderBy: { id: 'asc' } })
    expect(trace.map(({ verb }) => verb)).toEqual(['proof.submitted', 'proof.accepted'])
    expect(JSON.stringify(trace.map(({ detail }) => detail))).not.toContain('HĐ 01')
  })

  it('refuses what is over, what is no paper, what somebody else’s proof rests on, and no merchant', async () => {
    const [merchant, other] = [await member(), await member()]
    const paper = photo()
    const hand = (over: Partial<typeof facts>, file = paper, who = merchant) =>
      submitProofFacts(who, { ...facts, ...over }, file)
    const refused = (reason: string) => ({ ok: false, reason })
    expect(await hand({ validFrom: addDays(today, -9), validUntil: addDays(today, -1) })).toEqual(
      refused('already-ended'),
    )
    expect(await hand({}, { fileName: 'x.pdf', bytes: new Uint8Array([77, 90]) })).toEqual(refused('not-a-paper'))
    expect(await hand({}, paper, merchantForTest(merchant.userId, randomUUID()))).toEqual(refused('unknown'))
    expect(await contractOf(merchant)).toMatchObject({ state: 'missing', proofs: [] })
    expect(await hand({})).toMatchObject({ ok: true })
    expect(await hand({}, paper, other)).toEqual(refused('used-before'))
  })

  it('shows the paper to its merchant and administrators alone, and no machine checks it', async () => {
    const [merchant, other, city] = [await member(), await member(), await admin()]
    const paper = photo()
    const submitted = await submitProofFacts(merchant, facts, paper)
    if (!submitted.ok) throw new Error(submitted.reason)
    const { proofId } = submitted
    expect(await openOwnProofFile(other, proofId)).toBeNull()
    expect((await openOwnProofFile(merchant, proofId))?.bytes.equals(paper.bytes)).toBe(true)
    expect(await openProofFile(city, proofId)).toMatchObject({ fileName: 'hợp đồng.jpg', kind: 'paper' })
    const theirs = await findReadinessFile(city, other.merchantId, new Date())
    expect(theirs?.solutions.flatMap(({ proofs }) => proofs)).toEqual([])
    await reverifyProofs()
    expect(await db.proofVerification.count({ where: { proofId } })).toBe(0)
  })
})

describe('the directory of providers', () => {
  const entry = {
    ...{ name: 'Nhà cung cấp thử', licence: 'Số 1', website: null },
    ...{ validFrom: today, validUntil: null as string | null, solutions: ['E_INVOICE' as const] },
  }
  it('is kept by administrators with a trace, and read by merchants while it holds', async () => {
    const [city, merchant] = [await admin(), await member()]
    const { id } = await addProvider(city, entry)
    const offered = async (day = today) => (await listOffers(merchant, 'E_INVOICE', day)).some((one) => one.id === id)
    expect([await offered(), await offered(addDays(today, -1))]).toEqual([true, false])
    expect((await listOffers(merchant, 'TRACEABILITY', today)).some((one) => one.id === id)).toBe(false)
    expect(await correctProvider(city, id, { ...entry, validUntil: addDays(today, 9) })).toEqual({
      ...{ ok: true, changed: ['validUntil'] },
    })
    expect(await correctProvider(city, id, { ...entry, validUntil: addDays(today, 9) })).toEqual({
      ok: true,
      changed: [],
    })
    expect(await offered(addDays(today, 10))).toBe(false)
    expect(await withdrawProvider(city, id, 'Hết phép')).toEqual({ ok: true })
    expect(await offered()).toBe(false)
    expect((await findProvider(city, id))?.withdrawn?.reason).toBe('Hết phép')
    expect((await listProviders(city)).some((one) => one.id === id)).toBe(true)
    for (const gone of [await correctProvider(city, id, entry), await withdrawProvider(city, id, 'Nữa')])
      expect(gone).toEqual({ ok: false, reason: 'gone' })
    const trace = await db.auditEntry.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' } })
    expect(trace.map(({ verb, actorId }) => [verb, actorId])).toEqual(
      ['added', 'corrected', 'withdrawn'].map((what) => [`provider.${what}`, city.userId]),
    )
  })
})

describe('what law says', () => {
  it('holds from its day', async () => {
    const documents = async (day: string) => (await listLaw('E_INVOICE', day)).map(({ document }) => document.en)
    expect(await documents('2026-06-30')).toHaveLength(1)
    expect(await documents('2026-07-01')).toContain('Decree 254/2026/NĐ-CP and Circular 91/2026/TT-BTC')
  })
})
