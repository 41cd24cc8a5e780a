import 'server-only'
import { digestOf } from '@/lib/audit/digest'
import { type Attempt, type Limiter, newLimiter, takePoint } from '@/lib/db/rate-limit'

const kept = globalThis as typeof globalThis & { boothVerifyLimits?: { address: Limiter; nobody: Limiter } }

function limits() {
  kept.boothVerifyLimits ??= {
    // Offices share one address; a clerk goes through a pile of files.
    address: newLimiter({ keyPrefix: 'verify', points: 60, duration: 600, clearExpiredByTimeout: false }),
    // Files whose sender's address says nothing are counted together.
    nobody: newLimiter({ keyPrefix: 'verify-nobody', points: 600, duration: 600, clearExpiredByTimeout: false }),
  }
  return kept.boothVerifyLimits
}

/** Counts a file from a client address before it is read, or says how long to wait. Only digests are kept. */
export const admitVerification = (address: string | null): Promise<Attempt> =>
  address ? takePoint(limits().address, digestOf(`verify from ${address}`)) : takePoint(limits().nobody, 'all')
