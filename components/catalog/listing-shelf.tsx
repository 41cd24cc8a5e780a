import type { ListingCard } from '@/lib/catalog/public-types'
import type { Locale } from '@/lib/i18n/locales'
import { ShelfCards } from './shelf-cards'
import { shelfRow } from './shelf-row'

/**
 * Products in rows of two on a phone, three and four on wider screens. `firstRows`: pictures seen without scrolling.
 * `query`: what to mark.
 */
export function ListingShelf({
  locale,
  cards,
  query,
  ...rest
}: {
  locale: Locale
  cards: ListingCard[]
  heading?: 'h2' | 'h3' | 'h4'
  firstRows?: number
  query?: string
}) {
  return <ShelfCards {...rest} rows={cards.map((card) => shelfRow(locale, card, query))} />
}
