import 'server-only'
import { Pool } from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { environment } from '@/lib/config/environment'

const kept = globalThis as typeof globalThis & { boothLimitStore?: Pool }

function store() {
  if (kept.boothLimitStore) return kept.boothLimitStore
  const pool = new Pool({ connectionString: environment().databaseUrl, max: 2, allowExitOnIdle: true })
  // An idle connection that breaks is replaced by the next query; without a listener it would end the process.
  pool.on('error', () => {})
  kept.boothLimitStore = pool
  return pool
}

export type Limiter = RateLimiterPostgres
type Limit = { keyPrefix: string; points: number; duration: number; clearExpiredByTimeout?: boolean }

/** So many `points` a key within `duration` seconds, counted in the database for all servers. Make each once a process. */
export const newLimiter = (limit: Limit): Limiter =>
  new RateLimiterPostgres({
    storeClient: store(),
    storeType: 'pool',
    tableName: 'rate_limit',
    tableCreated: true,
    ...limit,
  })

export type Attempt = { admitted: true } | { admitted: false; waitSeconds: number }

export const notAdmitted = ({ msBeforeNext }: { msBeforeNext: number }): Attempt => ({
  admitted: false,
  waitSeconds: Math.max(1, Math.ceil(msBeforeNext / 1000)),
})

/**
 * Takes a point (or so many), or says how long to wait; anything but a refusal is thrown. `seconds`: for how long, if not the
 * limiter's own.
 */
export async function takePoint(limiter: Limiter, key: string, seconds?: number, points = 1): Promise<Attempt> {
  try {
    await limiter.consume(key, points, seconds ? { customDuration: seconds } : {})
    return { admitted: true }
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return notAdmitted(reason)
    throw reason
  }
}
