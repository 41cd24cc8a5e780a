import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { MerchantActor } from '@/lib/auth/actors'
import type { Transaction } from '@/lib/db/client'
import { sha256Of } from '@/lib/files/hash'
import { fileStore } from '@/lib/files/store'
import { shownFileName } from '@/lib/files/uploads'
import { dateOfDay, dayOf } from '@/lib/format/days'
import { withHeldMerchant } from '@/lib/merchants/commands/lock-merchant'
import type { Verified } from '@/lib/trust/verify-document'
import { identityOfFile } from '../evidence-rules'
import type { SubmitFactsInput } from '../input'
import { paperKind, paperName } from '../paper-rules'
import { storedVerification } from '../stored-verification'
import type { Solution } from '../types'
import { isFileUsed } from './used-files'

export type FactsSubmitted =
  | { ok: true; proofId: string }
  | { ok: false; reason: 'unknown' | 'still-waiting' | 'already-ended' | 'not-a-paper' | 'used-before' }

/** `verified`: what was found of its signatures, where it has any and they were checked. */
export type Paper = { fileName: string; bytes: Uint8Array<ArrayBuffer>; verified?: Verified }

/**
 * Hands in a proof that a person will look at: what the merchant says of it and, if there is one, the paper. It waits until an
 * administrator decides; one at a time for each solution.
 */
export async function submitProofFacts(
  { userId, merchantId }: MerchantActor,
  { solution, number, issuer, validFrom, validUntil, note }: SubmitFactsInput,
  paper: Paper | null,
): Promise<FactsSubmitted> {
  const kind = paper && paperKind(paper.bytes)
  if (paper && !kind) return { ok: false, reason: 'not-a-paper' }
  const sha256 = paper && (await sha256Of(paper.bytes))
  return withHeldMerchant(merchantId, async (tx, { at }): Promise<FactsSubmitted> => {
    if (validUntil !== null && validUntil < dayOf(at)) return { ok: false, reason: 'already-ended' }
    const waiting = await tx.proof.count({ where: { merchantId, solution, reviews: { none: {} } } })
    if (waiting > 0) return { ok: false, reason: 'still-waiting' }
    if (sha256 && (await isFileUsed(tx, sha256, null))) return { ok: false, reason: 'used-before' }
    const { id: proofId } = await tx.proof.create({
      data: {
        ...{ merchantId, solution, number, issuer, note, submittedAt: at, submittedById: userId },
        validFrom: dateOfDay(validFrom),
        validUntil: validUntil && dateOfDay(validUntil),
      },
      select: { id: true },
    })
    if (paper && kind && sha256) {
      const fileName = paperName(shownFileName(paper.fileName), kind)
      await keepPaper(tx, { ...paper, proofId, merchantId, solution, sha256, userId, at, fileName })
    }
    await recordAudit(tx, {
      ...{ actorId: userId, verb: 'proof.submitted', subject: 'proof', subjectId: proofId },
      detail: { merchantId, ...(sha256 ? { sha256 } : {}) },
      after: { decision: null },
    })
    return { ok: true, proofId }
  })
}

type Kept = Paper & {
  proofId: string
  merchantId: string
  solution: Solution
  sha256: string
  userId: string
  at: Date
}

async function keepPaper(tx: Transaction, kept: Kept) {
  const { proofId, merchantId, solution, sha256, userId, at, fileName, bytes, verified } = kept
  const fileKey = `proofs/${sha256}`
  await fileStore().put(fileKey, bytes, 'application/octet-stream')
  await tx.proofFile.create({
    data: {
      ...{ proofId, fileKey, sha256, sizeBytes: bytes.length, kind: verified?.report.kind ?? 'paper', fileName },
      ...{ uploadedById: userId, uploadedAt: at },
    },
  })
  if (!verified) return
  const { taxCode } = await tx.merchant.findUniqueOrThrow({ where: { id: merchantId }, select: { taxCode: true } })
  const identity = identityOfFile(solution, verified.report, taxCode)
  await tx.proofVerification.create({ data: { proofId, ...storedVerification(verified, identity) } })
}
