import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { DistrictWards } from '@/lib/places/types'
import { tileOf, tileShade } from './district-tiles'

const shades = ['bg-sheet text-muted', 'bg-ngoc/15', 'bg-ngoc/25', 'bg-ngoc/35', 'bg-ngoc/45']

/** The former districts as tiles where they lie; each leads to its part of the list. Too small for a phone. */
export function DistrictMap({ locale, districts }: { locale: Locale; districts: DistrictWards[] }) {
  const t = translator(locale, 'places')
  const most = Math.max(...districts.map(({ listed }) => listed))
  return (
    <nav aria-label={t('wards.map')} className="no-print mt-8 hidden sm:block">
      <ul className="grid grid-cols-8 gap-1.5">
        {districts.map(({ slug, name, listed }) => {
          const tile = tileOf(slug)
          if (!tile) return null
          return (
            <li key={slug} className="grid" style={{ gridColumn: tile[0], gridRow: tile[1] }}>
              <a
                href={`#${slug}`}
                className={`flex min-h-16 flex-col justify-between gap-1 rounded-md border border-line p-2 text-sm leading-tight hover:border-son ${shades[tileShade(listed, most)]}`}
              >
                {name}
                <b className="font-semibold tabular-nums">{listed}</b>
              </a>
            </li>
          )
        })}
      </ul>
      <p className="mt-2 text-sm text-muted">{t('wards.map-note')}</p>
    </nav>
  )
}
