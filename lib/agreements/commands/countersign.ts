import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { ReviewingActor } from '@/lib/auth/actors'
import { db, type Transaction } from '@/lib/db/client'
import { dateOfDay, dayOf } from '@/lib/format/days'
import { notifyMerchant } from '@/lib/notices/commands/notify'
import { identityOfFile } from '@/lib/readiness/evidence-rules'
import { solutionPath } from '@/lib/readiness/solution-address'
import { storedVerification } from '@/lib/readiness/stored-verification'
import { type Verified, verifyDocument } from '@/lib/trust/verify-document'
import type { FileReport } from '@/lib/verifier/types'
import { judgeCountersigned } from '../rules'
import { fileOf, keepFile, storedReport } from '../stored-steps'
import type { StepProblem } from '../types'
import { type HeldAgreement, type NotHeld, withHeldAgreement } from './held-agreement'

export type CountersignAnswer = { ok: true } | NotHeld | { ok: false; reason: StepProblem }

const merchantOf = (agreementId: string) =>
  db.agreement.findUnique({ where: { id: agreementId }, select: { merchantId: true } })

/**
 * Takes the agreement with the organiser's signature behind the merchant's: it is concluded, and is the merchant's proof of
 * using electronic contracts. The file must be exactly what the merchant signed, with one more signature.
 */
export async function countersignAgreement(
  reviewing: ReviewingActor,
  { agreementId, bytes }: { agreementId: string; bytes: Uint8Array<ArrayBuffer> },
): Promise<CountersignAnswer> {
  const found = await merchantOf(agreementId)
  if (!found) return { ok: false, reason: 'unknown' }
  const verified = await verifyDocument(bytes, `administrator ${reviewing.userId}`, new Date())
  const about = { id: agreementId, merchantId: found.merchantId }
  return withHeldAgreement(about, 'COUNTERSIGNED', async (tx, held): Promise<CountersignAnswer> => {
    const signed = held.steps.findLast(({ kind }) => kind === 'SIGNED')
    const before = { report: signed?.report as unknown as FileReport, bytes: await fileOf(signed ?? { fileKey: null }) }
    const judged = judgeCountersigned({ report: verified.report, bytes }, before, held.template.organiserTaxCode)
    if (judged.problem !== null) return { ok: false, reason: judged.problem }
    const fileKey = await keepFile(bytes, verified.report.sha256)
    const kept = { fileKey, sha256: verified.report.sha256, sizeBytes: bytes.length }
    const proofId = await recordProof(tx, reviewing, held, { verified, ...kept })
    await tx.agreement.update({ where: { id: agreementId }, data: { proofId } })
    await tx.agreementStep.create({
      data: {
        ...{ agreementId, kind: 'COUNTERSIGNED', at: held.at, authorId: reviewing.userId, findings: judged.findings },
        ...kept,
        ...storedReport(verified),
      },
    })
    await recordAudit(tx, {
      ...{ actorId: reviewing.userId, verb: 'agreement.countersigned', subject: 'agreement', subjectId: agreementId },
      detail: { merchantId: held.merchantId, sha256: kept.sha256, storeVersion: verified.storeVersion, proofId },
      before: { step: 'SIGNED' },
      after: { step: 'COUNTERSIGNED' },
    })
    return { ok: true }
  })
}

type Kept = { verified: Verified; fileKey: string; sha256: string; sizeBytes: number }

/** Whoever countersigns has decided: the proof is accepted in the same moment. */
async function recordProof(
  tx: Transaction,
  reviewing: ReviewingActor,
  held: HeldAgreement,
  kept: Kept,
): Promise<string> {
  const { merchantId, number, partyTaxCode, at } = held
  const { verified, ...file } = kept
  const { id, merchant } = await tx.proof.create({
    data: {
      ...{ merchantId, solution: 'E_CONTRACT', number, submittedAt: at, submittedById: reviewing.userId },
      validFrom: dateOfDay(dayOf(at)),
      reviews: { create: { decision: 'ACCEPTED', authorId: reviewing.userId, effectiveAt: at, recordedAt: at } },
      file: {
        create: { ...file, kind: 'pdf', fileName: `${number}.pdf`, uploadedById: reviewing.userId, uploadedAt: at },
      },
      verifications: {
        create: storedVerification(verified, identityOfFile('E_CONTRACT', verified.report, partyTaxCode)),
      },
    },
    select: { id: true, merchant: { select: { name: true } } },
  })
  await recordAudit(tx, {
    ...{ actorId: reviewing.userId, verb: 'proof.accepted', subject: 'proof', subjectId: id },
    detail: { merchantId },
    before: { decision: null },
    after: { decision: 'ACCEPTED' },
  })
  await notifyMerchant(tx, merchantId, {
    kind: 'proof-accepted',
    params: { merchant: merchant.name, solution: 'E_CONTRACT', words: null },
    path: solutionPath('E_CONTRACT'),
  })
  return id
}

export type ReturnAnswer = { ok: true } | NotHeld

/** Sends a signed agreement back with the reason that the merchant reads. */
export async function returnAgreement(
  reviewing: ReviewingActor,
  { agreementId, words }: { agreementId: string; words: string },
): Promise<ReturnAnswer> {
  const found = await merchantOf(agreementId)
  if (!found) return { ok: false, reason: 'unknown' }
  const { merchantId } = found
  return withHeldAgreement({ id: agreementId, merchantId }, 'RETURNED', async (tx, held): Promise<ReturnAnswer> => {
    await tx.agreementStep.create({
      data: { agreementId, kind: 'RETURNED', words, at: held.at, authorId: reviewing.userId },
    })
    await recordAudit(tx, {
      ...{ actorId: reviewing.userId, verb: 'agreement.returned', subject: 'agreement', subjectId: agreementId },
      detail: { merchantId },
      before: { step: 'SIGNED' },
      after: { step: 'RETURNED' },
    })
    const { name } = await tx.merchant.findUniqueOrThrow({ where: { id: merchantId }, select: { name: true } })
    await notifyMerchant(tx, merchantId, {
      kind: 'proof-returned',
      params: { merchant: name, solution: 'E_CONTRACT', words },
      path: solutionPath('E_CONTRACT'),
    })
    return { ok: true }
  })
}
