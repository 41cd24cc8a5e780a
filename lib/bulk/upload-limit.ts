import 'server-only'
import { digestOf } from '@/lib/audit/digest'
import type { MerchantActor } from '@/lib/auth/actors'
import { type Limiter, newLimiter, takePoint } from '@/lib/db/rate-limit'

const kept = globalThis as typeof globalThis & { boothBulkLimit?: Limiter }

/** Counts a workbook or ZIP file before it is taken in; false when a merchant sent too many in the last hour. */
export async function admitBulkFile({ merchantId }: MerchantActor): Promise<boolean> {
  kept.boothBulkLimit ??= newLimiter({
    ...{ keyPrefix: 'bulk-file', points: 40, duration: 3600, clearExpiredByTimeout: false },
  })
  return (await takePoint(kept.boothBulkLimit, digestOf(`bulk files of ${merchantId}`))).admitted
}
