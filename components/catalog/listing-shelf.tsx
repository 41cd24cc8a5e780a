import type { ListingCard as Card } from '@/lib/catalog/public-types'
import type { Locale } from '@/lib/i18n/locales'
import { ListingCard } from './listing-card'

/**
 * Products in rows of two on a phone, three and four on wider screens. `firstRows`: pictures seen without scrolling.
 * `shownOnPhone`: the rest appears on wider screens only, to keep a page of many shelves short.
 */
export function ListingShelf({
  locale,
  cards,
  heading,
  firstRows = 0,
  shownOnPhone = cards.length,
}: {
  locale: Locale
  cards: Card[]
  heading?: 'h2' | 'h3' | 'h4'
  firstRows?: number
  shownOnPhone?: number
}) {
  return (
    <ul className="shelf">
      {cards.map((card, i) => (
        <ListingCard
          key={card.slug}
          locale={locale}
          card={card}
          heading={heading}
          isFirst={i < firstRows * 2}
          className={i < shownOnPhone ? '' : 'wide-only'}
        />
      ))}
    </ul>
  )
}
