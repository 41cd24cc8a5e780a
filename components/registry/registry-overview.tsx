import { formatNumber } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { RegistryOverview } from '@/lib/registry/queries/products'

/** The registry in five numbers. */
export function RegistryOverviewFigures({ locale, overview }: { locale: Locale; overview: RegistryOverview }) {
  const t = translator(locale, 'registry')
  const figures = [
    [t('overview.products'), overview.products],
    [t('overview.valid'), overview.validProducts],
    [t('overview.renewNow'), overview.renewNow],
    [t('overview.withoutValid'), overview.withoutValid],
    [t('overview.producers'), overview.producers],
  ] as const
  return (
    <dl className="mb-8 grid grid-cols-2 gap-px overflow-hidden rounded-xl border border-line bg-line sm:grid-cols-5">
      {figures.map(([label, value]) => (
        <div key={label} className="flex flex-col-reverse justify-end bg-sheet p-4 last:col-span-2 sm:last:col-span-1">
          <dt className="text-sm text-muted">{label}</dt>
          <dd className="text-2xl font-semibold tabular-nums">{formatNumber(value, locale)}</dd>
        </div>
      ))}
    </dl>
  )
}
