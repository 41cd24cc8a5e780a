import type { ListingCard } from '@/lib/catalog/public-types'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { priceInWords } from './price-text'
import { type RailCard, RailCards } from './rail-cards'

/** A few products in one row, leafed through sideways on a phone. */
export function Rail({ locale, cards }: { locale: Locale; cards: ListingCard[] }) {
  return <RailCards cards={cards.map((card) => railCard(locale, card))} />
}

function railCard(locale: Locale, card: ListingCard): RailCard {
  const { slug, name, stars, ward, merchantName, price, unit, setNumber, picture } = card
  const t = translator(locale, 'listing')
  return {
    href: pathIn(locale, `/listings/${slug}`),
    name: inLocale(locale, name.vi, name.en),
    stars,
    rated: t('stars', { stars }),
    from: ward ? inLocale(locale, ward.vi, ward.en) : merchantName,
    price: price && priceInWords(locale, price, setNumber),
    unit: price && price.kind !== 'ON_REQUEST' ? inLocale(locale, unit.vi, unit.en) : price ? '' : t('price.adults'),
    hash: picture?.hash ?? '',
  }
}
