import type { TrustPurpose } from '@/lib/db/generated/client'
import type { Purpose } from '@/lib/verifier/x509/trust-store'

const names: Record<TrustPurpose, Purpose> = {
  PUBLIC: 'public',
  GOVERNMENT: 'government',
  TIME_STAMPING: 'time-stamping',
  CONTRACT: 'contract',
}

export const purposeOf = (stored: TrustPurpose): Purpose => names[stored]

export const storedPurpose = (purpose: Purpose): TrustPurpose =>
  (Object.keys(names) as TrustPurpose[]).find((each) => names[each] === purpose) ?? 'PUBLIC'
