import { Badge } from '@/components/ui/badge'
import { certificateState } from '@/lib/catalog/public-rules'
import type { ListingDetail } from '@/lib/catalog/public-types'
import { formatDay } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { Stars } from './stars'

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
    <section
      aria-labelledby="certificate"
      className="rounded-xl border border-quy/60 bg-sheet p-1.5 shadow-[inset_0_0_0_3px_var(--sheet),inset_0_0_0_4px_color-mix(in_srgb,var(--quy)_45%,transparent)]"
    >
      <div className="p-4 sm:p-6">
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <h2 id="certificate" className="text-lg sm:text-xl">
            {t('certificate.title')}
          </h2>
          <Badge tone={state === 'valid' ? 'good' : 'warn'}>{t(`certificate.state.${state}`)}</Badge>
        </div>
        <Stars locale={locale} stars={certificate.stars} className="mt-2 text-lg text-quy-ink" />
        <dl className="mt-4 grid gap-x-6 gap-y-3 sm:grid-cols-[9rem_1fr]">
          {rows.map(([term, value]) =>
            value ? (
              <div key={term} className="sm:contents">
                <dt className="text-sm text-muted sm:py-0.5">{term}</dt>
                <dd>{value}</dd>
              </div>
            ) : null,
          )}
        </dl>
        <p className="mt-4 border-t border-line pt-3 text-sm text-muted">
          {t('certificate.source', { day: formatDay(day) })}
        </p>
      </div>
    </section>
  )
}
