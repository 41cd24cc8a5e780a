import { cn } from '@/components/ui/class-names'
import { formatPercent } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { shadeOfShare, TILE_COLUMNS, wardTile } from '@/lib/places/ward-tiles'
import { shortWardName } from '@/lib/places/ward-words'
import { tallyWords } from './target-words'
import type { WardLine } from './ward-board'

// Shares of the accent that ink stays readable on (4.5 to 1 and more), in the light and in the dark.
const shades = [
  'bg-sheet text-muted',
  'bg-lam/12 text-ink',
  'bg-lam/28 text-ink',
  'bg-lam/46 text-ink',
  'border-2 border-ngoc bg-ngoc-wash text-ngoc-ink',
] as const

const legend = ['none', 'low', 'middle', 'high', 'all'] as const

/** The wards as tiles, each roughly where it lies; where a name would not fit into its tile, on small screens, the table is alone. */
export function WardMap({ locale, what, lines }: { locale: Locale; what: string; lines: WardLine[] }) {
  const t = translator(locale, 'figures')
  return (
    <nav aria-label={t('wards.map', { what })} className="no-print hidden lg:block">
      <ul className="grid gap-0.5" style={{ gridTemplateColumns: `repeat(${TILE_COLUMNS}, minmax(0, 1fr))` }}>
        {lines.map((line) => {
          const tile = line.code === null ? null : wardTile(line.code)
          if (!tile) return null
          const share = formatPercent(line.tally.reached, line.tally.total, locale)
          const label =
            line.tally.total === 0
              ? t('wards.tile-none', { name: line.name })
              : t('wards.tile', { name: line.name, tally: tallyWords(locale, line.tally), share })
          return (
            <li key={line.code} style={{ gridColumn: tile.column, gridRow: tile.row }}>
              <a
                href={line.href}
                title={label}
                aria-label={label}
                className={cn(
                  'flex h-full min-h-16 flex-col justify-between gap-1 rounded border border-line px-1 py-1 leading-[1.3] hover:border-lam hover:underline',
                  shades[shadeOfShare(line.tally)],
                )}
              >
                <span className="text-[0.6875rem] xl:text-xs">{shortWardName(line.name)}</span>
                <span className="text-sm font-semibold tabular-nums">{line.tally.total === 0 ? '–' : share}</span>
              </a>
            </li>
          )
        })}
      </ul>
      <ul aria-hidden="true" className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm text-muted">
        {legend.map((each, i) => (
          <li key={each} className="flex items-center gap-2">
            <span className={cn('inline-block size-4 rounded border border-line', shades[i])} />
            {translator(locale, 'figure-notes')(`map.${each}`)}
          </li>
        ))}
      </ul>
      <p className="mt-1 text-sm text-muted">{t('wards.note')}</p>
    </nav>
  )
}
