import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { readListingFacts } from '../listing-facts'
import type { DecidedReview } from '../review-types'
import { statusOf } from '../rules-status'
import type { ReviewDecision } from '../types'

export const DECIDED_PER_PAGE = 30

type Row = {
  revision_id: string
  listing_id: string
  name_vi: string
  merchant_name: string
  decision: ReviewDecision
  reason_code: string | null
  by: string | null
  decided_at: Date
}

export type DecidedPage = { decided: DecidedReview[]; total: number }

/**
 * Decisions, newest first; `query` narrows them to names of products and merchants, accents or not. `page` counts from 1.
 */
export async function listDecidedReviews(_: StaffActor, query: string, page: number): Promise<DecidedPage> {
  const named = query
    ? Prisma.sql`position(trim(search_folded(${query})) IN search_folded(concat_ws(' ', r.name_vi, m.name))) > 0`
    : Prisma.sql`true`
  const source = Prisma.sql`
    listing_review v
    JOIN listing_revision r ON r.id = v.revision_id
    JOIN listing l ON l.id = r.listing_id
    JOIN merchant m ON m.id = l.merchant_id
    LEFT JOIN app_user u ON u.id = v.author_id
    WHERE ${named}`
  const [rows, [count]] = await Promise.all([
    db.$queryRaw<Row[]>`
      SELECT v.revision_id, r.listing_id, r.name_vi, m.name AS merchant_name, v.decision::text AS decision, v.reason_code,
        u.name AS by, v.decided_at
      FROM ${source}
      ORDER BY v.decided_at DESC, v.id LIMIT ${DECIDED_PER_PAGE} OFFSET ${(page - 1) * DECIDED_PER_PAGE}`,
    db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM ${source}`,
  ])
  const facts = await readFactsOf([...new Set(rows.map((row) => row.listing_id))])
  return {
    total: count?.total ?? 0,
    decided: rows.flatMap((row) => {
      const found = facts.get(row.listing_id)
      return found ? [toDecided(row, statusOf(found.facts))] : []
    }),
  }
}

async function readFactsOf(listingIds: string[]) {
  const found = await readListingFacts(db, Prisma.sql`l.id = ANY(${listingIds}::uuid[])`)
  return new Map(found.map((one) => [one.id, one]))
}

const toDecided = (row: Row, status: DecidedReview['status']): DecidedReview => ({
  revisionId: row.revision_id,
  name: row.name_vi,
  merchantName: row.merchant_name,
  decision: row.decision,
  reasonCode: row.reason_code,
  by: row.by,
  decidedAt: row.decided_at,
  status,
})
