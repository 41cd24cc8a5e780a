import type { Prisma } from '@/lib/db/generated/client'
import type { Verified } from '@/lib/trust/verify-document'
import { withoutPersonalIds } from '@/lib/verifier/report-privacy'
import type { FileIdentity } from './types'

/** A verification as it is kept: personal IDs masked, with the version of the store that it rests on. */
export const storedVerification = ({ report, storeVersion, verifiedAt }: Verified, identity: FileIdentity) => ({
  verdict: report.verdict,
  revocation: report.revocation,
  identity,
  report: withoutPersonalIds(report) as unknown as Prisma.InputJsonObject,
  storeVersion,
  verifiedAt,
})
