import 'server-only'
import { digestOf } from '@/lib/audit/digest'
import { recordAudit } from '@/lib/audit/record'
import type { MerchantActor } from '@/lib/auth/actors'
import type { Transaction } from '@/lib/db/client'
import { fileStore } from '@/lib/files/store'
import { shownFileName } from '@/lib/files/uploads'
import { dateOfDay, dayOf } from '@/lib/format/days'
import { withHeldMerchant } from '@/lib/merchants/commands/lock-merchant'
import { verifyDocument } from '@/lib/trust/verify-document'
import type { Reason } from '@/lib/verifier/reasons'
import { decisiveReasons, fileProblem, identityOfFile, invoiceIdentity, proofOfFile } from '../evidence-rules'
import { storedVerification } from '../stored-verification'
import type { FileProblem, FileSolution } from '../types'
import { isFileUsed } from './used-files'

export type Submitted =
  | { ok: true; proofId: string }
  | { ok: false; reason: FileProblem | 'unknown'; because: Reason[] }

type Wish = { solution: FileSolution; fileName: string; bytes: Uint8Array<ArrayBuffer> }

/**
 * Verifies a signed file and hands it in as a proof of the merchant's, to be decided by an administrator. A file that proves
 * nothing is not kept; the answer says why.
 */
export async function submitProofFile(
  { userId, merchantId }: MerchantActor,
  { solution, fileName, bytes }: Wish,
): Promise<Submitted> {
  const verified = await verifyDocument(bytes, `merchant ${merchantId}`, new Date())
  const { report } = verified
  const refuse = (reason: FileProblem | 'unknown'): Submitted => ({
    ...{ ok: false, reason, because: reason === 'refused' ? decisiveReasons(report) : [] },
  })
  const held = await withHeldMerchant(merchantId, async (tx, { at }): Promise<Submitted> => {
    const { taxCode } = await tx.merchant.findUniqueOrThrow({ where: { id: merchantId }, select: { taxCode: true } })
    const today = dayOf(at)
    const identity = identityOfFile(solution, report, taxCode)
    const proof = proofOfFile(solution, report, taxCode, today)
    const problem = fileProblem(solution, report, identity, { today, validUntil: proof.validUntil })
    if (problem) return refuse(problem)
    if (await isWaiting(tx, merchantId, solution)) return refuse('still-waiting')
    const named = invoiceIdentity(report)
    const invoiceKey = named && digestOf(`invoice ${named}`)
    if (await isFileUsed(tx, report.sha256, invoiceKey)) return refuse('used-before')
    const fileKey = `proofs/${report.sha256}`
    await fileStore().put(fileKey, bytes, 'application/octet-stream')
    const { number, issuer, validFrom, validUntil } = proof
    const { id: proofId } = await tx.proof.create({
      data: {
        ...{ merchantId, solution, number, issuer, submittedAt: at, submittedById: userId },
        validFrom: dateOfDay(validFrom),
        validUntil: validUntil && dateOfDay(validUntil),
        file: {
          create: {
            ...{ fileKey, sha256: report.sha256, sizeBytes: bytes.length, kind: report.kind, invoiceKey },
            ...{ fileName: shownFileName(fileName) || 'file', uploadedById: userId, uploadedAt: at },
          },
        },
        verifications: { create: storedVerification(verified, identity) },
      },
      select: { id: true },
    })
    await recordAudit(tx, {
      ...{ actorId: userId, verb: 'proof.submitted', subject: 'proof', subjectId: proofId },
      detail: { merchantId, sha256: report.sha256, verdict: report.verdict, storeVersion: verified.storeVersion },
      after: { decision: null },
    })
    return { ok: true, proofId }
  })
  return held.ok || 'because' in held ? held : refuse('unknown')
}

const isWaiting = async (tx: Transaction, merchantId: string, solution: FileSolution) =>
  (await tx.proof.findFirst({
    where: { merchantId, solution, file: { isNot: null }, reviews: { none: {} } },
    select: { id: true },
  })) !== null
