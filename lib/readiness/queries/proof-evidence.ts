import 'server-only'
import { db } from '@/lib/db/client'
import type { FileReport } from '@/lib/verifier/types'
import type { FileIdentity, ProofEvidence, ProofPaper } from '../types'

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
