import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import type { FileReport } from '@/lib/verifier/types'
import { verdictsBestFirst } from '../invoice-choice'
import type { ChangedProof, FileIdentity, ProofEvidence, ProofPaper, Reverified, Solution } from '../types'

type Found = Omit<ProofEvidence, 'isGone'>

/** The files behind a merchant's proofs with what was last found of each, by proof. */
export async function proofEvidence(merchantId: string): Promise<Map<string, Found>> {
  const files = await db.proofFile.findMany({
    where: { proof: { merchantId } },
    select: {
      proofId: true,
      fileName: true,
      sizeBytes: true,
      proof: { select: { verifications: { orderBy: { seq: 'desc' }, take: 2 } } },
    },
  })
  return new Map(
    files.flatMap(({ proofId, fileName, sizeBytes, proof: { verifications } }): [string, Found][] => {
      const [last, before] = verifications
      if (!last) return []
      const report = last.report as unknown as FileReport
      return [
        [
          proofId,
          {
            ...{ fileName, sizeBytes, report, storeVersion: last.storeVersion, verifiedAt: last.verifiedAt },
            identity: last.identity as FileIdentity,
            previousVerdict:
              before && before.verdict !== last.verdict ? (before.verdict as FileReport['verdict']) : null,
          },
        ],
      ]
    }),
  )
}

/** The papers behind a merchant's proofs that no machine checks, by proof. */
export async function proofPapers(merchantId: string): Promise<Map<string, ProofPaper>> {
  const files = await db.proofFile.findMany({
    where: { kind: 'paper', proof: { merchantId } },
    select: { proofId: true, fileName: true, sizeBytes: true },
  })
  return new Map(files.map(({ proofId, ...paper }) => [proofId, paper]))
}

/** Changes of verdict that are listed at once. */
export const changesShown = 50
const runsShown = 10

/**
 * Changes of verdict, of one proof or of all: those that somebody has to look at first, then newest first. One has to be looked at
 * when its proof counts and is judged worse now than when it was accepted, in however many steps, also up again.
 */
const changedProofs = (proofId: string | null) => db.$queryRaw<({ solution: Solution } & ChangedProof)[]>`
  WITH judged AS (
    SELECT proof_id, verdict, store_version, verified_at, seq, lag(verdict) OVER (PARTITION BY proof_id ORDER BY seq) AS before
    FROM proof_verification WHERE ${proofId}::uuid IS NULL OR proof_id = ${proofId}::uuid
  ), changed AS (
    SELECT *, lead(seq) OVER (PARTITION BY proof_id ORDER BY seq) IS NULL AS is_last FROM judged WHERE before <> verdict
  )
  SELECT c.proof_id AS "proofId", m.id AS "merchantId", m.name AS "merchantName", p.solution::text AS solution,
    CASE WHEN n.needs THEN k.verdict ELSE c.before END AS "from", c.verdict AS "to", c.store_version AS "storeVersion",
    c.verified_at AS at, s.stands, n.needs AS "needsLook"
  FROM changed c
  JOIN proof p ON p.id = c.proof_id
  JOIN merchant m ON m.id = p.merchant_id
  LEFT JOIN LATERAL (SELECT decision, recorded_at FROM proof_review r WHERE r.proof_id = p.id ORDER BY r.seq DESC LIMIT 1) r ON true
  CROSS JOIN LATERAL (SELECT CASE
    WHEN r.decision IS NULL THEN 'waits'
    WHEN r.decision = 'ACCEPTED' AND (p.valid_until IS NULL OR p.valid_until >= local_day(now())) THEN 'counts'
    ELSE 'over' END AS stands) s
  CROSS JOIN LATERAL (SELECT coalesce(
    (SELECT v.verdict FROM proof_verification v WHERE v.proof_id = p.id AND v.verified_at <= r.recorded_at ORDER BY v.seq DESC LIMIT 1),
    c.before) AS verdict) k
  CROSS JOIN LATERAL (SELECT s.stands = 'counts' AND c.is_last AND c.verified_at > r.recorded_at
    AND array_position(${bestFirst}::text[], c.verdict) > array_position(${bestFirst}::text[], k.verdict) AS needs) n
  ORDER BY "needsLook" DESC, c.seq DESC LIMIT ${changesShown}`

const bestFirst = [...verdictsBestFirst]

/** Proofs whose verdict changed with the trust store; for administrators. */
export const listChangedProofs = (_admin: StaffActor): Promise<ChangedProof[]> => changedProofs(null)

/** How the machine came to think worse of a proof that counts; null where it did not, or the proof does not count. */
export async function findFall(_staff: StaffActor, proofId: string): Promise<ChangedProof | null> {
  return (await changedProofs(proofId)).find(({ needsLook }) => needsLook) ?? null
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
