import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { DistrictWards } from '@/lib/places/district-types'
import { tileOf, tileShade } from './district-tiles'

/** The former districts as tiles where they lie, on a phone as a row of names; each leads to its part of the list. */
export function DistrictMap({ locale, districts }: { locale: Locale; districts: DistrictWards[] }) {
  const t = translator(locale, 'places')
  const most = Math.max(0, ...districts.map(({ listed }) => listed))
  return (
    <nav aria-label={t('wards.map')} className="no-print mt-8">
      <ul className="district-map">
        {districts.map(({ slug, name, listed }) => {
          const tile = tileOf(slug)
          return (
            <li key={slug} style={tile ? { gridColumn: tile[0], gridRow: tile[1] } : undefined}>
              <a href={`#${slug}`} data-shade={tileShade(listed, most)}>
                {name} <b>{listed}</b>
              </a>
            </li>
          )
        })}
      </ul>
      <p className="mt-2 hidden text-sm text-muted sm:block">{t('wards.map-note')}</p>
    </nav>
  )
}
