import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import type { ChangedProof, ProofChanges, Reverified } from '../types'
import { fallenProofs, type StoredUpholding, shownUpholding } from './fallen-proofs'

/** Changes of verdict that are listed at once. */
export const changesShown = 50
const runsShown = 10

type Row = Omit<ChangedProof, 'upheld'> & StoredUpholding & { all: number; needing: number }

/**
 * Proofs whose verdict changed with the trust store, for whoever decides about proofs: those that somebody has to look at first,
 * then newest first. Counted before the list is cut, so that the numbers are right however long it is.
 */
export async function listChangedProofs(_staff: StaffActor): Promise<ProofChanges> {
  const rows = await db.$queryRaw<Row[]>`
    WITH judged AS (
      SELECT proof_id, verdict, store_version, verified_at, seq, lag(verdict) OVER (PARTITION BY proof_id ORDER BY seq) AS before
      FROM proof_verification
    ), changed AS (
      SELECT *, lead(seq) OVER (PARTITION BY proof_id ORDER BY seq) IS NULL AS is_last FROM judged WHERE before <> verdict
    ), fallen AS (${fallenProofs(null)})
    SELECT c.proof_id AS "proofId", m.name AS "merchantName", p.solution::text AS solution,
      coalesce(f."from", c.before) AS "from", c.verdict AS "to", c.store_version AS "storeVersion", c.verified_at AS at, s.stands,
      f."upheldAt", f."upheldBy", f."upheldWords", n.needs AS "needsLook",
      (count(*) OVER ())::int AS all, (count(*) FILTER (WHERE n.needs) OVER ())::int AS needing
    FROM changed c
    JOIN proof p ON p.id = c.proof_id
    JOIN merchant m ON m.id = p.merchant_id
    LEFT JOIN LATERAL (SELECT decision FROM proof_review r WHERE r.proof_id = p.id ORDER BY r.seq DESC LIMIT 1) r ON true
    CROSS JOIN LATERAL (SELECT CASE
      WHEN r.decision IS NULL THEN 'waits'
      WHEN r.decision = 'ACCEPTED' AND (p.valid_until IS NULL OR p.valid_until >= local_day(now())) THEN 'counts'
      ELSE 'over' END AS stands) s
    LEFT JOIN fallen f ON f."proofId" = c.proof_id AND c.is_last
    CROSS JOIN LATERAL (SELECT f."proofId" IS NOT NULL AND f."upheldAt" IS NULL AS needs) n
    ORDER BY n.needs DESC, c.seq DESC LIMIT ${changesShown}`
  const [first] = rows
  return {
    proofs: rows.map(({ all: _all, needing: _needing, ...row }) => shownUpholding(row)),
    all: first?.all ?? 0,
    needing: first?.needing ?? 0,
  }
}

/** How many proofs were verified again for each version of the trust store, and how many came out otherwise; newest first. */
export function listReverified(_admin: StaffActor): Promise<Reverified[]> {
  return db.$queryRaw<Reverified[]>`
    SELECT store_version AS "storeVersion", count(*)::int AS checked,
      (count(*) FILTER (WHERE before <> verdict))::int AS changed, max(verified_at) AS at
    FROM (
      SELECT verdict, store_version, verified_at, lag(verdict) OVER (PARTITION BY proof_id ORDER BY seq) AS before
      FROM proof_verification
    ) v
    WHERE before IS NOT NULL
    GROUP BY store_version ORDER BY store_version DESC LIMIT ${runsShown}`
}
