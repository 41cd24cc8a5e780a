import type { VillageLine } from '@/lib/catalog/place-types'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'

/** Craft villages, each with what it makes and how much of it is on the booth. */
export function VillageLinks({ locale, villages }: { locale: Locale; villages: VillageLine[] }) {
  return (
    <ul className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
      {villages.map(({ slug, name, craft, listed }) => (
        <li key={slug} className="border-b border-line">
          <a
            href={pathIn(locale, `/villages/${slug}`)}
            className="group flex min-h-14 items-center justify-between gap-4 py-1.5 leading-snug"
          >
            <span>
              <b className="block font-semibold underline-offset-4 group-hover:underline">
                {inLocale(locale, name.vi, name.en)}
              </b>
              <span className="text-muted">{inLocale(locale, craft.vi, craft.en)}</span>
            </span>
            <span className="text-sm text-muted tabular-nums">{listed}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
