import 'server-only'
import { digestOf } from '@/lib/audit/digest'
import type { MerchantActor } from '@/lib/auth/actors'
import { type Limiter, newLimiter, takePoint } from '@/lib/db/rate-limit'

const kept = globalThis as typeof globalThis & { boothAttachmentLimit?: Limiter }

/** Counts a file of a journey before it is read; false when a merchant sent too many in the last hour. */
export async function admitAttachment({ merchantId }: MerchantActor): Promise<boolean> {
  kept.boothAttachmentLimit ??= newLimiter({
    ...{ keyPrefix: 'trace-file', points: 240, duration: 3600, clearExpiredByTimeout: false },
  })
  return (await takePoint(kept.boothAttachmentLimit, digestOf(`trace files of ${merchantId}`))).admitted
}
