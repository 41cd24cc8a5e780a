import type { Transaction } from '@/lib/db/client'
import { type Sql, sql } from '@/lib/db/direct'
import type { ListingFacts, ListingStateKind, ReviewDecision } from './types'

type FactRow = {
  id: string
  slug: string
  merchant_id: string
  merchant_slug: string
  set_number: number
  merchant_active: boolean
  authorised: boolean
  certificate_valid: boolean
  state_kind: ListingStateKind | null
  state_reason: string | null
  state_at: Date | null
  submitted_id: string | null
  submitted_number: number | null
  submitted_at: Date | null
  decision: ReviewDecision | null
  reason_code: string | null
  words: string | null
  decided_at: Date | null
  draft_id: string | null
  draft_saved_at: Date | null
}

export type ListingWithFacts = {
  id: string
  slug: string
  merchantId: string
  merchantSlug: string
  facts: ListingFacts
  setNumber: number
}

/** Whether merchant `m` may list product `p` today: its own, or with the producer's authorisation in force. */
export const authorisedToday = sql`(coalesce(m.producer_id = p.producer_id, false) OR EXISTS (
  SELECT FROM authorisation a
  WHERE a.merchant_id = m.id AND a.producer_id = p.producer_id AND a.withdrawn_at IS NULL
    AND local_day(clock_timestamp()) BETWEEN a.valid_from AND coalesce(a.valid_until, 'infinity'::date)))`

/** Whether product `p` has a certificate that is valid at this moment; sees what was recorded during the transaction. */
export const certificateValidToday = sql`EXISTS (
  SELECT FROM certificate c
  WHERE c.product_id = p.id
    AND certificate_valid_on(c.id, c.issued_on, local_day(clock_timestamp()), clock_timestamp()))`

/** Everything the status of listings is computed from, newest listing first; `where` speaks of listing `l` and merchant `m`. */
export async function readListingFacts(tx: Pick<Transaction, '$queryRaw'>, where: Sql): Promise<ListingWithFacts[]> {
  const rows = await tx.$queryRaw<FactRow[]>`
    SELECT l.id, l.slug, l.merchant_id, m.slug AS merchant_slug, p.set_number,
      m.is_active AS merchant_active, ${authorisedToday} AS authorised, ${certificateValidToday} AS certificate_valid,
      s.kind::text AS state_kind, s.reason AS state_reason, s.effective_at AS state_at,
      r.id AS submitted_id, r.number AS submitted_number, r.submitted_at,
      v.decision::text AS decision, v.reason_code, v.words, v.decided_at,
      d.id AS draft_id, d.saved_at AS draft_saved_at
    FROM listing l
    JOIN merchant m ON m.id = l.merchant_id
    JOIN registered_product p ON p.id = l.product_id
    LEFT JOIN LATERAL (SELECT kind, reason, effective_at FROM listing_state
      WHERE listing_id = l.id ORDER BY effective_at DESC, seq DESC LIMIT 1) s ON true
    LEFT JOIN LATERAL (SELECT id, number, submitted_at FROM listing_revision
      WHERE listing_id = l.id AND submitted_at IS NOT NULL ORDER BY number DESC LIMIT 1) r ON true
    LEFT JOIN listing_review v ON v.revision_id = r.id
    LEFT JOIN listing_revision d ON d.listing_id = l.id AND d.submitted_at IS NULL
    WHERE ${where}
    ORDER BY l.created_at DESC, l.id`
  return rows.map(withFacts)
}

function withFacts(row: FactRow): ListingWithFacts {
  return {
    id: row.id,
    slug: row.slug,
    merchantId: row.merchant_id,
    merchantSlug: row.merchant_slug,
    setNumber: row.set_number,
    facts: {
      lastState:
        row.state_kind && row.state_at ? { kind: row.state_kind, reason: row.state_reason, at: row.state_at } : null,
      merchantActive: row.merchant_active,
      certificateValid: row.certificate_valid,
      authorised: row.authorised,
      latestSubmitted: submittedOf(row),
      draft: row.draft_id && row.draft_saved_at ? { id: row.draft_id, savedAt: row.draft_saved_at } : null,
    },
  }
}

function submittedOf(row: FactRow): ListingFacts['latestSubmitted'] {
  if (!row.submitted_id || !row.submitted_at || row.submitted_number === null) return null
  const review =
    row.decision && row.decided_at
      ? { decision: row.decision, reasonCode: row.reason_code, words: row.words, decidedAt: row.decided_at }
      : null
  return { id: row.submitted_id, number: row.submitted_number, submittedAt: row.submitted_at, review }
}
