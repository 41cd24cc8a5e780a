import 'server-only'
import { digestOf } from '@/lib/audit/digest'
import { type Attempt, type Limiter, newLimiter, notAdmitted, takePoint } from '@/lib/db/rate-limit'
import { FREE_TRIES, pauseSeconds } from './rules'

const kept = globalThis as typeof globalThis & {
  boothLimits?: Record<'failures' | 'gate' | 'addresses' | 'everywhere', Limiter>
}

const DAY_S = 86_400

function limits() {
  kept.boothLimits ??= {
    failures: newLimiter({ keyPrefix: 'failures', points: 1_000_000, duration: DAY_S }),
    gate: newLimiter({ keyPrefix: 'gate', points: 1, duration: DAY_S, clearExpiredByTimeout: false }),
    // However many addresses somebody guesses from, an account takes no more than this in a day.
    everywhere: newLimiter({ keyPrefix: 'everywhere', points: 200, duration: DAY_S }),
    // Generous, because whole villages share one address behind a mobile network.
    addresses: newLimiter({ keyPrefix: 'addresses', points: 50, duration: 900, clearExpiredByTimeout: false }),
  }
  return kept.boothLimits
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
  if (closed && closed.msBeforeNext > 0) return notAdmitted(closed)
  if (address) {
    const fromAddress = await takePoint(addresses, digestOf(`address ${address}`))
    if (!fromAddress.admitted) return fromAddress
  }
  const anywhere = await takePoint(everywhere, digestOf(`account ${account}`))
  if (!anywhere.admitted) return anywhere
  const { consumedPoints } = await failures.consume(key)
  return consumedPoints < FREE_TRIES ? { admitted: true } : takePoint(gate, key, pauseSeconds(consumedPoints))
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
