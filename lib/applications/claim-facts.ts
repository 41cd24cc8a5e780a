import 'server-only'
import type { Transaction } from '@/lib/db/client'
import { claimState } from './rules'
import type { ClaimState, Rival } from './types'

export type LiveClaim = {
  id: string
  applicationId: string
  producerId: string
  claimedAt: Date
  addedById: string | null
  decision: { isGranted: boolean; reason: string; by: string | null; at: Date } | null
  rivals: Rival[]
  state: ClaimState
}

type ClaimRow = Omit<LiveClaim, 'decision' | 'rivals' | 'state'> & {
  isGranted: boolean | null
  reason: string | null
  decidedAt: Date | null
  by: string | null
}
type RivalRow = {
  of: string
  kind: 'application' | 'merchant'
  id: string
  name: string
  at: Date | null
  users: number
}

/** The claims of some applications that stand, with who else asks for the same producers or has them. */
export async function readClaims(
  client: Pick<Transaction, '$queryRaw'>,
  applicationIds: string[],
): Promise<LiveClaim[]> {
  if (applicationIds.length === 0) return []
  const rows = await client.$queryRaw<ClaimRow[]>`
    SELECT c.id, c.application_id AS "applicationId", c.producer_id AS "producerId", c.claimed_at AS "claimedAt",
      c.added_by_id AS "addedById", d.is_granted AS "isGranted", d.reason, d.at AS "decidedAt", u.name AS by
    FROM application_claim c
    LEFT JOIN LATERAL (SELECT * FROM claim_decision WHERE claim_id = c.id ORDER BY at DESC, seq DESC LIMIT 1) d ON true
    LEFT JOIN app_user u ON u.id = d.author_id
    WHERE c.application_id = ANY(${applicationIds}::uuid[]) AND c.withdrawn_at IS NULL
    ORDER BY c.claimed_at, c.id`
  const rivals = await readRivals(client, applicationIds)
  return rows.map(({ isGranted, reason, decidedAt, by, ...row }) => {
    const decision =
      isGranted === null || decidedAt === null ? null : { isGranted, reason: reason ?? '', by, at: decidedAt }
    const own = rivals.filter((rival) => rival.of === row.id).map(toRival)
    return { ...row, decision, rivals: own, state: claimState({ ...row, decision, rivals: own.length }) }
  })
}

const toRival = ({ kind, id, name, at, users }: RivalRow): Rival =>
  kind === 'merchant' || at === null
    ? { kind: 'merchant', id, name, users }
    : { kind: 'application', id, name, claimedAt: at }

// Others that are open and were not refused; merchants of the producer, and those that an approved application made.
const readRivals = (client: Pick<Transaction, '$queryRaw'>, applicationIds: string[]) =>
  client.$queryRaw<RivalRow[]>`
    WITH mine AS (
      SELECT c.id, c.application_id, c.producer_id, a.merchant_id
      FROM application_claim c JOIN application a ON a.id = c.application_id
      WHERE c.application_id = ANY(${applicationIds}::uuid[]) AND c.withdrawn_at IS NULL
    ), theirs AS (
      SELECT mine.id AS of, o.id, o.name, o.merchant_id, c.claimed_at,
        (SELECT kind FROM application_step WHERE application_id = o.id ORDER BY at DESC, seq DESC LIMIT 1)::text AS last
      FROM mine
      JOIN application_claim c ON c.producer_id = mine.producer_id AND c.application_id <> mine.application_id
        AND c.withdrawn_at IS NULL
      JOIN application o ON o.id = c.application_id
      LEFT JOIN LATERAL (
        SELECT is_granted, at FROM claim_decision WHERE claim_id = c.id ORDER BY at DESC, seq DESC LIMIT 1) d ON true
      WHERE d.is_granted IS DISTINCT FROM false OR d.at < c.claimed_at
    )
    SELECT of, 'application' AS kind, id, name, claimed_at AS at, 0 AS users
    FROM theirs WHERE last IN ('RECEIVED', 'RETURNED', 'CORRECTED')
    UNION ALL
    SELECT held.of, 'merchant', m.id, m.name, NULL,
      (SELECT count(*)::int FROM merchant_member WHERE merchant_id = m.id AND removed_at IS NULL)
    FROM (
      SELECT mine.id AS of, m.id AS merchant_id FROM mine JOIN merchant m ON m.producer_id = mine.producer_id
      WHERE m.id IS DISTINCT FROM mine.merchant_id
      UNION
      SELECT theirs.of, theirs.merchant_id FROM theirs JOIN mine ON mine.id = theirs.of
      WHERE theirs.last = 'APPROVED' AND theirs.merchant_id IS DISTINCT FROM mine.merchant_id
    ) held JOIN merchant m ON m.id = held.merchant_id
    ORDER BY kind, at, name`
