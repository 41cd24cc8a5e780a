import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { ReviewingActor } from '@/lib/auth/actors'
import { mayStillReview } from '@/lib/auth/queries'
import { withHeldMerchant } from '@/lib/merchants/commands/lock-merchant'
import type { UpholdProofInput } from '../input'
import { fallIn } from '../queries/fallen-proofs'

export type Upheld =
  | { ok: true }
  | { ok: false; reason: 'unknown' | 'not-fallen' | 'already-decided' | 'checked-again' }

/**
 * Keeps a proof that counts although the machine judges it worse than when it was accepted. `verificationId` is what the person
 * saw: whatever was found after it, they have not judged.
 */
export async function upholdProof(
  admin: ReviewingActor,
  { merchantId, proofId, verificationId, words }: UpholdProofInput,
): Promise<Upheld> {
  // A page may stand open for longer than its reader's role.
  if (!(await mayStillReview(admin.userId))) return { ok: false, reason: 'unknown' }
  return withHeldMerchant(merchantId, async (tx, { at }): Promise<Upheld> => {
    const proof = await tx.proof.findFirst({ where: { id: proofId, merchantId }, select: { id: true } })
    if (!proof) return { ok: false, reason: 'unknown' }
    const fall = await fallIn(tx, proofId)
    if (!fall) return { ok: false, reason: 'not-fallen' }
    if (fall.upheld) return { ok: false, reason: 'already-decided' }
    if (fall.verificationId !== verificationId) return { ok: false, reason: 'checked-again' }
    await tx.proofUpheld.create({ data: { verificationId, words, authorId: admin.userId, recordedAt: at } })
    await recordAudit(tx, {
      actorId: admin.userId,
      verb: 'proof.upheld',
      subject: 'proof',
      subjectId: proofId,
      detail: { merchantId, verdict: fall.to, storeVersion: fall.storeVersion },
      before: { isUpheld: false },
      after: { isUpheld: true },
    })
    return { ok: true }
  })
}
