import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import type { FileReport } from '@/lib/verifier/types'
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

/** Proofs whose verdict changed with the trust store, newest first; for administrators. */
export function listChangedProofs(_admin: StaffActor): Promise<ChangedProof[]> {
  return db.$queryRaw<({ solution: Solution } & ChangedProof)[]>`
    SELECT v.proof_id AS "proofId", m.id AS "merchantId", m.name AS "merchantName", p.solution::text AS solution,
      v.before AS "from", v.verdict AS "to", v.store_version AS "storeVersion", v.verified_at AS at
    FROM (
      SELECT proof_id, verdict, store_version, verified_at, seq, lag(verdict) OVER (PARTITION BY proof_id ORDER BY seq) AS before
      FROM proof_verification
    ) v
    JOIN proof p ON p.id = v.proof_id
    JOIN merchant m ON m.id = p.merchant_id
    WHERE v.before <> v.verdict
    ORDER BY v.seq DESC LIMIT ${changesShown}`
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
