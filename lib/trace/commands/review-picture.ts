import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { ReviewingActor } from '@/lib/auth/actors'
import { db, type Transaction } from '@/lib/db/client'
import { notifyMerchant } from '@/lib/notices/commands/notify'
import { findLotOfPicture } from '../queries/attachments'

type Review = { attachmentId: string; decision: 'APPROVED' | 'RETURNED'; words: string }

export type PictureReviewed = { ok: true } | { ok: false; reason: 'unknown' | 'no-words' | 'already-decided' }

/**
 * Lets shoppers see a picture of a journey, or returns it with why, of which its merchant is told; part of the caller's
 * transaction. A picture that was decided about is left as it is.
 */
export const reviewPictureIn = (tx: Transaction, reviewer: ReviewingActor, review: Review): Promise<PictureReviewed> =>
  write(tx, reviewer, review, true)

/** Decides anew about a picture that was decided about: the later word takes the place of the earlier one. */
export const reviewPictureAgain = (reviewer: ReviewingActor, review: Review): Promise<PictureReviewed> =>
  db.$transaction((tx) => write(tx, reviewer, review, false))

async function write(
  tx: Transaction,
  { userId }: ReviewingActor,
  { attachmentId, decision, words }: Review,
  isFirst: boolean,
): Promise<PictureReviewed> {
  if (decision === 'RETURNED' && words.trim() === '') return { ok: false, reason: 'no-words' }
  await tx.$queryRaw`SELECT id FROM trace_attachment WHERE id = ${attachmentId}::uuid FOR UPDATE`
  const found = await tx.traceAttachment.findFirst({
    where: { id: attachmentId, kind: 'PICTURE', withdrawnAt: null },
    select: { merchantId: true, lotId: true },
  })
  if (!found) return { ok: false, reason: 'unknown' }
  const before = await tx.traceAttachmentReview.findFirst({
    where: { attachmentId },
    orderBy: { seq: 'desc' },
    select: { decision: true },
  })
  if (isFirst === (before !== null)) return { ok: false, reason: isFirst ? 'already-decided' : 'unknown' }
  if (before?.decision === decision) return { ok: true }
  await tx.traceAttachmentReview.create({ data: { attachmentId, decision, words: words || null, authorId: userId } })
  await recordAudit(tx, {
    ...{ actorId: userId, verb: 'trace.picture-reviewed', subject: 'merchant', subjectId: found.merchantId },
    detail: { attachmentId },
    before: before && { decision: before.decision },
    after: { decision },
  })
  if (decision === 'RETURNED') await tell(tx, { ...found, attachmentId, words })
  return { ok: true }
}

type Returned = { merchantId: string; lotId: string; attachmentId: string; words: string }

async function tell(tx: Transaction, { merchantId, lotId, attachmentId, words }: Returned) {
  const lot = await findLotOfPicture(attachmentId, tx)
  if (!lot) return
  await notifyMerchant(tx, merchantId, {
    ...{ kind: 'picture-returned', path: `/merchant/trace/lots/${lotId}` },
    params: { merchant: lot.merchant, product: lot.product, lot: lot.code, words },
  })
}
