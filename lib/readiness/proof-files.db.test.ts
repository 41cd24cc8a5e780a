import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { adminForTest, merchantForTest } from '@/lib/auth/test-actors'
import { makeMerchant, makePerson } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import { addDays, dayOf } from '@/lib/format/days'
import { addToTrust, withdrawFromTrust } from '@/lib/trust/commands/change-store'
import { receiveTrustFile } from '@/lib/trust/commands/receive-file'
import { findTrustUpload } from '@/lib/trust/queries/trust-upload'
import { certify, pemOf } from '@/lib/verifier/test-authority/certificates'
import { makeInvoice } from '@/lib/verifier/test-authority/invoice-file'
import { TestPdf } from '@/lib/verifier/test-authority/pdf-file'
import { stream } from '@/lib/verifier/test-authority/pdf-writer'
import { companyTaxCode, makeWorld } from '@/lib/verifier/test-authority/world'
import type { Verdict } from '@/lib/verifier/types'
import { openOwnProofFile, openProofFile } from './commands/open-file'
import { acceptProof, returnProof, withdrawProof } from './commands/proofs'
import { submitProofFile } from './commands/submit-file'
import { listChangedProofs, listReverified } from './queries/changed-proofs'
import { findFall } from './queries/fallen-proofs'
import { findOwnReadiness, findReadinessFile } from './queries/readiness-file'
import { reverifyProofs } from './reverify-job'
import { settleFallenProofs } from './test-fallen'

vi.mock('@/lib/jobs/boss', () => ({ sendJob: vi.fn() }))

const mark = randomUUID().replace(/\d/g, 'x')
const world = makeWorld()
const root = certify({ name: `Proof Root ${mark}`, authority: true })
const company = certify({
  name: [
    ['2.5.4.3', 'CÔNG TY TNHH GỐM THỬ'],
    ['0.9.2342.19200300.100.1.1', `MST:${companyTaxCode}`],
  ],
  issuer: root,
})
let admin: ReturnType<typeof adminForTest>

beforeAll(async () => {
  await settleFallenProofs()
  admin = adminForTest((await makePerson({ admin: true })).id)
  await trustRoot()
})

async function trustRoot() {
  const received = await receiveTrustFile(admin, { fileName: 'root', bytes: new Uint8Array(Buffer.from(pemOf(root))) })
  if (!received.ok) throw new Error(received.reason)
  const [one] = (await findTrustUpload(admin, received.uploadId))?.certificates ?? []
  const certificates = new Map([[one?.sha256 ?? '', ['public' as const]]])
  return addToTrust(admin, { uploadId: received.uploadId, words: 'Thử', choices: { certificates, lists: [] } })
}

async function someMerchant(taxCode: string | null = companyTaxCode) {
  const owner = await makePerson()
  const { id } = await makeMerchant({ ownerId: owner.id })
  await db.merchant.update({ where: { id }, data: { taxCode } })
  return merchantForTest(owner.id, id)
}

let made = 0
const page = () => ({ 4: stream(`BT /F1 24 Tf 72 700 Td (Paper ${mark} ${++made}) Tj ET`) })
const paper = () => TestPdf.make('table', page()).sign({ signer: company, certificates: [company] }).bytes
const yesterday = addDays(dayOf(new Date()), -1)
const invoice = (number: number, symbol = 'C26TAA') =>
  Buffer.from(
    makeInvoice({
      ...{ world, signedAt: `${yesterday}T09:00:00` },
      change: (data) =>
        data.replace('<SHDon>17<', `<SHDon>${number}<`).replace('C26TAA', symbol).replace('2026-06-01', yesterday),
    }),
  )
type Merchant = Awaited<ReturnType<typeof someMerchant>>
const hand = (merchant: Merchant, bytes: Uint8Array, solution: 'E_SIGNATURE' | 'E_INVOICE' = 'E_SIGNATURE') =>
  submitProofFile(merchant, { solution, fileName: 'C:\\giấy\\tờ.pdf', bytes: new Uint8Array(bytes) })
