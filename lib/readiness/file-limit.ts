import 'server-only'
import { digestOf } from '@/lib/audit/digest'
import type { MerchantActor } from '@/lib/auth/actors'
import { type Limiter, newLimiter, takePoint } from '@/lib/db/rate-limit'

const kept = globalThis as typeof globalThis & { boothProofFileLimit?: Limiter }

/** Counts a file that a merchant hands in before it is read; false when there were too many in the last hour. */
export async function admitProofFile({ merchantId }: MerchantActor): Promise<boolean> {
  kept.boothProofFileLimit ??= newLimiter({
    ...{ keyPrefix: 'proof-file', points: 20, duration: 3600, clearExpiredByTimeout: false },
  })
  return (await takePoint(kept.boothProofFileLimit, digestOf(`proof files of ${merchantId}`))).admitted
}
