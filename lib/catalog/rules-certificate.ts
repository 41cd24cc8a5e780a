import type { Day } from '@/lib/format/days'
import { renewalWindow } from './public-rules'
import type { CertificateRecord } from './types'

export type CertificateStanding = 'valid' | 'renew-now' | 'renew-late' | 'expired' | 'revoked' | 'not-yet' | 'none'

/** Whether a listing may stand on such a certificate. */
export const isValidStanding = (standing: CertificateStanding) =>
  standing === 'valid' || standing === 'renew-now' || standing === 'renew-late'

/** Where the certificate that speaks for a product stands on a day; `none` when it never had one. */
export function certificateStanding(certificate: CertificateRecord | null, today: Day): CertificateStanding {
  if (!certificate) return 'none'
  if (certificate.valid) {
    const { state } = renewalWindow(certificate.validThrough, today)
    return state === 'not-yet' ? 'valid' : state === 'open' ? 'renew-now' : 'renew-late'
  }
  if (certificate.revoked) return 'revoked'
  return certificate.issuedOn > today ? 'not-yet' : 'expired'
}
