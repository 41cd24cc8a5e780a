import { PlainTable } from '@/components/ui/plain-table'
import { formatDay, formatPercent } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { View } from '@/lib/readiness/types'
import type { Tally, TrendPoint } from '@/lib/targets/types'
import { dayPath } from './day-paths'
import { Fold } from './fold'
import { tallyWords } from './target-words'

const WIDTH = 176
const HEIGHT = 52
const PAD = 4

type Counted = { day: string; i: number; tally: Tally }

/** A group's year as a small line on a scale of 0 to 100 %, with the months behind a toggle. */
export function TrendLine({
  locale,
  name,
  trend,
  view,
  percent,
}: {
  locale: Locale
  name: string
  trend: TrendPoint[]
  view: View
  /** The target that was counted for. */
  percent: number | null
}) {
  const t = translator(locale, 'progress')
  const counted = trend.flatMap(({ day, tally }, i): Counted[] => (tally && tally.total > 0 ? [{ day, i, tally }] : []))
  const first = counted[0]
  const last = counted.at(-1)
  if (!first || !last || counted.length < 2) return <p className="text-sm text-muted">{t('trend.none')}</p>
  const x = (i: number) => PAD + ((WIDTH - 2 * PAD) * i) / (trend.length - 1)
  const y = (share: number) => HEIGHT - PAD - (HEIGHT - 2 * PAD) * share
  const at = ({ i, tally }: Counted) => `${x(i).toFixed(1)},${y(tally.reached / tally.total).toFixed(1)}`
  const share = ({ tally }: Counted) => formatPercent(tally.reached, tally.total, locale)
  return (
    <div>
      <p className="flex justify-between gap-3 text-sm text-muted">
        <span>{t('trend.title')}</span>
        <span className="tabular-nums">
          {share(first)} → {share(last)}
        </span>
      </p>
      <svg
        role="img"
        aria-label={t('trend.label', { name, first: share(first), last: share(last) })}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className="mt-1 w-full lg:w-56 print:w-56"
      >
        <line x1={0} x2={WIDTH} y1={y(0)} y2={y(0)} className="stroke-line" />
        {percent === null ? null : (
          <line
            x1={0}
            x2={WIDTH}
            y1={y(percent / 100)}
            y2={y(percent / 100)}
            className="stroke-ink"
            strokeDasharray="3 3"
            strokeWidth="1"
          />
        )}
        <polyline
          points={counted.map(at).join(' ')}
          className="fill-none stroke-lam"
          strokeWidth="2"
          strokeLinejoin="round"
        />
        <circle cx={x(last.i)} cy={y(last.tally.reached / last.tally.total)} r="3.2" className="fill-lam" />
      </svg>
      <Fold summary={t('trend.table')} className="text-sm">
        <PlainTable
          caption={t('trend.caption', { name })}
          head={[t('trend.column-day'), t('trend.column-tally'), t('trend.column-share')]}
          rows={trend
            .toReversed()
            .map(({ day, tally }) => [
              [formatDay(day), pathIn(locale, dayPath(day, view))],
              tally ? tallyWords(locale, tally) : '–',
              tally ? formatPercent(tally.reached, tally.total, locale) : '–',
            ])}
        />
      </Fold>
    </div>
  )
}
