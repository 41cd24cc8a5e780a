import { createHash, randomUUID } from 'node:crypto'
import { beforeAll, expect, it, vi } from 'vitest'
import { adminForTest, merchantForTest } from '@/lib/auth/test-actors'
import { makeMerchant, makePerson } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import { addDays, dayOf } from '@/lib/format/days'
import { addToTrust, withdrawFromTrust } from '@/lib/trust/commands/change-store'
import { receiveTrustFile } from '@/lib/trust/commands/receive-file'
import { certify, pemOf } from '@/lib/verifier/test-authority/certificates'
import { TestPdf } from '@/lib/verifier/test-authority/pdf-file'
import { stream } from '@/lib/verifier/test-authority/pdf-writer'
import { acceptProof } from './commands/proofs'
import { submitPaper } from './commands/submit-paper'
import { merchantReadiness } from './queries/merchant-readiness'
import { findOwnReadiness } from './queries/readiness-file'
import { reverifyProofs } from './reverify-job'

vi.mock('@/lib/jobs/boss', () => ({ sendJob: vi.fn() }))

const mark = randomUUID().replace(/\d/g, 'x')
const today = dayOf(new Date())
const root = certify({ name: `Platform Root ${mark}`, authority: true })
const platform = certify({ name: `Platform ${mark}`, issuer: root })
const facts = {
  ...{ solution: 'E_CONTRACT' as const, number: 'HĐ 07/2026', issuer: 'Nền tảng thử' },
  ...{ validFrom: today, validUntil: addDays(today, 90), note: null },
}
let admin: ReturnType<typeof adminForTest>

beforeAll(async () => {
  admin = adminForTest((await makePerson({ admin: true })).id)
  const received = await receiveTrustFile(admin, { fileName: 'root', bytes: new Uint8Array(Buffer.from(pemOf(root))) })
  if (!received.ok) throw new Error(received.reason)
  const sha256 = createHash('sha256').update(root.der).digest('hex')
  const choices = { certificates: new Map([[sha256, ['contract' as const]]]), lists: [] }
  await addToTrust(admin, { uploadId: received.uploadId, words: 'Nền tảng hợp đồng', choices })
})

async function member() {
  const owner = await makePerson()
  const { id } = await makeMerchant({ ownerId: owner.id })
  await db.merchant.update({ where: { id }, data: { taxCode: '0101234565' } })
  return merchantForTest(owner.id, id)
}

let made = 0
const blank = () => TestPdf.make('table', { 4: stream(`BT /F1 24 Tf 72 700 Td (Contract ${mark} ${++made}) Tj ET`) })
const own = certify({
  name: [
    ['2.5.4.3', 'Cơ sở'],
    ['0.9.2342.19200300.100.1.1', 'MST:0101234565'],
  ],
  issuer: root,
})
/** Signed by the merchant, then by the platform as a witness. */
const contract = () =>
  blank()
    .sign({ signer: own, certificates: [own] })
    .sign({ signer: platform, certificates: [platform] }).bytes
const hand = (merchant: Awaited<ReturnType<typeof member>>, bytes: Uint8Array, over: Partial<typeof facts> = {}) =>
  submitPaper(merchant, { ...facts, ...over }, { fileName: 'hợp đồng', bytes: new Uint8Array(bytes) })
const newest = async (merchant: Awaited<ReturnType<typeof member>>) =>
  (await findOwnReadiness(merchant, new Date()))?.solutions.find(({ solution }) => solution === 'E_CONTRACT')?.proofs[0]

it('is checked, keeps what its merchant said of it, and is checked again when the store changes', async () => {
  const merchant = await member()
  const submitted = await hand(merchant, contract())
  if (!submitted.ok) throw new Error(submitted.reason)
  const proof = await newest(merchant)
  expect(proof).toMatchObject({
    ...{ state: 'waiting', number: 'HĐ 07/2026', issuer: 'Nền tảng thử', validUntil: facts.validUntil, paper: null },
    evidence: { fileName: 'hợp đồng.pdf', identity: 'same', report: { kind: 'pdf', verdict: 'accepted' } },
  })
  expect(proof?.evidence?.report.signatures.map(({ signer }) => signer?.commonName)).toEqual([
    'Cơ sở',
    `Platform ${mark}`,
  ])
  await acceptProof(admin, { merchantId: merchant.merchantId, proofId: submitted.proofId, words: null })
  const why = (await merchantReadiness(merchant.merchantId, new Date())).find((one) => one.solution === 'E_CONTRACT')
  expect(why?.proof?.basis).toEqual({ facts: ['whole', 'trusted', 'own'], checkedOn: today })
  const { id } = await db.trustCertificate.findFirstOrThrow({
    where: { subject: { contains: `Platform Root ${mark}` } },
  })
  await withdrawFromTrust(admin, { certificateId: id, words: 'Hết phép thử' })
  await reverifyProofs()
  expect((await newest(merchant))?.evidence?.report.verdict).toBe('untrusted')
})

it('is a paper for the eye where nobody signed it; changed or locked it is not kept', async () => {
  const merchant = await member()
  const changed = Buffer.from(contract())
  changed.write('D', changed.indexOf('Contract'))
  expect(await hand(merchant, changed)).toEqual({
    ...{ ok: false, reason: 'refused' },
    because: ['signature.digest.mismatch'],
  })
  const locked = blank().update({ 20: '<< /Filter /Standard >>' }, { trailer: '/Encrypt 20 0 R' }).bytes
  expect(await hand(merchant, locked)).toEqual({ ok: false, reason: 'locked', because: [] })
  expect(await newest(merchant)).toBeUndefined()
  expect(await hand(merchant, blank().bytes)).toMatchObject({ ok: true })
  expect(await newest(merchant)).toMatchObject({ paper: { fileName: 'hợp đồng.pdf' }, evidence: null })
})

it('is no contract where the solution is another: what stands on that paper is read by eye', async () => {
  const merchant = await member()
  const { ok } = await submitPaper(
    merchant,
    { ...facts, solution: 'E_SIGNATURE' },
    { fileName: 'x', bytes: new Uint8Array(contract()) },
  )
  expect(ok).toBe(true)
  expect(await db.proofVerification.count({ where: { proof: { merchantId: merchant.merchantId } } })).toBe(0)
})
