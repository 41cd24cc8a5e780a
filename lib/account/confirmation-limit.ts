import 'server-only'
import { digestOf } from '@/lib/audit/digest'
import { type Attempt, type Limiter, newLimiter, takePoint } from '@/lib/db/rate-limit'

const kept = globalThis as typeof globalThis & { boothConfirmationLimit?: Limiter }

/** Counts how often somebody changes how they sign in, so that nobody has the booth write to strangers at will. */
export async function admitConfirmation(userId: string): Promise<Attempt> {
  kept.boothConfirmationLimit ??= newLimiter({ keyPrefix: 'confirmation', points: 5, duration: 3600 })
  return takePoint(kept.boothConfirmationLimit, digestOf(`confirmation for ${userId}`))
}
