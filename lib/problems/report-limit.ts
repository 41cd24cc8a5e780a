import 'server-only'
import { Pool } from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { digestOf } from '@/lib/audit/digest'
import { environment } from '@/lib/config/environment'

type Limits = { burst: RateLimiterPostgres; day: RateLimiterPostgres; nobody: RateLimiterPostgres }
const kept = globalThis as typeof globalThis & { boothReportLimits?: Limits }

function limits(): Limits {
  if (kept.boothReportLimits) return kept.boothReportLimits
  const storeClient = new Pool({ connectionString: environment().databaseUrl, max: 1, allowExitOnIdle: true })
  // An idle connection that breaks is replaced by the next query; without a listener it would end the process.
  storeClient.on('error', () => {})
  const store = {
    ...{ storeClient, storeType: 'pool', tableName: 'rate_limit', tableCreated: true },
    clearExpiredByTimeout: false,
  }
  kept.boothReportLimits = {
    burst: new RateLimiterPostgres({ ...store, keyPrefix: 'report-burst', points: 5, duration: 600 }),
    // Villages share one address behind a mobile network.
    day: new RateLimiterPostgres({ ...store, keyPrefix: 'report-day', points: 30, duration: 86_400 }),
    // Reports whose sender's address says nothing are counted together, so that they cannot flood the desk.
    nobody: new RateLimiterPostgres({ ...store, keyPrefix: 'report-nobody', points: 60, duration: 3_600 }),
  }
  return kept.boothReportLimits
}

export type Admitted = { admitted: true } | { admitted: false; waitSeconds: number }

async function take(limiter: RateLimiterPostgres, key: string): Promise<Admitted> {
  try {
    await limiter.consume(key)
    return { admitted: true }
  } catch (reason) {
    if (!(reason instanceof RateLimiterRes)) throw reason
    return { admitted: false, waitSeconds: Math.max(1, Math.ceil(reason.msBeforeNext / 1000)) }
  }
}

/** Counts a report from a client address before it is written, or says how long to wait. Only digests are kept. */
export async function admitReport(address: string | null): Promise<Admitted> {
  const { burst, day, nobody } = limits()
  if (!address) return take(nobody, 'all')
  const key = digestOf(`report from ${address}`)
  const soon = await take(burst, key)
  return soon.admitted ? take(day, key) : soon
}
