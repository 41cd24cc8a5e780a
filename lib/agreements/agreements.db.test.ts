import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { adminForTest, merchantForTest } from '@/lib/auth/test-actors'
import { makeMerchant, makePerson } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import { documentBytes } from '@/lib/documents/printed-document'
import { addDays, dayOf } from '@/lib/format/days'
import { findOwnReadiness } from '@/lib/readiness/queries/readiness-file'
import { addToTrust } from '@/lib/trust/commands/change-store'
import { receiveTrustFile } from '@/lib/trust/commands/receive-file'
import { findTrustUpload } from '@/lib/trust/queries/trust-upload'
import { certify, pemOf } from '@/lib/verifier/test-authority/certificates'
import { signExisting } from '@/lib/verifier/test-authority/sign-existing'
import { companyTaxCode } from '@/lib/verifier/test-authority/world'
import { countersignAgreement, returnAgreement } from './commands/countersign'
import { drawUpAgreement } from './commands/draw-up'
import { openAgreementFile, openOwnAgreementFile } from './commands/open-step-file'
import { saveTemplate } from './commands/save-template'
import { submitSignedAgreement } from './commands/submit-signed'
import { firstArticlesEn, firstArticlesVi } from './first-template'
import { findAgreement, listAgreements, listShownAgreements } from './queries'

vi.mock('@/lib/jobs/boss', () => ({ sendJob: vi.fn() }))
// Threads cannot read TypeScript here; what they would draw is drawn in place.
vi.mock('@/lib/documents/draw-document', () => ({
  drawDocument: async (order: Parameters<typeof documentBytes>[0]) => ({
    ok: true,
    bytes: new Uint8Array(await documentBytes(order)),
  }),
}))

const mark = randomUUID().replace(/\d/g, 'x')
const organiserTaxCode = '0109999993'
const root = certify({ name: `Agreement Root ${mark}`, authority: true })
const signer = (name: string, taxCode: string) =>
  certify({
    name: [
      ['2.5.4.3', name],
      ['0.9.2342.19200300.100.1.1', `MST:${taxCode}`],
    ],
    issuer: root,
  })
const company = signer('CÔNG TY TNHH GỐM THỬ', companyTaxCode)
const organiser = signer('BAN TỔ CHỨC THỬ', organiserTaxCode)
const by = (who: typeof company) => ({ signer: who, certificates: [who], signingTime: new Date() })
let admin: ReturnType<typeof adminForTest>

const template = (more = {}) => ({
  ...{ inForceFrom: dayOf(new Date()), organiserVi: 'Ban tổ chức', organiserEn: 'Organiser', organiserTaxCode },
  ...{ organiserAddress: 'Hà Nội', organiserPerson: null, articlesVi: firstArticlesVi, articlesEn: firstArticlesEn },
  ...{ why: 'Thử', ...more },
})

beforeAll(async () => {
  admin = adminForTest((await makePerson({ admin: true })).id)
  const bytes = new Uint8Array(Buffer.from(pemOf(root)))
  const received = await receiveTrustFile(admin, { fileName: 'root', bytes })
  if (!received.ok) throw new Error(received.reason)
  const [one] = (await findTrustUpload(admin, received.uploadId))?.certificates ?? []
  const certificates = new Map([[one?.sha256 ?? '', ['public' as const]]])
  await addToTrust(admin, { uploadId: received.uploadId, words: 'Thử', choices: { certificates, lists: [] } })
  await saveTemplate(admin, template())
})

async function someMerchant(taxCode: string | null = companyTaxCode) {
  const owner = await makePerson()
  const { id } = await makeMerchant({ ownerId: owner.id })
  await db.merchant.update({ where: { id }, data: { taxCode } })
  return merchantForTest(owner.id, id)
}
type Merchant = Awaited<ReturnType<typeof someMerchant>>

async function drawnUp(merchant: Merchant) {
  const drawn = await drawUpAgreement(merchant)
  if (!drawn.ok) throw new Error(drawn.reason)
  const file = await openOwnAgreementFile(merchant, { agreementId: drawn.agreementId, kind: 'DRAWN_UP' })
  if (!file) throw new Error('no file')
  return { agreementId: drawn.agreementId, paper: file.bytes }
}
async function signedBy(merchant: Merchant) {
  const { agreementId, paper } = await drawnUp(merchant)
  const bytes = new Uint8Array(signExisting(paper, by(company)))
  expect(await submitSignedAgreement(merchant, { agreementId, bytes })).toEqual({ ok: true })
  return { agreementId, paper, bytes }
}
const stateOf = async (id: string) => (await findAgreement('vi')(admin, id))?.state
const contractOf = async ({ merchantId, ...rest }: Merchant) =>
  (await findOwnReadiness({ merchantId, ...rest }, new Date()))?.solutions.find(
    ({ solution }) => solution === 'E_CONTRACT',
  )

