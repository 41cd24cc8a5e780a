import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { merchantForTest } from '@/lib/auth/test-actors'
import { testAdmin } from '@/lib/catalog/test-own-listing'
import { db, type Transaction } from '@/lib/db/client'
import { addDays, addMonths, type Day, dayOf, startOfDay } from '@/lib/format/days'
import { acceptProof, withdrawProof } from '@/lib/readiness/commands/proofs'
import { submitProofFacts } from '@/lib/readiness/commands/submit-facts'
import { submitProofFile } from '@/lib/readiness/commands/submit-file'
import { merchantReadiness } from '@/lib/readiness/queries/merchant-readiness'
import { readinessFigures } from '@/lib/readiness/queries/readiness-figures'
import { findOwnReadiness } from '@/lib/readiness/queries/readiness-file'
import type { Solution } from '@/lib/readiness/types'
import { handInLot } from '@/lib/trace/commands/hand-in-lot'
import { createLot } from '@/lib/trace/commands/lots'
import { lotForTest, stepForTest } from '@/lib/trace/test-lot'
import { certify } from '@/lib/verifier/test-authority/certificates'
import { makeInvoice } from '@/lib/verifier/test-authority/invoice-file'
import { TestPdf } from '@/lib/verifier/test-authority/pdf-file'
import { stream } from '@/lib/verifier/test-authority/pdf-writer'
import { companyTaxCode, makeWorld } from '@/lib/verifier/test-authority/world'
import { findMerchantHome } from './queries/merchant-home'

vi.mock('@/lib/jobs/boss', () => ({ sendJob: vi.fn() }))

const today = dayOf(new Date())
const world = makeWorld()
const mark = randomUUID().replace(/[\d-]/g, 'x')
/** What each proof rests on, and the last day on which it does. */
const rests = {
  certificateUntil: addDays(today, 40),
  contractUntil: addDays(today, 80),
  invoiceOf: addDays(today, -300),
  lotOf: addDays(today, -250),
}
const lastDays: Record<Solution, Day> = {
  E_SIGNATURE: rests.certificateUntil,
  E_CONTRACT: rests.contractUntil,
  E_INVOICE: addMonths(rests.invoiceOf, 12),
  TRACEABILITY: addMonths(rests.lotOf, 12),
}
const solutions = Object.keys(lastDays) as Solution[]
const proofs = new Map<Solution, string>()
let actor: ReturnType<typeof merchantForTest>
let admin: Awaited<ReturnType<typeof testAdmin>>

type Answer = { ok: true; proofId: string } | { ok: false; reason: string }
async function accepted(solution: Solution, answer: Answer) {
  if (!answer.ok) throw new Error(answer.reason)
  await acceptProof(admin, { merchantId: actor.merchantId, proofId: answer.proofId, words: null })
  proofs.set(solution, answer.proofId)
}

/** A merchant with a public product and one proof of each kind, as merchants hand them in. */
beforeAll(async () => {
  const lot = await lotForTest()
  actor = lot.actor
  admin = await testAdmin()
  await db.merchant.update({ where: { id: actor.merchantId }, data: { taxCode: companyTaxCode } })
  // Its last second is the last of that local day.
  const until = new Date(startOfDay(addDays(rests.certificateUntil, 1)).getTime() - 1000)
  const signer = certify({
    name: [
      ['2.5.4.3', `Người ký ${mark}`],
      ['0.9.2342.19200300.100.1.1', `MST:${companyTaxCode}`],
    ],
    ...{ issuer: world.authority, until },
  })
  const page = { 4: stream(`BT /F1 24 Tf 72 700 Td (Paper ${mark}) Tj ET`) }
  const paper = TestPdf.make('table', page).sign({ signer, certificates: [signer] }).bytes
  const hand = (solution: 'E_SIGNATURE' | 'E_INVOICE', bytes: Buffer) =>
    submitProofFile(actor, { solution, fileName: 'a', bytes: new Uint8Array(bytes) })
  await accepted('E_SIGNATURE', await hand('E_SIGNATURE', paper))
  const invoice = makeInvoice({
    ...{ world, signedAt: `${rests.invoiceOf}T09:00:00` },
    change: (data) => data.replace('C26TAA', `C26T${mark}`).replace('2026-06-01', rests.invoiceOf),
  })
  await accepted('E_INVOICE', await hand('E_INVOICE', Buffer.from(invoice)))
  const contract = { number: 'HĐ 1', issuer: 'Nền tảng', validFrom: today, validUntil: rests.contractUntil, note: null }
  await accepted('E_CONTRACT', await submitProofFacts(actor, { solution: 'E_CONTRACT', ...contract }, null))
  const made = await createLot(actor, {
    ...{ listingId: lot.listingId, code: mark.slice(0, 8).toUpperCase(), producedOn: rests.lotOf, bestBefore: null },
    ...{ quantity: 100, unit: 'KGM', standard: 'TCCS 01', placeId: lot.placeId, gtin: null },
  })
  if (!made.ok) throw new Error(made.reason)
  const own = { ...lot, lotId: made.lotId }
  await stepForTest(own, 'commissioning', `${rests.lotOf}T08:00`)
  await stepForTest(own, 'shipping', `${addDays(rests.lotOf, 2)}T08:00`, { quantity: 20 })
  const handed = await handInLot(actor, made.lotId, {
    locale: 'vi',
    publicUrl: 'https://booth.example',
    now: new Date(),
  })
  const { id: proofId } = await db.proof.findFirstOrThrow({
    where: { merchantId: actor.merchantId, solution: 'TRACEABILITY' },
  })
  await accepted('TRACEABILITY', handed.ok ? { ok: true, proofId } : handed)
})
afterAll(() => db.$disconnect())

