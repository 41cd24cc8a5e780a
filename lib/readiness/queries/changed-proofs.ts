import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db, type Transaction } from '@/lib/db/client'
import type { ChangedProof, ProofChanges, Reverified } from '../types'
import { fallenProofs } from './fallen-proofs'

/** Changes of verdict that are listed at once. */
export const changesShown = 50
const runsShown = 10

type Row = Omit<ChangedProof, 'upheld'> & { upheldAt: Date | null; upheldBy: string | null; upheldWords: string | null }
type Counted = Row & { all: number; needing: number }

/**
 * Changes of verdict, of one proof or of all: those that somebody has to look at first, then newest first. Counted before the list
 * is cut, so that the numbers are right however long it is.
 */
const changedProofs = (on: Pick<Transaction, '$queryRaw'>, proofId: string | null) => on.$queryRaw<Counted[]>`
  WITH judged AS (
    SELECT proof_id, verdict, store_version, verified_at, seq, lag(verdict) OVER (PARTITION BY proof_id ORDER BY seq) AS before
    FROM proof_verification WHERE ${proofId}::uuid IS NULL OR proof_id = ${proofId}::uuid
  ), changed AS (
    SELECT *, lead(seq) OVER (PARTITION BY proof_id ORDER BY seq) IS NULL AS is_last FROM judged WHERE before <> verdict
  ), fallen AS (${fallenProofs(proofId)})
  SELECT c.proof_id AS "proofId", m.id AS "merchantId", m.name AS "merchantName", p.solution::text AS solution,
    coalesce(f."from", c.before) AS "from", c.verdict AS "to", c.store_version AS "storeVersion", c.verified_at AS at, s.stands,
    f.verification_id AS "verificationId", f.upheld_at AS "upheldAt", f.upheld_by AS "upheldBy", f.upheld_words AS "upheldWords",
    n.needs AS "needsLook", (count(*) OVER ())::int AS all, (count(*) FILTER (WHERE n.needs) OVER ())::int AS needing
  FROM changed c
  JOIN proof p ON p.id = c.proof_id
  JOIN merchant m ON m.id = p.merchant_id
  LEFT JOIN LATERAL (SELECT decision FROM proof_review r WHERE r.proof_id = p.id ORDER BY r.seq DESC LIMIT 1) r ON true
  CROSS JOIN LATERAL (SELECT CASE
    WHEN r.decision IS NULL THEN 'waits'
    WHEN r.decision = 'ACCEPTED' AND (p.valid_until IS NULL OR p.valid_until >= local_day(now())) THEN 'counts'
    ELSE 'over' END AS stands) s
  LEFT JOIN fallen f ON f.proof_id = c.proof_id AND c.is_last
  CROSS JOIN LATERAL (SELECT f.proof_id IS NOT NULL AND f.upheld_at IS NULL AS needs) n
  ORDER BY n.needs DESC, c.seq DESC LIMIT ${changesShown}`

const shown = ({ upheldAt: at, upheldBy: author, upheldWords: words, ...row }: Row): ChangedProof => ({
  ...row,
  upheld: at && { at, author, words: words ?? '' },
})

/** Proofs whose verdict changed with the trust store; for administrators. */
export async function listChangedProofs(_staff: StaffActor): Promise<ProofChanges> {
  const rows = await changedProofs(db, null)
  const [first] = rows
  return {
    proofs: rows.map(({ all: _all, needing: _needing, ...row }) => shown(row)),
    all: first?.all ?? 0,
    needing: first?.needing ?? 0,
  }
}

/** How the machine came to think worse of a proof that counts; null where it did not, or the proof does not count. */
export const findFall = (_staff: StaffActor, proofId: string) => fallIn(db, proofId)

/** The same as a part of the caller's transaction. */
export async function fallIn(on: Pick<Transaction, '$queryRaw'>, proofId: string): Promise<ChangedProof | null> {
  const row = (await changedProofs(on, proofId)).find(({ verificationId }) => verificationId !== null)
  if (!row) return null
  const { all: _all, needing: _needing, ...fall } = row
  return shown(fall)
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
