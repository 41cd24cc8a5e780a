import 'server-only'
import type { FileReport } from '@/lib/verifier/types'
import { VerifierPool } from '@/lib/verifier/verifier-pool'
import { currentTrust } from './queries/current-trust'

/** What was found of a file, and against which version of the trust store. */
export type Verified = { report: FileReport; storeVersion: number; verifiedAt: Date }

// Routes, actions and jobs are bundled apart and share only the process.
const kept = globalThis as typeof globalThis & { boothVerifier?: VerifierPool }

/**
 * Verifies a stranger's file against the booth's trust store, in a worker thread with its limits. Throws only when no worker
 * can be started.
 * @param owner whose turn it takes: a merchant, an address; files of one owner wait for each other
 */
export async function verifyDocument(bytes: Uint8Array, owner: string, verifiedAt: Date): Promise<Verified> {
  kept.boothVerifier ??= new VerifierPool()
  const { version, files } = await currentTrust()
  const report = await kept.boothVerifier.verify({ bytes, trust: files, checkedAt: verifiedAt }, owner)
  return { report, storeVersion: version, verifiedAt }
}
