import { renewalWindow } from '@/lib/catalog/public-rules'
import type { CertificateStanding } from '@/lib/catalog/rules-certificate'
import type { CertificateRecord } from '@/lib/catalog/types'
import { formatDay } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** A product's certificate in one sentence: its stars, its end, and what that means now. */
export function CertificateLine({
  locale,
  certificate,
  standing,
}: {
  locale: Locale
  certificate: CertificateRecord | null
  standing: CertificateStanding
}) {
  const t = translator(locale, 'merchant-home')
  const values = {
    stars: certificate?.stars ?? 0,
    through: certificate ? formatDay(certificate.validThrough) : '',
    // Only the day counts here; whether it has passed is in the standing.
    lastDay: certificate ? formatDay(renewalWindow(certificate.validThrough, certificate.validThrough).lastDay) : '',
    issued: certificate ? formatDay(certificate.issuedOn) : '',
    revoked: certificate?.revoked ? formatDay(certificate.revoked.on) : '',
  }
  return (
    <span className={standing === 'valid' ? 'text-muted' : 'text-quy-ink'}>{t(`certificate.${standing}`, values)}</span>
  )
}
