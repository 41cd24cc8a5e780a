import { EmptyState } from '@/components/ui/card'
import { addDays, type Day } from '@/lib/format/days'
import { formatDay, formatNumber } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { Reach, ReachWeek } from '@/lib/visits/types'
import { FEWEST_TIMES, weekOf } from '@/lib/visits/visit-rules'
import { ReachChart } from './reach-chart'
import { ProductTable, WeekTable } from './reach-tables'

const kinds = ['views', 'finds', 'clicks'] as const

/** What the shop's pages brought a merchant: this week beside the last, the weeks, the products, the words. */
export function ReachSection({ locale, reach, today }: { locale: Locale; reach: Reach; today: Day }) {
  const t = translator(locale, 'home')
  const { since, weeks } = reach
  return (
    <section aria-labelledby="reach" className="mt-10">
      <h2 id="reach" className="text-xl">
        {t('reach.title')}
      </h2>
      {since === null || weeks.every(isQuiet) ? (
        <div className="mt-3">
          <EmptyState title={t('reach.not-yet')}>{t('reach.not-yet-body')}</EmptyState>
        </div>
      ) : (
        <>
          <p className="mt-1 max-w-3xl text-muted">{t('reach.since', { day: formatDay(since) })}</p>
          <Figures locale={locale} weeks={weeks} />
          <div className="mt-6 grid items-start gap-x-10 gap-y-6 lg:grid-cols-2">
            <div>
              {weeks.length > 1 ? <ReachChart locale={locale} weeks={weeks} /> : null}
              <WeekTable locale={locale} weeks={weeks} current={weekOf(today)} />
            </div>
            <Words locale={locale} words={reach.words} />
          </div>
          <ProductTable locale={locale} listings={reach.listings} />
        </>
      )}
      <details className="mt-3">
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-lam underline-offset-4 hover:underline">
          {t('reach.what')}
        </summary>
        <p className="max-w-3xl text-muted">{t('reach.what-body')}</p>
      </details>
    </section>
  )
}

const isQuiet = ({ views, finds, clicks }: ReachWeek) => views + finds + clicks === 0

function Figures({ locale, weeks }: { locale: Locale; weeks: ReachWeek[] }) {
  const t = translator(locale, 'home')
  const current = weeks.at(-1)
  if (!current) return null
  const before = weeks.find(({ week }) => week === addDays(current.week, -7))
  return (
    <>
      <h3 className="mt-4 font-semibold">{t('reach.this-week', { day: formatDay(current.week) })}</h3>
      <dl className="mt-2 grid grid-cols-3 gap-2 sm:max-w-2xl sm:gap-4">
        {kinds.map((kind) => (
          <div key={kind} className="flex flex-col rounded-xl border border-line bg-sheet p-3">
            <dt className="text-sm leading-snug text-muted">{t(`reach.${kind}`)}</dt>
            <dd className="mt-auto">
              <span className="block pt-1 text-2xl font-semibold tabular-nums">
                {formatNumber(current[kind], locale)}
              </span>
              {before ? (
                <span className="block text-sm text-muted tabular-nums">
                  {t('reach.before', { n: formatNumber(before[kind], locale) })}
                </span>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Words({ locale, words }: { locale: Locale; words: Reach['words'] }) {
  const t = translator(locale, 'home')
  return (
    <div>
      <h3 className="font-semibold">{t('reach.words')}</h3>
      {words.length === 0 ? (
        <p className="mt-1 text-muted">{t('reach.words-none', { least: FEWEST_TIMES })}</p>
      ) : (
        <>
          <p className="mt-1 text-sm text-muted">{t('reach.words-body', { least: FEWEST_TIMES })}</p>
          <ul className="mt-2 divide-y divide-line">
            {words.map(({ words: typed, times }) => (
              <li key={typed} className="flex justify-between gap-4 py-2">
                <span className="min-w-0 break-words">“{typed}”</span>
                <span className="shrink-0 text-muted tabular-nums">{t('reach.times', { count: times })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
