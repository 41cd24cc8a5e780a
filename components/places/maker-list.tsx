import { ShelfSection } from '@/components/catalog/shelf-section'
import type { PlaceShelf } from '@/lib/catalog/place-types'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

/** Who makes what comes from a place, those with most products first. */
export function MakerList({
  locale,
  shelf: { makers, makerCount },
}: {
  locale: Locale
  shelf: Pick<PlaceShelf, 'makers' | 'makerCount'>
}) {
  if (makers.length === 0) return null
  const t = translator(locale, 'places')
  return (
    <ShelfSection id="makers" title={t('makers.title')}>
      <ul className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
        {makers.map(({ slug, name, listed }) => (
          <li key={slug} className="border-b border-line">
            <a
              href={pathIn(locale, `/merchants/${slug}`)}
              className="flex min-h-12 items-center justify-between gap-4 py-1.5 leading-snug underline-offset-4 hover:underline"
            >
              {name}
              <span className="shrink-0 text-sm text-muted">{t('makers.listed', { count: listed })}</span>
            </a>
          </li>
        ))}
      </ul>
      {makerCount > makers.length ? (
        <p className="mt-3 text-muted">{t('makers.rest', { count: makerCount - makers.length })}</p>
      ) : null}
    </ShelfSection>
  )
}
