import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { MerchantActor } from '@/lib/auth/actors'
import { verifyDocument } from '@/lib/trust/verify-document'
import { judgeSigned } from '../rules'
import { fileOf, keepFile, storedReport } from '../stored-steps'
import type { StepProblem } from '../types'
import { type NotHeld, withHeldAgreement } from './held-agreement'

export type SignedAnswer = { ok: true } | NotHeld | { ok: false; reason: StepProblem }

/** Takes the agreement back with the merchant's signature, against the very bytes that were drawn up for it. */
export async function submitSignedAgreement(
  { userId, merchantId }: MerchantActor,
  { agreementId, bytes }: { agreementId: string; bytes: Uint8Array<ArrayBuffer> },
): Promise<SignedAnswer> {
  const verified = await verifyDocument(bytes, `merchant ${merchantId}`, new Date())
  const { report } = verified
  return withHeldAgreement({ id: agreementId, merchantId }, 'SIGNED', async (tx, held): Promise<SignedAnswer> => {
    const drawnUp = held.steps.find(({ kind }) => kind === 'DRAWN_UP')
    if (held.steps.some(({ kind, sha256 }) => kind === 'SIGNED' && sha256 === report.sha256))
      return { ok: false, reason: 'same-file' }
    const judged = judgeSigned({ report, bytes }, await fileOf(drawnUp ?? { fileKey: null }), held.partyTaxCode)
    if (judged.problem !== null) return { ok: false, reason: judged.problem }
    await tx.agreementStep.create({
      data: {
        ...{ agreementId, kind: 'SIGNED', at: held.at, authorId: userId, findings: judged.findings },
        ...{ fileKey: await keepFile(bytes, report.sha256), sha256: report.sha256, sizeBytes: bytes.length },
        ...storedReport(verified),
      },
    })
    await recordAudit(tx, {
      ...{ actorId: userId, verb: 'agreement.signed', subject: 'agreement', subjectId: agreementId },
      detail: { merchantId, sha256: report.sha256, verdict: report.verdict, storeVersion: verified.storeVersion },
      before: { step: 'DRAWN_UP' },
      after: { step: 'SIGNED' },
    })
    return { ok: true }
  })
}
