import { cn } from '@/components/ui/class-names'
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
  shownOnPhone,
  className,
}: {
  locale: Locale
  cards: Card[]
  heading?: 'h2' | 'h3' | 'h4'
  firstRows?: number
  shownOnPhone?: number
  className?: string
}) {
  return (
    <ul
      className={cn('grid grid-cols-2 gap-x-3 gap-y-7 sm:grid-cols-3 sm:gap-x-5 lg:grid-cols-4 lg:gap-x-6', className)}
    >
      {cards.map((card, i) => (
        <li key={card.slug} className={shownOnPhone !== undefined && i >= shownOnPhone ? 'max-sm:hidden' : undefined}>
          <ListingCard locale={locale} card={card} heading={heading} isFirst={i < firstRows * 2} />
        </li>
      ))}
    </ul>
  )
}
