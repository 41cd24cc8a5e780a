import 'server-only'
import { digestOf } from '@/lib/audit/digest'
import { type Attempt, type Limiter, newLimiter, takePoint } from '@/lib/db/rate-limit'

/** How often one network may ask. */
export const OPEN_POINTS = 120
export const OPEN_MINUTES = 10

const kept = globalThis as typeof globalThis & { boothOpenLimit?: Limiter }

/** Counts a question of a client; those whose address says nothing are counted together. Only digests are kept. */
export function admitOpenRequest(address: string | null): Promise<Attempt> {
  kept.boothOpenLimit ??= newLimiter({ keyPrefix: 'open-data', points: OPEN_POINTS, duration: OPEN_MINUTES * 60 })
  return takePoint(kept.boothOpenLimit, address ? digestOf(`open data for ${address}`) : 'all')
}
