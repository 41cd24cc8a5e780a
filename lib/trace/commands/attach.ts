import 'server-only'
import { createHash } from 'node:crypto'
import { recordAudit } from '@/lib/audit/record'
import type { MerchantActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { isUniqueViolation } from '@/lib/db/unique-violation'
import { type PictureRefusal, reencodePicture } from '@/lib/files/pictures'
import { fileStore } from '@/lib/files/store'
import { shownFileName } from '@/lib/files/uploads'
import { type AttachmentKind, attachmentKey, isPdf, MAX_PAPER_BYTES, MOST_ATTACHMENTS } from '../attachment-rules'

export type AttachmentWish = {
  /** Made where the file was chosen, so that sending it twice keeps it once. */
  id: string
  lotId: string
  /** The step by the id it was sent under, or by its row. */
  step: { sentAs: string } | { rowId: string }
  kind: AttachmentKind
  fileName: string
  bytes: Uint8Array<ArrayBuffer>
}

type Refusal =
  | 'unknown'
  | 'no-step'
  | 'id-used'
  | 'too-many-files'
  | 'paper-too-large'
  | 'pdf-not-shown'
  | PictureRefusal
export type AttachedToStep = { ok: true; isNew: boolean; slug: string } | { ok: false; reason: Refusal }

type Prepared = { mediaType: string; files: [name: '320.webp' | '1600.webp' | 'paper.pdf', bytes: Uint8Array][] }

/** What is kept of a file: pictures anew from their pixels, without where and by whom they were taken; a PDF as it is. */
async function prepare(kind: AttachmentKind, bytes: Uint8Array): Promise<Prepared | Refusal> {
  if (isPdf(bytes)) {
    if (kind === 'PICTURE') return 'pdf-not-shown'
    if (bytes.length > MAX_PAPER_BYTES) return 'paper-too-large'
    return { mediaType: 'application/pdf', files: [['paper.pdf', bytes]] }
  }
  const done = await reencodePicture(bytes, [320, 1600])
  if (!done.ok) return done.reason
  const [small, large] = done.variants
  if (!small || !large) return 'not-a-picture'
  return {
    mediaType: 'image/webp',
    files: [
      ['320.webp', small],
      ['1600.webp', large],
    ],
  }
}

/** Keeps a picture or a paper with a step of the merchant's own lot; the same one sent again is the one that is there. */
export async function attachToStep(
  { userId, merchantId }: MerchantActor,
  { id, lotId, step, kind, fileName, bytes }: AttachmentWish,
  now: Date,
): Promise<AttachedToStep> {
  const refuse = (reason: Refusal): AttachedToStep => ({ ok: false, reason })
  const lot = await db.traceLot.findFirst({ where: { id: lotId, merchantId }, select: { listingId: true } })
  if (!lot) return refuse('unknown')
  const { slug } = await db.listing.findUniqueOrThrow({ where: { id: lot.listingId }, select: { slug: true } })
  const event = await db.traceEvent.findFirst({
    where: {
      ...{ merchantId, isDeclaration: false },
      ...('rowId' in step ? { id: step.rowId } : { eventId: `urn:uuid:${step.sentAs}` }),
    },
    select: { id: true },
  })
  const isOfLot = event && (await db.traceLink.count({ where: { lotId, eventId: event.id } })) > 0
  if (!event || !isOfLot) return refuse('no-step')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const there = await db.traceAttachment.findFirst({
    where: { OR: [{ id }, { eventId: event.id, sha256, withdrawnAt: null }] },
  })
  if (there)
    return there.merchantId === merchantId && there.sha256 === sha256 && there.eventId === event.id
      ? { ok: true, isNew: false, slug }
      : refuse('id-used')
  const count = await db.traceAttachment.count({ where: { eventId: event.id, withdrawnAt: null } })
  if (count >= MOST_ATTACHMENTS) return refuse('too-many-files')
  const prepared = await prepare(kind, bytes)
  if (typeof prepared === 'string') return refuse(prepared)
  const { mediaType, files } = prepared
  for (const [file, content] of files) await fileStore().put(attachmentKey({ id, sha256 }, file), content, mediaType)
  try {
    await db.$transaction(async (tx) => {
      await tx.traceAttachment.create({
        data: {
          ...{ id, merchantId, lotId, kind, mediaType, sha256, eventId: event.id, addedAt: now, addedById: userId },
          ...{ fileName: shownFileName(fileName) || 'file', sizeBytes: bytes.length },
        },
      })
      await recordAudit(tx, {
        ...{ actorId: userId, verb: 'trace.attached', subject: 'merchant', subjectId: merchantId },
        detail: { lotId },
        after: { attachmentId: id, kind, sha256 },
      })
    })
  } catch (error) {
    // Sent twice at once: the other one was first, under this id or another.
    if (!isUniqueViolation(error)) throw error
    return { ok: true, isNew: false, slug }
  }
  return { ok: true, isNew: true, slug }
}

/** Takes a picture or paper of the merchant’s own back; false when there was none. Its file stays, as proofs do. */
export async function withdrawAttachment(
  { userId, merchantId }: MerchantActor,
  attachmentId: string,
  now: Date,
): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.traceAttachment.updateMany({
      where: { id: attachmentId, merchantId, withdrawnAt: null },
      data: { withdrawnAt: now, withdrawnById: userId },
    })
    if (count > 0)
      await recordAudit(tx, {
        ...{ actorId: userId, verb: 'trace.attachment-withdrawn', subject: 'merchant', subjectId: merchantId },
        before: { attachmentId },
        after: null,
      })
    return count > 0
  })
}
