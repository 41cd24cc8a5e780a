import { ForWriters } from '@/components/layout/for-roles'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState, PageHead } from '@/components/ui/card'
import type { Day } from '@/lib/format/days'
import { formatDay, formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { providerStanding } from '@/lib/readiness/provider-rules'
import type { ProviderRow } from '@/lib/readiness/provider-types'
import { solutions } from '@/lib/readiness/types'

const tones = { offered: 'good', 'not-yet': 'warn', ended: 'neutral', withdrawn: 'neutral' } as const

/** The directory of providers as administrators keep it, and where the official lists are. */
export function ProviderList({ locale, rows, today }: { locale: Locale; rows: ProviderRow[]; today: Day }) {
  const t = translator(locale, 'solutions')
  const names = translator(locale, 'readiness')
  return (
    <>
      <PageHead
        title={t('providers.title')}
        intro={t('providers.intro')}
        actions={
          <ForWriters area="providers">
            <ButtonLink href={pathIn(locale, '/admin/providers/new')}>{t('providers.add')}</ButtonLink>
          </ForWriters>
        }
      />
      <section aria-labelledby="providers" className="max-w-3xl">
        <h2 id="providers" className="mb-3 text-lg">
          {t('providers.list', { count: rows.filter(({ withdrawn }) => !withdrawn).length })}
        </h2>
        {rows.length === 0 ? <EmptyState title={t('providers.empty')}>{t('providers.empty-body')}</EmptyState> : null}
        <ul className="divide-y divide-line rounded-xl border border-line bg-sheet empty:hidden">
          {rows.map((row) => (
            <ProviderEntry key={row.id} locale={locale} row={row} today={today} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="sources" className="mt-8 max-w-3xl">
        <h2 id="sources" className="mb-3 text-lg">
          {t('providers.sources')}
        </h2>
        <dl className="space-y-3">
          {solutions.map((solution) => (
            <div key={solution}>
              <dt className="font-semibold">{names(`solutions.${solution}`)}</dt>
              <dd>{t(`offers.source.${solution}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  )
}

function ProviderEntry({ locale, row, today }: { locale: Locale; row: ProviderRow; today: Day }) {
  const t = translator(locale, 'solutions')
  const names = translator(locale, 'readiness')
  const standing = providerStanding(row, today)
  const moment = formatMoment(row.changedAt)
  return (
    <li className="px-4 py-3">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <strong>{row.name}</strong>
        <Badge tone={tones[standing]}>{t(`providers.standing.${standing}`)}</Badge>
        {row.isDemo ? <Badge tone="warn">{t('offers.demo')}</Badge> : null}
      </p>
      <p>{row.solutions.map((solution) => names(`solutions.${solution}`)).join(', ')}</p>
      <p className="text-sm text-muted">
        {row.licence} ·{' '}
        {row.validUntil
          ? t('providers.days', { from: formatDay(row.validFrom), until: formatDay(row.validUntil) })
          : t('providers.from', { from: formatDay(row.validFrom) })}
      </p>
      <p className="text-sm text-muted">
        {row.changedBy
          ? t('providers.changed-by', { moment, name: row.changedBy })
          : t('providers.changed', { moment })}
      </p>
      {row.withdrawn ? (
        <p className="whitespace-pre-line">
          {t('providers.withdrawn', { moment: formatMoment(row.withdrawn.at), reason: row.withdrawn.reason })}
        </p>
      ) : (
        <ForWriters area="providers">
          <a
            href={pathIn(locale, `/admin/providers/${row.id}`)}
            aria-label={t('providers.correct-of', { name: row.name })}
            className="inline-flex min-h-11 items-center text-lam underline-offset-4 hover:underline"
          >
            {t('providers.correct')}
          </a>
        </ForWriters>
      )}
    </li>
  )
}
