import { formatDay, formatNumber } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { ReachWeek } from '@/lib/visits/types'

const WIDTH = 320
const HEIGHT = 120
const BASE = 100
const TOP = 16

/** Views by week as bars with their numbers; the running week is outlined, since it is not over. */
export function ReachChart({ locale, weeks }: { locale: Locale; weeks: ReachWeek[] }) {
  const t = translator(locale, 'home')
  const most = Math.max(1, ...weeks.map(({ views }) => views))
  const step = WIDTH / weeks.length
  const width = Math.min(28, step * 0.7)
  const first = weeks[0]
  const last = weeks.at(-1)
  if (!first || !last) return null
  return (
    <figure>
      <figcaption className="font-semibold">{t('reach.chart-title')}</figcaption>
      <svg
        role="img"
        aria-label={t('reach.chart', {
          ...{ first: formatDay(first.week), last: formatDay(last.week) },
          values: weeks.map(({ views }) => formatNumber(views, locale)).join(', '),
        })}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className="mt-2 w-full max-w-lg"
      >
        <line x1={0} x2={WIDTH} y1={BASE} y2={BASE} className="stroke-edge" />
        {weeks.map(({ week, views }, i) => {
          const middle = step * (i + 0.5)
          const height = ((BASE - TOP) * views) / most
          return (
            <g key={week} className="tabular-nums">
              <rect
                x={middle - width / 2}
                y={BASE - height}
                width={width}
                height={height}
                strokeWidth="1.5"
                className={week === last.week ? 'fill-lam-wash stroke-lam' : 'fill-lam stroke-lam'}
              />
              <text x={middle} y={BASE - height - 4} textAnchor="middle" className="fill-ink text-[11px]">
                {formatNumber(views, locale)}
              </text>
              <text x={middle} y={HEIGHT - 5} textAnchor="middle" className="fill-muted text-[11px]">
                {formatDay(week).slice(0, 5)}
              </text>
            </g>
          )
        })}
      </svg>
    </figure>
  )
}
