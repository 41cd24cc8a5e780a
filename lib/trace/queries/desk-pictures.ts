import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { maskPersonalIds } from '@/lib/format/people'
import { type AttachmentState, attachmentState } from '../attachment-rules'
import { type TemplateKind, templateKind } from '../templates'

type Said = {
  decision: 'APPROVED' | 'RETURNED' | null
  words: string | null
  by: string | null
  decidedAt: Date | null
}

export type DeskPicture = Said & {
  id: string
  merchantId: string
  merchant: string
  product: string
  kind: TemplateKind
  lot: string
  lotPath: string
  step: string
  at: Date
  place: string | null
  addedAt: Date
  isWithdrawn: boolean
  state: AttachmentState
}

type Row = Said &
  Omit<DeskPicture, keyof Said | 'lotPath' | 'kind' | 'state'> & { gtin: string; groupCode: string; eventId: string }

const rowsOf = (which: Prisma.Sql) => db.$queryRaw<Row[]>`
  SELECT a.id, a.event_id AS "eventId", a.merchant_id AS "merchantId", m.name AS merchant,
    coalesce(nullif(v.name_vi, ''), p.name) AS product, g.group_code AS "groupCode", t.code AS lot, t.gtin,
    coalesce(e.biz_step, 'other') AS step, e.event_time AS at, a.added_at AS "addedAt", a.withdrawn_at IS NOT NULL AS "isWithdrawn",
    (SELECT q.name FROM trace_place q WHERE q.merchant_id = a.merchant_id
      AND coalesce(e.biz_location, e.read_point) IN ('urn:uuid:' || q.id, 'https://id.gs1.org/414/' || q.gln) LIMIT 1) AS place,
    r.decision::text AS decision, r.words, u.name AS by, r.decided_at AS "decidedAt"
  FROM trace_attachment a JOIN trace_lot t ON t.id = a.lot_id JOIN trace_event e ON e.id = a.event_id
  JOIN merchant m ON m.id = a.merchant_id JOIN listing l ON l.id = t.listing_id
  JOIN registered_product p ON p.id = l.product_id JOIN ocop_set s ON s.number = p.set_number
  JOIN ocop_subgroup g ON g.code = s.subgroup_code LEFT JOIN listing_revision v ON v.id = l.approved_revision_id
  LEFT JOIN LATERAL (SELECT * FROM trace_attachment_review r WHERE r.attachment_id = a.id ORDER BY r.seq DESC LIMIT 1) r ON true
  LEFT JOIN app_user u ON u.id = r.author_id
  WHERE a.kind = 'PICTURE' AND ${which}`

const toPicture = ({ gtin, groupCode, eventId: _, ...row }: Row): DeskPicture => ({
  ...row,
  merchant: maskPersonalIds(row.merchant),
  kind: templateKind(groupCode),
  lotPath: `/01/${gtin}/10/${encodeURIComponent(row.lot)}`,
  state: attachmentState('PICTURE', row.decision),
})

export type PictureWithPapers = DeskPicture & { papers: { id: string; fileName: string }[] }

/** A picture of a journey with its step and the papers that hang on the same step; null for none. */
export async function findDeskPicture(_: StaffActor, id: string): Promise<PictureWithPapers | null> {
  const [row] = await rowsOf(Prisma.sql`a.id = ${id}::uuid`)
  if (!row) return null
  const papers = await db.traceAttachment.findMany({
    where: { eventId: row.eventId, kind: 'DOCUMENT', withdrawnAt: null },
    orderBy: { addedAt: 'asc' },
    select: { id: true, fileName: true },
  })
  return { ...toPicture(row), papers }
}

const LATEST = 24

/** The pictures that were decided about last. */
export async function listDecidedPictures(_: StaffActor): Promise<DeskPicture[]> {
  const rows = await rowsOf(Prisma.sql`a.withdrawn_at IS NULL AND r.seq IS NOT NULL AND a.id IN (
    SELECT attachment_id FROM (SELECT attachment_id, max(seq) AS last FROM trace_attachment_review GROUP BY 1
      ORDER BY 2 DESC LIMIT ${LATEST}) latest)
    ORDER BY r.seq DESC`)
  return rows.map(toPicture)
}
