import { ItemListData } from '@/components/catalog/item-list-data'
import { ListingShelf } from '@/components/catalog/listing-shelf'
import { MoreLink, ShelfSection } from '@/components/catalog/shelf-section'
import { EmptyState } from '@/components/ui/card'
import type { PlaceShelf } from '@/lib/catalog/place-types'
import type { ListingCard } from '@/lib/catalog/public-types'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

/** Where every product is from the same place, its card says who sells it instead. */
const sayingWho = (card: ListingCard): ListingCard => ({ ...card, ward: null })

/** The newest products of a place. `browse`: where all of them can be filtered, without language. */
export function PlaceListings({
  locale,
  shelf: { listed, cards },
  browse,
  publicUrl,
  words,
}: {
  locale: Locale
  shelf: PlaceShelf
  browse: string
  publicUrl: string
  words: Record<'title' | 'none' | 'noneBody', string>
}) {
  const t = translator(locale, 'places')
  return (
    <ShelfSection id="listings" title={words.title} className="mt-8">
      {cards.length > 0 ? (
        <>
          <ListingShelf locale={locale} cards={cards.map(sayingWho)} firstRows={1} />
          <p className="mt-6">
            <MoreLink
              href={pathIn(locale, browse)}
              label={listed > cards.length ? t('all-products', { count: listed }) : t('browse')}
            />
          </p>
        </>
      ) : (
        <EmptyState title={words.none}>{words.noneBody}</EmptyState>
      )}
      <ItemListData locale={locale} cards={cards} publicUrl={publicUrl} />
    </ShelfSection>
  )
}