async function handedIn(merchant: Merchant, bytes: Uint8Array, solution?: 'E_SIGNATURE' | 'E_INVOICE') {
  const submitted = await hand(merchant, bytes, solution)
  if (!submitted.ok) throw new Error(submitted.reason)
  return submitted.proofId
}
const evidenceOf = async (merchant: Merchant, proofId: string) =>
  (await findOwnReadiness(merchant, new Date()))?.solutions
    .flatMap(({ proofs }) => proofs)
    .find(({ id }) => id === proofId)?.evidence

describe('a signed file as a proof', () => {
  it('waits for a person, with what the machine found, for the merchant and administrators', async () => {
    const merchant = await someMerchant()
    const proofId = await handedIn(merchant, paper())
    const evidence = await evidenceOf(merchant, proofId)
    expect(evidence).toMatchObject({ fileName: 'tờ.pdf', identity: 'same', previousVerdict: null })
    expect(evidence?.report.verdict).toBe('accepted')
    const seen = await findReadinessFile(admin, merchant.merchantId, new Date())
    const [solution] = seen?.solutions ?? []
    expect(solution).toMatchObject({ state: 'waiting' })
    expect(solution?.proofs[0]).toMatchObject({
      id: proofId,
      validUntil: '2030-01-01',
      issuer: expect.stringContaining('Proof Root'),
    })
    const entry = await db.auditEntry.findFirstOrThrow({ where: { subjectId: proofId } })
    expect(entry).toMatchObject({ verb: 'proof.submitted', actorId: merchant.userId })
    expect(await hand(merchant, paper())).toMatchObject({ ok: false, reason: 'still-waiting' })
  })
  it('is opened by its merchant and by administrators, whose look is on record, and by nobody else', async () => {
    const [merchant, another] = [await someMerchant(), await someMerchant('0109999999')]
    const bytes = paper()
    const proofId = await handedIn(merchant, bytes)
    expect((await openOwnProofFile(merchant, proofId))?.bytes.equals(bytes)).toBe(true)
    expect(await openOwnProofFile(another, proofId)).toBeNull()
    expect((await openProofFile(admin, proofId))?.fileName).toBe('tờ.pdf')
    expect(await openProofFile(admin, randomUUID())).toBeNull()
    const looks = await db.auditEntry.findMany({ where: { subjectId: proofId, verb: 'proof.file-opened' } })
    expect(looks.map(({ actorId }) => actorId)).toEqual([admin.userId])
    expect(await evidenceOf(another, proofId)).toBeUndefined()
  })
  it('that proves nothing is not kept', async () => {
    const merchant = await someMerchant()
    const broken = Buffer.from(paper())
    broken.write('Z', broken.indexOf(mark))
    const count = await db.proofFile.count()
    expect(await hand(merchant, broken)).toEqual({
      ok: false,
      reason: 'refused',
      because: ['signature.digest.mismatch'],
    })
    expect(await hand(merchant, TestPdf.make().bytes)).toMatchObject({ reason: 'unsigned' })
    expect(await hand(merchant, paper(), 'E_INVOICE')).toMatchObject({ reason: 'not-an-invoice' })
    expect(await hand(await someMerchant('0109999999'), paper())).toMatchObject({ reason: 'of-another' })
    expect(await hand(merchantForTest(randomUUID(), randomUUID()), paper())).toMatchObject({ reason: 'unknown' })
    expect(await db.proofFile.count()).toBe(count)
  })
})

describe('one invoice', () => {
  it('proves one merchant once, also in another wrapping and when two hand it in at once', async () => {
    const [merchant, twin] = [await someMerchant(), await someMerchant()]
    const symbol = `C26T${mark}`
    const both = await Promise.all([merchant, twin].map((each) => hand(each, invoice(71, symbol), 'E_INVOICE')))
    expect(both.map((each) => (each.ok ? 'taken' : each.reason)).sort()).toEqual(['taken', 'used-before'])
    const third = await someMerchant()
    expect(await hand(third, invoice(71, symbol), 'E_INVOICE')).toMatchObject({ reason: 'used-before' })
    expect(await hand(third, invoice(71, symbol), 'E_SIGNATURE')).toMatchObject({ reason: 'used-before' })
    expect(await hand(third, invoice(72, symbol), 'E_INVOICE')).toMatchObject({ ok: true })
  })
  it('may come again after it was sent back, but not after it was withdrawn', async () => {
    const merchant = await someMerchant()
    const bytes = paper()
    const proofId = await handedIn(merchant, bytes)
    const about = { merchantId: merchant.merchantId, words: 'Xin ký lại' }
    await returnProof(admin, { ...about, proofId })
    const again = await handedIn(merchant, bytes)
    await db.proofReview.create({ data: { proofId: again, decision: 'ACCEPTED' } })
    expect(await withdrawProof(admin, { ...about, proofId: again })).toEqual({ ok: true })
    expect(await hand(merchant, bytes)).toMatchObject({ reason: 'used-before' })
  })
})

