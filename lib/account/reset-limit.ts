import 'server-only'
import { digestOf } from '@/lib/audit/digest'
import { type Attempt, type Limiter, newLimiter, takePoint } from '@/lib/db/rate-limit'

const kept = globalThis as typeof globalThis & { boothResetLimits?: Record<'accounts' | 'addresses', Limiter> }

function limits() {
  kept.boothResetLimits ??= {
    accounts: newLimiter({ keyPrefix: 'reset-account', points: 3, duration: 3600 }),
    // Generous, because whole villages share one address behind a mobile network.
    addresses: newLimiter({ keyPrefix: 'reset-address', points: 30, duration: 3600 }),
  }
  return kept.boothResetLimits
}

/**
 * Counts a wish for a reset: by the client's address, and by what was typed from there, whether or not there is such an
 * account. A stranger elsewhere uses nothing up; how many letters an account gets is counted apart.
 */
export async function admitReset(account: string, address: string | null): Promise<Attempt> {
  const { accounts, addresses } = limits()
  if (address) {
    const fromAddress = await takePoint(addresses, digestOf(`reset from ${address}`))
    if (!fromAddress.admitted) return fromAddress
  }
  return takePoint(accounts, digestOf(`reset of ${account} from ${address ?? 'unknown'}`))
}