describe('the participation agreement', () => {
  it('is drawn up, signed by both sides over the same bytes, and then is the proof', async () => {
    const merchant = await someMerchant()
    const { agreementId, bytes } = await signedBy(merchant)
    expect(await stateOf(agreementId)).toBe('to-countersign')
    expect((await listAgreements(admin)).waiting.map(({ id }) => id)).toContain(agreementId)
    expect((await contractOf(merchant))?.state).toBe('missing')
    const both = new Uint8Array(signExisting(bytes, by(organiser)))
    expect(await countersignAgreement(admin, { agreementId, bytes: both })).toEqual({ ok: true })
    const contract = await contractOf(merchant)
    expect(contract).toMatchObject({ state: 'in-use' })
    expect(contract?.proofs[0]?.evidence).toMatchObject({ identity: 'same', report: { verdict: 'accepted' } })
    expect(contract?.proofs[0]?.evidence?.report.signatures).toHaveLength(2)
    const kept = await openAgreementFile(admin, { agreementId, kind: 'COUNTERSIGNED' })
    expect(kept && Buffer.from(kept.bytes).equals(both)).toBe(true)
    expect(await countersignAgreement(admin, { agreementId, bytes: both })).toEqual({ ok: false, reason: 'moved-on' })
    expect(await submitSignedAgreement(merchant, { agreementId, bytes })).toEqual({ ok: false, reason: 'moved-on' })
    const verbs = await db.auditEntry.findMany({ where: { subjectId: agreementId }, orderBy: { id: 'asc' } })
    expect(verbs.map(({ verb }) => verb)).toEqual(
      ['drawn-up', 'signed', 'countersigned', 'file-opened'].map((step) => `agreement.${step}`),
    )
    await expect(db.agreementStep.deleteMany({ where: { agreementId } })).rejects.toThrow('never changed')
    await expect(db.agreementStep.updateMany({ where: { agreementId }, data: { words: 'x' } })).rejects.toThrow()
  })

  it('keeps nothing of a file that does not continue the one before', async () => {
    const merchant = await someMerchant()
    const { agreementId, paper, bytes } = await signedBy(merchant)
    const another = new Uint8Array(signExisting(paper, by(organiser)))
    expect(await countersignAgreement(admin, { agreementId, bytes: another })).toEqual({
      ...{ ok: false, reason: 'not-continued' },
    })
    expect(await submitSignedAgreement(merchant, { agreementId, bytes })).toEqual({ ok: false, reason: 'same-file' })
    expect(await submitSignedAgreement(merchant, { agreementId, bytes: another })).toEqual({
      ...{ ok: false, reason: 'of-another' },
    })
    expect(await stateOf(agreementId)).toBe('to-countersign')
    expect((await findAgreement('vi')(admin, agreementId))?.steps).toHaveLength(2)
  })

  it('goes back with words, may be signed again, and is dropped by a new one', async () => {
    const merchant = await someMerchant()
    const { agreementId } = await signedBy(merchant)
    expect(await returnAgreement(admin, { agreementId, words: 'Ký nhầm chứng thư' })).toEqual({ ok: true })
    const [own] = (await listShownAgreements(merchant, 'vi')) ?? []
    expect(own).toMatchObject({ state: 'returned', organiser: 'Ban tổ chức' })
    expect(own?.steps.at(-1)?.words).toBe('Ký nhầm chứng thư')
    const notice = await db.notice.findFirst({ where: { merchantId: merchant.merchantId, kind: 'proof-returned' } })
    expect(notice).not.toBeNull()
    const next = await drawnUp(merchant)
    expect([await stateOf(agreementId), await stateOf(next.agreementId)]).toEqual(['dropped', 'to-sign'])
    expect(await returnAgreement(admin, { agreementId, words: 'Lần nữa' })).toEqual({ ok: false, reason: 'moved-on' })
  })

  it('is its merchant’s alone', async () => {
    const [merchant, another] = [await someMerchant(), await someMerchant('0100000000')]
    const { agreementId, bytes } = await signedBy(merchant)
    expect(await openOwnAgreementFile(another, { agreementId, kind: 'SIGNED' })).toBeNull()
    expect(await submitSignedAgreement(another, { agreementId, bytes })).toEqual({ ok: false, reason: 'unknown' })
    expect(await listShownAgreements(another, 'vi')).toEqual([])
    expect(await openAgreementFile(admin, { agreementId: randomUUID(), kind: 'SIGNED' })).toBeNull()
    expect(await drawUpAgreement(await someMerchant(null))).toEqual({ ok: false, reason: 'no-tax-code' })
  })

  it('takes the text that is in force when it is drawn up', async () => {
    const tomorrow = addDays(dayOf(new Date()), 1)
    expect(await saveTemplate(admin, template({ inForceFrom: addDays(tomorrow, -2) }))).toMatchObject({ ok: false })
    const saved = await saveTemplate(admin, template({ inForceFrom: tomorrow }))
    const { agreementId } = await drawnUp(await someMerchant())
    const found = await findAgreement('en')(admin, agreementId)
    expect(saved).toMatchObject({ ok: true })
    expect(found?.templateVersion).toBeLessThan(saved.ok ? saved.version : 0)
  })
})
