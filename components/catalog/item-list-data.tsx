import { JsonLd } from '@/components/layout/json-ld'
import type { ListingCard } from '@/lib/catalog/public-types'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'

/** Tells search engines which products a page lists, in its order. Nothing but addresses: each page speaks for itself. */
export function ItemListData({
  locale,
  cards,
  publicUrl,
}: {
  locale: Locale
  cards: Pick<ListingCard, 'slug'>[]
  publicUrl: string
}) {
  if (cards.length === 0) return null
  return (
    <JsonLd
      data={{
        '@context': 'https://schema.org',
        '@type': 'ItemList',
        numberOfItems: cards.length,
        itemListElement: cards.map(({ slug }, i) => ({
          '@type': 'ListItem',
          position: i + 1,
          url: `${publicUrl}${pathIn(locale, `/listings/${slug}`)}`,
        })),
      }}
    />
  )
}
