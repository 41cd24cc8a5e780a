import { Rail } from '@/components/catalog/rail'
import { ShelfSection } from '@/components/catalog/shelf-section'
import type { CollectionShelf } from '@/lib/catalog/collection-types'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { collectionPath, daysInWords } from './collection-words'
import { SeasonCards } from './season-cards'

/** The collections of the season: the first with its products, the others as cards. */
export function SeasonShelves({ locale, collections }: { locale: Locale; collections: CollectionShelf[] }) {
  const [first, ...others] = collections
  if (!first) return null
  const { slug, name, intro } = first
  return (
    <ShelfSection
      id={slug}
      title={inLocale(locale, name.vi, name.en)}
      intro={
        <>
          {inLocale(locale, intro.vi, intro.en)}{' '}
          <span className="block text-sm text-quy-ink">{daysInWords(locale, first)}</span>
        </>
      }
      more={{ href: pathIn(locale, collectionPath(slug)), label: translator(locale, 'collections')('all') }}
      className="mt-10"
    >
      <Rail locale={locale} cards={first.cards} />
      {others.length > 0 ? (
        <div className="mt-6">
          <SeasonCards locale={locale} collections={others} />
        </div>
      ) : null}
    </ShelfSection>
  )
}
