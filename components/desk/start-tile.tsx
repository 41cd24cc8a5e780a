import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import { formatNumber } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'

export type Tile = { key: string; path: string; count: number; label: string; note: string; isUrgent?: boolean }

/** A part of the start page: tiles with a number each, every one a way to what it counts. */
export function StartTiles({ locale, id, title, tiles }: { locale: Locale; id: string; title: string; tiles: Tile[] }) {
  if (tiles.length === 0) return null
  return (
    <section aria-labelledby={`start-${id}`} className="mb-6">
      <h2 id={`start-${id}`} className="mb-2 text-lg">
        {title}
      </h2>
      <ul className="grid gap-2 sm:grid-cols-2 sm:gap-3 xl:grid-cols-4">
        {tiles.map(({ key, path, count, label, note, isUrgent }) => (
          <li key={key}>
            <Link
              href={pathIn(locale, path)}
              prefetch={false}
              className={`grid h-full min-h-16 grid-cols-[3.5rem_1fr_auto] items-center gap-x-3 sm:grid-cols-[auto_1fr] rounded-xl border bg-sheet px-4 py-2 hover:border-muted ${
                isUrgent && count > 0 ? 'border-son' : 'border-line'
              }`}
            >
              <span
                className={`text-3xl font-semibold tabular-nums ${
                  count === 0 ? 'text-muted' : isUrgent ? 'text-son' : 'text-ink'
                }`}
              >
                {formatNumber(count, locale)}
              </span>
              <span className="min-w-0">
                <span className="block font-semibold leading-snug">{label}</span>
                <span className="block text-sm text-muted">{note}</span>
              </span>
              <ArrowRight aria-hidden className="size-5 text-lam sm:hidden" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
