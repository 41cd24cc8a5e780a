import 'server-only'
import type { MerchantActor, StaffActor } from '@/lib/auth/actors'
import { db, type Transaction } from '@/lib/db/client'
import { type AttachmentKind, type AttachmentState, attachmentState } from '../attachment-rules'

type Decision = 'APPROVED' | 'RETURNED' | null
export type KeptFile = { id: string; sha256: string; kind: AttachmentKind; mediaType: string; fileName: string }

export type OwnAttachment = KeptFile & {
  eventId: string
  state: AttachmentState
  /** Why it was returned. */
  words: string | null
}

type Row = KeptFile & { eventId: string; decision: Decision; words: string | null }

/** What hangs on the steps of the merchant's own lot, oldest first. */
export async function listOwnAttachments({ merchantId }: MerchantActor, lotId: string): Promise<OwnAttachment[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT a.id, a.sha256, a.event_id AS "eventId", a.kind::text AS kind, a.media_type AS "mediaType", a.file_name AS "fileName",
      r.decision::text AS decision, r.words
    FROM trace_attachment a
    LEFT JOIN LATERAL (SELECT decision, words FROM trace_attachment_review r WHERE r.attachment_id = a.id
      ORDER BY r.seq DESC LIMIT 1) r ON true
    WHERE a.lot_id = ${lotId}::uuid AND a.merchant_id = ${merchantId}::uuid AND a.withdrawn_at IS NULL
    ORDER BY a.added_at, a.id`
  return rows.map(({ decision, ...row }) => ({ ...row, state: attachmentState(row.kind, decision) }))
}

const file = { id: true, sha256: true, kind: true, mediaType: true, fileName: true } as const

/** A picture that shoppers may see; null for every other one. */
export async function findShownPicture(id: string): Promise<KeptFile | null> {
  const [row] = await db.$queryRaw<KeptFile[]>`
    SELECT a.id, a.sha256, a.kind::text AS kind, a.media_type AS "mediaType", a.file_name AS "fileName" FROM trace_attachment a
    WHERE a.id = ${id}::uuid AND a.kind = 'PICTURE' AND a.withdrawn_at IS NULL
      AND (SELECT r.decision FROM trace_attachment_review r WHERE r.attachment_id = a.id ORDER BY r.seq DESC LIMIT 1) = 'APPROVED'`
  return row ?? null
}

/** A picture or paper of the merchant's own; null for another's. */
export const findOwnAttachment = ({ merchantId }: MerchantActor, id: string): Promise<KeptFile | null> =>
  db.traceAttachment.findFirst({ where: { id, merchantId }, select: file })

/** A picture for the desk, before and after it was decided about; papers are opened on record (`openPaper`). */
export const findPictureFileForDesk = (_: StaffActor, id: string): Promise<KeptFile | null> =>
  db.traceAttachment.findFirst({ where: { id, kind: 'PICTURE' }, select: file })

/** Whose lot a picture tells of, as it is called; null for none. */
export async function findLotOfPicture(
  attachmentId: string,
  within: Pick<Transaction, '$queryRaw'> = db,
): Promise<{ merchant: string; product: string; code: string } | null> {
  const [row] = await within.$queryRaw<{ merchant: string; product: string; code: string }[]>`
    SELECT m.name AS merchant, coalesce(nullif(v.name_vi, ''), p.name) AS product, t.code
    FROM trace_attachment a JOIN trace_lot t ON t.id = a.lot_id JOIN merchant m ON m.id = a.merchant_id
    JOIN listing l ON l.id = t.listing_id JOIN registered_product p ON p.id = l.product_id
    LEFT JOIN listing_revision v ON v.id = l.approved_revision_id WHERE a.id = ${attachmentId}::uuid`
  return row ?? null
}
