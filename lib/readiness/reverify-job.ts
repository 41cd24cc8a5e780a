import { db } from '@/lib/db/client'
import { fileStore } from '@/lib/files/store'
import { type Job, sendJob } from '@/lib/jobs/boss'
import { currentTrust } from '@/lib/trust/queries/current-trust'
import { STORE_CHANGED_JOB } from '@/lib/trust/store-changed'
import { verifyDocument } from '@/lib/trust/verify-document'
import { identityOfFile } from './evidence-rules'
import { storedVerification } from './stored-verification'
import type { Solution } from './types'

type Outdated = { proofId: string; solution: Solution; fileKey: string; taxCode: string | null }

/** Proofs that still count or wait, and were last verified against an older store than this version. */
const outdated = (version: number) => db.$queryRaw<Outdated[]>`
  SELECT f.proof_id AS "proofId", p.solution, f.file_key AS "fileKey", m.tax_code AS "taxCode"
  FROM proof_file f JOIN proof p ON p.id = f.proof_id JOIN merchant m ON m.id = p.merchant_id
  WHERE f.kind <> 'paper'
    AND NOT EXISTS (SELECT FROM proof_verification v WHERE v.proof_id = f.proof_id AND v.store_version >= ${version})
    AND (p.valid_until IS NULL OR p.valid_until >= local_day(now()))
    AND NOT EXISTS (SELECT FROM proof_review r WHERE r.proof_id = f.proof_id AND r.decision IN ('RETURNED', 'WITHDRAWN'))
  ORDER BY f.uploaded_at`

/** Verifies the files of proofs anew against today's trust store; each result is a row of its own. Answers how many there were. */
export async function reverifyProofs(): Promise<number> {
  const { version } = await currentTrust()
  const files = await outdated(version)
  for (const { proofId, solution, fileKey, taxCode } of files) {
    const stored = await fileStore().get(fileKey)
    if (!stored) {
      console.error('a proof’s file is gone:', proofId)
      continue
    }
    const verified = await verifyDocument(stored.bytes, 'store changed', new Date())
    const identity = identityOfFile(solution, verified.report, taxCode)
    await db.proofVerification.create({ data: { proofId, ...storedVerification(verified, identity) } })
  }
  return files.length
}

/** Follows each change of the trust store; a second run finds nothing left to do. */
export const reverifyProofsJob: Job = {
  name: STORE_CHANGED_JOB,
  run: async () => {
    await reverifyProofs()
  },
  // A server that was stopped in the middle, or away when the store changed, catches up.
  resume: () => sendJob(reverifyProofsJob, {}),
}
