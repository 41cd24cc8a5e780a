import type { Day } from '@/lib/format/days'
import { certificateState } from './public-rules'
import type { CertificateRecord } from './types'

export type CertificateStanding = 'valid' | 'renew-now' | 'expired' | 'revoked' | 'not-yet' | 'none'

/** Where the certificate that speaks for a product stands on a day; `none` when it never had one. */
export function certificateStanding(certificate: CertificateRecord | null, today: Day): CertificateStanding {
  if (!certificate) return 'none'
  if (certificate.valid) return certificateState(certificate.validThrough, today)
  if (certificate.revoked) return 'revoked'
  return certificate.issuedOn > today ? 'not-yet' : 'expired'
}
