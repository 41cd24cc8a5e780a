import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { QueueNeighbours, ReviewQueue, WaitingReview } from '../review-types'

/** How many waiting contents the queue shows; those behind them come forward as it empties. */
const QUEUE_LENGTH = 100

// The same as the rule isWaiting, for all listings at once; a test holds the two together.
const waitingRevisions = Prisma.sql`
  listing_revision r
  JOIN listing l ON l.id = r.listing_id
  LEFT JOIN listing_review v ON v.revision_id = r.id
  WHERE r.submitted_at IS NOT NULL AND v.id IS NULL
    AND NOT EXISTS (SELECT FROM listing_revision n
      WHERE n.listing_id = r.listing_id AND n.submitted_at IS NOT NULL AND n.number > r.number)
    AND NOT EXISTS (
      SELECT FROM (SELECT kind, effective_at FROM listing_state
        WHERE listing_id = r.listing_id ORDER BY effective_at DESC, seq DESC LIMIT 1) s
      WHERE s.kind = 'WITHDRAWN' AND s.effective_at >= r.submitted_at)`

type Row = {
  id: string
  name_vi: string
  product_name: string
  merchant_name: string
  set_number: number
  set_name_vi: string
  set_name_en: string
  stars: number | null
  is_edit: boolean
  merchant_active: boolean
  submitted_at: Date
  picture_hash: string | null
}

/** What waits for an administrator, oldest first. */
export async function listReviewQueue(admin: StaffActor, limit = QUEUE_LENGTH): Promise<ReviewQueue> {
  const [rows, { waiting: total }] = await Promise.all([
    db.$queryRaw<Row[]>`
      WITH waiting AS (
        SELECT r.id, r.name_vi, r.submitted_at, l.product_id, l.merchant_id, l.approved_revision_id IS NOT NULL AS is_edit
        FROM ${waitingRevisions} ORDER BY r.submitted_at, r.id LIMIT ${limit})
      SELECT w.id, w.name_vi, w.is_edit, w.submitted_at, p.name AS product_name, m.name AS merchant_name,
        m.is_active AS merchant_active, p.set_number, s.name_vi AS set_name_vi, s.name_en AS set_name_en,
        (SELECT c.stars FROM shown_certificate c WHERE c.product_id = w.product_id) AS stars,
        (SELECT i.content_hash FROM revision_picture rp JOIN picture i ON i.id = rp.picture_id
          WHERE rp.revision_id = w.id ORDER BY rp.position LIMIT 1) AS picture_hash
      FROM waiting w
      JOIN merchant m ON m.id = w.merchant_id
      JOIN registered_product p ON p.id = w.product_id
      JOIN ocop_set s ON s.number = p.set_number
      ORDER BY w.submitted_at, w.id`,
    countWaitingReviews(admin),
  ])
  return { waiting: rows.map(toWaiting), total }
}

const toWaiting = (row: Row): WaitingReview => ({
  revisionId: row.id,
  name: row.name_vi,
  productName: row.product_name,
  merchantName: row.merchant_name,
  setNumber: row.set_number,
  setName: { vi: row.set_name_vi, en: row.set_name_en },
  stars: row.stars,
  isEdit: row.is_edit,
  merchantActive: row.merchant_active,
  submittedAt: row.submitted_at,
  pictureHash: row.picture_hash,
})

/** How many contents wait for an administrator, and since when the longest. */
export async function countWaitingReviews(_: StaffActor): Promise<{ waiting: number; since: Date | null }> {
  const [row] = await db.$queryRaw<{ waiting: number; since: Date | null }[]>`
    SELECT count(*)::int AS waiting, min(r.submitted_at) AS since FROM ${waitingRevisions}`
  return row ?? { waiting: 0, since: null }
}

/** The oldest waiting content; null when nothing waits. */
export async function findFirstWaiting(_: StaffActor): Promise<string | null> {
  const [row] = await db.$queryRaw<{ id: string }[]>`
    SELECT r.id FROM ${waitingRevisions} ORDER BY r.submitted_at, r.id LIMIT 1`
  return row?.id ?? null
}

/** What stands before and after a content in the queue, by when it was submitted, whether it still waits or not. */
export async function findQueueNeighbours(_: StaffActor, revisionId: string): Promise<QueueNeighbours> {
  const [row] = await db.$queryRaw<QueueNeighbours[]>`
    WITH here AS (SELECT submitted_at, id FROM listing_revision WHERE id = ${revisionId}::uuid),
      waiting AS (SELECT r.id, r.submitted_at FROM ${waitingRevisions})
    SELECT
      (SELECT w.id FROM waiting w, here h WHERE (w.submitted_at, w.id) < (h.submitted_at, h.id)
        ORDER BY w.submitted_at DESC, w.id DESC LIMIT 1) AS previous,
      (SELECT w.id FROM waiting w, here h WHERE (w.submitted_at, w.id) > (h.submitted_at, h.id)
        ORDER BY w.submitted_at, w.id LIMIT 1) AS next,
      (SELECT count(*)::int FROM waiting) AS total`
  return row ?? { previous: null, next: null, total: 0 }
}
