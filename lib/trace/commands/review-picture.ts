import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { ReviewingActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'

export type PictureReviewed = { ok: true } | { ok: false; reason: 'unknown' | 'no-words' }

/** Lets shoppers see a picture of a journey, or returns it with why; a later decision takes the place of an earlier one. */
export async function reviewPicture(
  { userId }: ReviewingActor,
  { attachmentId, decision, words }: { attachmentId: string; decision: 'APPROVED' | 'RETURNED'; words: string },
): Promise<PictureReviewed> {
  if (decision === 'RETURNED' && words === '') return { ok: false, reason: 'no-words' }
  return db.$transaction(async (tx): Promise<PictureReviewed> => {
    await tx.$queryRaw`SELECT id FROM trace_attachment WHERE id = ${attachmentId}::uuid FOR UPDATE`
    const found = await tx.traceAttachment.findFirst({
      where: { id: attachmentId, kind: 'PICTURE', withdrawnAt: null },
      select: { merchantId: true },
    })
    if (!found) return { ok: false, reason: 'unknown' }
    await tx.traceAttachmentReview.create({ data: { attachmentId, decision, words: words || null, authorId: userId } })
    await recordAudit(tx, {
      ...{ actorId: userId, verb: 'trace.picture-reviewed', subject: 'merchant', subjectId: found.merchantId },
      detail: { attachmentId },
      after: { decision },
    })
    return { ok: true }
  })
}
