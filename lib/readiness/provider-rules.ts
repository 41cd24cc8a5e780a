import type { Day } from '@/lib/format/days'
import type { ProviderRow, ProviderStanding } from './provider-types'

/** Whether merchants are told of a provider on a day, and why not. */
export function providerStanding(
  { withdrawn, validFrom, validUntil }: Pick<ProviderRow, 'withdrawn' | 'validFrom' | 'validUntil'>,
  today: Day,
): ProviderStanding {
  if (withdrawn) return 'withdrawn'
  if (today < validFrom) return 'not-yet'
  return validUntil !== null && validUntil < today ? 'ended' : 'offered'
}
