import { cn } from '@/components/ui/class-names'
import { formatPercent } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { tallyWords } from './target-words'
import type { WardLine } from './ward-board'
import { TILE_COLUMNS, wardTile } from './ward-tiles'

const shades = [
  'bg-sheet text-muted',
  'bg-lam/10 text-ink',
  'bg-lam/20 text-ink',
  'bg-lam/35 text-ink',
  'bg-ngoc-wash text-ngoc-ink border-ngoc',
]

/** 0 for nothing to count, 1–3 by thirds of the share, 4 for everything. */
const shadeOf = ({ reached, total }: WardLine['tally']) =>
  total === 0 ? 0 : reached === total ? 4 : 1 + Math.floor((reached * 3) / total)

/** The wards as tiles, each roughly where it lies; a phone, where tiles would be too small to touch, gets the table alone. */
export function WardMap({ locale, what, lines }: { locale: Locale; what: string; lines: WardLine[] }) {
  const t = translator(locale, 'figures')
  return (
    <nav aria-label={t('wards.map', { what })} className="no-print hidden sm:block">
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
                  'flex h-full min-h-13 flex-col justify-between overflow-hidden rounded border border-line px-1 py-0.5 leading-tight hover:border-lam',
                  shades[shadeOf(line.tally)],
                )}
              >
                <span className="truncate text-[0.6875rem] lg:text-xs">
                  {line.name.replace(/^(Phường|Xã) | (Ward|Commune)$/g, '')}
                </span>
                <span className="text-xs font-semibold tabular-nums lg:text-sm">
                  {line.tally.total === 0 ? '–' : share}
                </span>
              </a>
            </li>
          )
        })}
      </ul>
      <p className="mt-2 text-sm text-muted">{t('wards.note')}</p>
    </nav>
  )
}
