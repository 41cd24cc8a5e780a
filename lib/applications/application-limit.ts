import 'server-only'
import { digestOf } from '@/lib/audit/digest'
import { type Attempt, type Limiter, newLimiter, takePoint } from '@/lib/db/rate-limit'

const kept = globalThis as typeof globalThis & { boothApplicationLimits?: Record<'burst' | 'day' | 'nobody', Limiter> }

function limits() {
  kept.boothApplicationLimits ??= {
    // A commune's officer may help a whole meeting of makers from one phone.
    burst: newLimiter({ keyPrefix: 'apply-burst', points: 10, duration: 600, clearExpiredByTimeout: false }),
    day: newLimiter({ keyPrefix: 'apply-day', points: 40, duration: 86_400, clearExpiredByTimeout: false }),
    // Senders whose address says nothing are counted together, so that they cannot flood the desk.
    nobody: newLimiter({ keyPrefix: 'apply-nobody', points: 60, duration: 3_600, clearExpiredByTimeout: false }),
  }
  return kept.boothApplicationLimits
}

/**
 * Counts an application, or a change to one, from a client address before it is written, or says how long to wait: each
 * asks the registry who matches, so guessing has to be slow. Only digests are kept.
 */
export async function admitApplication(address: string | null): Promise<Attempt> {
  const { burst, day, nobody } = limits()
  if (!address) return takePoint(nobody, 'all')
  const key = digestOf(`application from ${address}`)
  const soon = await takePoint(burst, key)
  return soon.admitted ? takePoint(day, key) : soon
}