/** The last moment of a local day, and the first of the next. */
const endOf = (day: Day) => new Date(startOfDay(addDays(day, 1)).getTime() - 1)
const nextOf = (day: Day) => startOfDay(addDays(day, 1))

async function seen(solution: Solution, now: Date) {
  const own = (await findOwnReadiness(actor, now))?.solutions.find((one) => one.solution === solution)
  const shown = (await merchantReadiness(actor.merchantId, now)).find((one) => one.solution === solution)
  const home = await findMerchantHome(actor, now)
  const ending = home?.endings.find((one) => one.kind === 'proof' && one.solution === solution)
  return [own?.state, shown?.state, home?.solutions.find((one) => one.solution === solution)?.state, ending?.daysLeft]
}

class Undo extends Error {}
/** How many merchants the board loses on a day when this proof is taken away, which is then undone. */
async function countedOn(day: Day, solution: Solution): Promise<number> {
  let lost = Number.NaN
  const inUse = async (tx: Transaction) =>
    (await readinessFigures(day, 'as-of', tx)).solutions.find((one) => one.solution === solution)?.inUse ?? Number.NaN
  const work = db.$transaction(async (tx) => {
    const before = await inUse(tx)
    const [clock] = await tx.$queryRaw<{ at: Date }[]>`SELECT now() AS at`
    const at = clock?.at ?? new Date()
    const proofId = proofs.get(solution) ?? ''
    await tx.proofReview.create({ data: { proofId, decision: 'WITHDRAWN', effectiveAt: at, recordedAt: at } })
    lost = before - (await inUse(tx))
    throw new Undo()
  })
  await expect(work).rejects.toThrow(Undo)
  return lost
}

describe('a proof ends with what it rests on, at local midnight, without anybody’s visit', () => {
  it.each(solutions)('%s', async (solution) => {
    const last = lastDays[solution]
    expect(await seen(solution, endOf(last))).toEqual(['in-use', 'in-use', 'in-use', 0])
    expect(await seen(solution, nextOf(last))).toEqual(['expired', 'expired', 'expired', undefined])
    expect(await countedOn(last, solution)).toBe(1)
    expect(await countedOn(addDays(last, 1), solution)).toBe(0)
    const { validUntil } = await db.proof.findUniqueOrThrow({ where: { id: proofs.get(solution) ?? '' } })
    expect(validUntil?.toISOString().slice(0, 10)).toBe(last)
  })
  it('leads the merchant to what ended', async () => {
    const { E_SIGNATURE, E_CONTRACT } = lastDays
    expect((await findMerchantHome(actor, nextOf(E_SIGNATURE)))?.homeStep).toEqual({
      ...{ kind: 'proof-expired', solution: 'E_SIGNATURE' },
    })
    expect(E_CONTRACT > E_SIGNATURE).toBe(true)
  })
  it('ends at once when it is withdrawn, and the days before keep what held on them', async () => {
    const withdrawn = { merchantId: actor.merchantId, proofId: proofs.get('E_CONTRACT') ?? '', words: 'Đã chấm dứt' }
    expect(await withdrawProof(admin, withdrawn)).toEqual({ ok: true })
    expect((await seen('E_CONTRACT', new Date(Date.now() + 1000))).slice(0, 3)).toEqual(Array(3).fill('missing'))
  })
})
