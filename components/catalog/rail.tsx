import type { ListingCard } from '@/lib/catalog/public-types'
import type { Locale } from '@/lib/i18n/locales'
import { ShelfCards } from './shelf-cards'
import { shelfRow } from './shelf-row'

/** A few products in one row, leafed through sideways on a phone. */
export function Rail({ locale, cards }: { locale: Locale; cards: ListingCard[] }) {
  return <ShelfCards className="rail" rows={cards.map((card) => shelfRow(locale, card))} sizes={null} />
}
