import Link from 'next/link'
import type { Day } from '@/lib/format/days'
import { formatDay, formatNumber } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { Reach, ReachWeek } from '@/lib/visits/types'

const table =
  'w-full border-collapse text-left tabular-nums [&_td]:border-t [&_td]:border-line [&_td]:py-1.5 [&_td]:pr-2 [&_th]:py-1.5 [&_th]:pr-2 [&_th]:align-bottom [&_th]:text-sm [&_th]:font-semibold [&_th]:leading-snug'

const numberKinds = ['views', 'finds', 'clicks'] as const

/** The weeks as figures, newest first, behind a toggle. */
export function WeekTable({ locale, weeks, current }: { locale: Locale; weeks: ReachWeek[]; current: Day }) {
  const t = translator(locale, 'home')
  return (
    <details className="mt-1">
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-lam underline-offset-4 hover:underline">
        {t('reach.table')}
      </summary>
      <table className={table}>
        <caption className="sr-only">{t('reach.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('reach.week')}</th>
            {numberKinds.map((kind) => (
              <th key={kind} scope="col">
                {t(`reach.${kind}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.toReversed().map((row) => (
            <tr key={row.week}>
              <td>
                {formatDay(row.week)}
                {row.week === current ? <span className="block text-sm text-muted">{t('reach.running')}</span> : null}
              </td>
              {numberKinds.map((kind) => (
                <td key={kind}>{formatNumber(row[kind], locale)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

const SHOWN = 5

/** Each product of the last four weeks, most viewed first; the long tail behind a toggle. */
export function ProductTable({ locale, listings }: { locale: Locale; listings: Reach['listings'] }) {
  const t = translator(locale, 'home')
  if (listings.length === 0) return null
  const rest = listings.slice(SHOWN)
  return (
    <div className="mt-6">
      <h3 className="mb-1 font-semibold">{t('reach.products')}</h3>
      <Products locale={locale} listings={listings.slice(0, SHOWN)} />
      {rest.length > 0 ? (
        <details>
          <summary className="inline-flex min-h-11 cursor-pointer items-center text-lam underline-offset-4 hover:underline">
            {t('waits.all', { count: listings.length })}
          </summary>
          <Products locale={locale} listings={rest} />
        </details>
      ) : null}
    </div>
  )
}

function Products({ locale, listings }: { locale: Locale; listings: Reach['listings'] }) {
  const t = translator(locale, 'home')
  return (
    <table className={table}>
      <caption className="sr-only">{t('reach.products')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('reach.product')}</th>
          {numberKinds.map((kind) => (
            <th key={kind} scope="col" className="w-1/6">
              {t(`reach.${kind}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {listings.map((row) => (
          <tr key={row.id}>
            <td>
              <Link
                href={pathIn(locale, `/merchant/listings/${row.id}`)}
                className="inline-flex min-h-11 items-center leading-snug text-lam underline-offset-4 hover:underline"
              >
                {row.name}
              </Link>
            </td>
            {numberKinds.map((kind) => (
              <td key={kind}>{formatNumber(row[kind], locale)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
