import 'server-only'
import { Pool } from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { digestOf } from '@/lib/audit/digest'
import { environment } from '@/lib/config/environment'
import { FREE_TRIES, pauseSeconds } from './rules'

type Limits = Record<'failures' | 'gate' | 'addresses' | 'everywhere', RateLimiterPostgres>
const kept = globalThis as typeof globalThis & { boothLimits?: Limits }

const DAY_S = 86_400

function limits(): Limits {
  if (kept.boothLimits) return kept.boothLimits
  const storeClient = new Pool({ connectionString: environment().databaseUrl, max: 2, allowExitOnIdle: true })
  // An idle connection that breaks is replaced by the next query; without a listener it would end the process.
  storeClient.on('error', () => {})
  const store = { storeClient, storeType: 'pool', tableName: 'rate_limit', tableCreated: true }
  kept.boothLimits = {
    failures: new RateLimiterPostgres({ ...store, keyPrefix: 'failures', points: 1_000_000, duration: DAY_S }),
    gate: new RateLimiterPostgres({
      ...store,
      keyPrefix: 'gate',
      points: 1,
      duration: DAY_S,
      clearExpiredByTimeout: false,
    }),
    // However many addresses somebody guesses from, an account takes no more than this in a day.
    everywhere: new RateLimiterPostgres({ ...store, keyPrefix: 'everywhere', points: 200, duration: DAY_S }),
    // Generous, because whole villages share one address behind a mobile network.
    addresses: new RateLimiterPostgres({
      ...store,
      keyPrefix: 'addresses',
      points: 50,
      duration: 900,
      clearExpiredByTimeout: false,
    }),
  }
  return kept.boothLimits
}

export type Attempt = { admitted: true } | { admitted: false; waitSeconds: number }

const refused = ({ msBeforeNext }: { msBeforeNext: number }): Attempt => ({
  admitted: false,
  waitSeconds: Math.max(1, Math.ceil(msBeforeNext / 1000)),
})

/** Takes a point, or says how long to wait; anything but a refusal is thrown. */
async function take(limiter: RateLimiterPostgres, key: string, seconds?: number): Promise<Attempt> {
  try {
    await limiter.consume(key, 1, seconds ? { customDuration: seconds } : {})
    return { admitted: true }
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return refused(reason)
    throw reason
  }
}

const attemptKey = (account: string, address: string | null) =>
  digestOf(`account ${account} from ${address ?? 'unknown'}`)

/**
 * Counts an attempt on an account (any text that names it) from a client address before it is made, so that many at
 * once cannot slip through. The first few are free, then each opens a longer pause. Pauses hold for that address only,
 * so that a stranger's guesses do not shut the owner out. Only digests are kept.
 */
export async function admitAttempt(account: string, address: string | null): Promise<Attempt> {
  const { failures, gate, addresses, everywhere } = limits()
  const key = attemptKey(account, address)
  const closed = await gate.get(key)
  if (closed && closed.msBeforeNext > 0) return refused(closed)
  if (address) {
    const fromAddress = await take(addresses, digestOf(`address ${address}`))
    if (!fromAddress.admitted) return fromAddress
  }
  const anywhere = await take(everywhere, digestOf(`account ${account}`))
  if (!anywhere.admitted) return anywhere
  const { consumedPoints } = await failures.consume(key)
  return consumedPoints < FREE_TRIES ? { admitted: true } : take(gate, key, pauseSeconds(consumedPoints))
}

/** After a right password or a used link: forgets the failures of the account and gives the address its point back. */
export async function forgiveAttempts(account: string, address: string | null) {
  const { failures, gate, addresses, everywhere } = limits()
  const key = attemptKey(account, address)
  await Promise.all([
    everywhere.reward(digestOf(`account ${account}`)),
    failures.delete(key),
    gate.delete(key),
    address ? addresses.reward(digestOf(`address ${address}`)) : null,
  ])
}
