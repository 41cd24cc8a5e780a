import { Badge } from '@/components/ui/badge'
import { certificateState } from '@/lib/catalog/public-rules'
import type { ListingDetail } from '@/lib/catalog/public-types'
import { formatDay } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { Stars } from './stars'
import { Terms } from './terms'

/** The certificate as the registry has it: what, who, by which decision, until when. */
export function CertificateCard({
  locale,
  listing: { certificate, maker, day },
}: {
  locale: Locale
  listing: Pick<ListingDetail, 'certificate' | 'maker' | 'day'>
}) {
  const t = translator(locale, 'listing')
  const state = certificateState(certificate.validThrough, day)
  const ward = maker.ward && inLocale(locale, maker.ward.vi, maker.ward.en)
  // Registered addresses mostly end in the ward already.
  const wardIsNamed = Boolean(ward && maker.address?.includes(maker.ward?.vi ?? ''))
  const address = [maker.address, wardIsNamed ? null : ward].filter(Boolean).join(', ')
  const rows: [string, string | null][] = [
    [t('certificate.code'), certificate.code],
    [
      t('certificate.decision'),
      t('certificate.decision-of', { number: certificate.decisionNumber, day: formatDay(certificate.issuedOn) }),
    ],
    [t('certificate.valid-through'), formatDay(certificate.validThrough)],
    [t('certificate.maker'), maker.name],
    [t('certificate.address'), address || null],
  ]
  return (
    <section aria-labelledby="certificate" className="listing-panel listing-certificate">
      <div className="head">
        <h2 id="certificate">{t('certificate.title')}</h2>
        <Badge tone={state === 'valid' ? 'good' : 'warn'}>{t(`certificate.state.${state}`)}</Badge>
      </div>
      <Stars locale={locale} stars={certificate.stars} className="stars" />
      <Terms rows={rows} />
      <p className="source">{t('certificate.source', { day: formatDay(day) })}</p>
    </section>
  )
}
