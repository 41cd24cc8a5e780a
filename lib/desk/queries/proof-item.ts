import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { findFall } from '@/lib/readiness/queries/fallen-proofs'
import { findReadinessFile } from '@/lib/readiness/queries/readiness-file'
import type { ProofFall, SolutionFile } from '@/lib/readiness/types'

type Proof = SolutionFile['proofs'][number]

/** A proof with what was found of it, and what its merchant handed in for the same solution before. */
export type ProofItem = {
  proof: Proof
  merchant: { id: string; name: string; isActive: boolean }
  earlier: Proof[]
  /** How the machine came to think worse of it since it was accepted, whether or not somebody upheld that. */
  fall: ProofFall | null
}

/** One proof for whoever decides about it; null for none. */
export async function findProofItem(admin: StaffActor, proofId: string): Promise<ProofItem | null> {
  const row = await db.proof.findUnique({ where: { id: proofId }, select: { merchantId: true, solution: true } })
  if (!row) return null
  const [file, fall] = await Promise.all([
    findReadinessFile(admin, row.merchantId, new Date()),
    findFall(admin, proofId),
  ])
  const solution = file?.solutions.find((one) => one.solution === row.solution)
  const proof = solution?.proofs.find(({ id }) => id === proofId)
  if (!file || !solution || !proof) return null
  return {
    proof,
    merchant: { id: file.merchantId, name: file.merchantName, isActive: file.isActive },
    fall,
    earlier: solution.proofs.filter(({ id }) => id !== proofId),
  }
}