describe('a change of the trust store', () => {
  it('verifies proofs anew, once, and reports what changed', async () => {
    const merchant = await someMerchant()
    const [another, proofId] = [await someMerchant(), await handedIn(merchant, paper())]
    const acceptedId = await handedIn(another, paper())
    const about = { merchantId: another.merchantId, proofId: acceptedId }
    expect(await acceptProof(admin, { ...about, words: null })).toEqual({ ok: true })
    const { id } = await db.trustCertificate.findFirstOrThrow({
      where: { subject: { contains: mark }, withdrawnIn: null },
    })
    const withdrawn = await withdrawFromTrust(admin, { certificateId: id, words: 'Khóa đã lộ' })
    expect(await reverifyProofs()).toBeGreaterThan(0)
    expect(await reverifyProofs()).toBe(0)
    const evidence = await evidenceOf(merchant, proofId)
    expect(evidence?.report.verdict).toBe('untrusted')
    expect(evidence).toMatchObject({ previousVerdict: 'accepted', storeVersion: withdrawn.ok && withdrawn.version })
    const changed = (await listChangedProofs(admin)).proofs.filter((each) => each.proofId === proofId)
    const fall = { from: 'accepted', to: 'untrusted' }
    expect(changed).toMatchObject([{ ...fall, stands: 'waits', needsLook: false }])
    expect(await findFall(admin, proofId)).toBeNull()
    expect(await findFall(admin, acceptedId)).toMatchObject({ from: 'accepted', to: 'untrusted', upheld: null })
    expect((await listChangedProofs(admin)).proofs[0]).toMatchObject({ needsLook: true })
    await acceptProof(admin, { merchantId: merchant.merchantId, proofId, words: 'Đã hỏi nơi cấp' })
    expect(await findFall(admin, proofId)).toBeNull()
    const [run] = (await listReverified(admin)).filter(
      (each) => withdrawn.ok && each.storeVersion === withdrawn.version,
    )
    expect(run?.changed).toBeGreaterThan(0)
    expect(run?.checked).toBeGreaterThanOrEqual(run?.changed ?? 0)
    await trustRoot()
    await reverifyProofs()
    expect((await evidenceOf(merchant, proofId))?.report.verdict).toBe('accepted')
    expect(await findFall(admin, acceptedId)).toBeNull()
    await withdrawProof(admin, { ...about, words: 'Hết phép thử' })
    const ended = (await listChangedProofs(admin)).proofs.filter((each) => each.proofId === acceptedId)
    expect(ended.map(({ stands, needsLook }) => [stands, needsLook])).toEqual([
      ['over', false],
      ['over', false],
    ])
    const rows = await db.proofVerification.findMany({ where: { proofId } })
    expect(rows).toHaveLength(3)
    await expect(db.proofVerification.deleteMany({ where: { proofId } })).rejects.toThrow('keeps its rows')
  })
  it('asks for a look as long as a proof is judged worse than when it was accepted', async () => {
    const merchant = await someMerchant()
    const proofId = await handedIn(merchant, paper())
    expect(await acceptProof(admin, { merchantId: merchant.merchantId, proofId, words: null })).toEqual({ ok: true })
    const { report, storeVersion } = await db.proofVerification.findFirstOrThrow({ where: { proofId } })
    const judged = (verdict: Verdict) =>
      db.proofVerification.create({
        data: { proofId, verdict, report: report ?? {}, storeVersion, revocation: 'good', identity: 'same' },
      })
    await judged('refused')
    await judged('untrusted')
    expect(await findFall(admin, proofId)).toMatchObject({ from: 'accepted', to: 'untrusted' })
    await judged('accepted')
    expect(await findFall(admin, proofId)).toBeNull()
  })
})
