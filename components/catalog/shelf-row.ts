import { priceInWords } from '@/lib/catalog/price-words'
import type { ListingCard } from '@/lib/catalog/public-types'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { highlightParts } from '@/lib/search/rules-highlight'

/** A text, or its parts in turn: what the query did not match and what it did. */
export type MarkedText = string | string[]

/** A product on a shelf in the words of one language, and as few as can be: a page carries them twice. */
export type ShelfRow = {
  href: string
  name: MarkedText
  stars: number
  starsText: string
  from: MarkedText
  /** Where `from` is in the other language. */
  fromLang?: Locale
  /** '' where only adults may read it. */
  price: string
  /** What the price is for, or why there is none. */
  unit: string
  /** '' where there is no picture. */
  hash: string
}

/** The text with every second part matched by the query, when any is. */
export function markedText(text: string, query: string): MarkedText {
  const parts = query === '' ? [] : highlightParts(text, query)
  if (!parts.some(({ isMatch }) => isMatch)) return text
  return [...(parts[0]?.isMatch ? [''] : []), ...parts.map((part) => part.text)]
}

const isMarked = (text: MarkedText) => typeof text !== 'string'

/** A card as its shelf shows it; `query`: what to mark. */
export function shelfRow(locale: Locale, card: ListingCard, query = ''): ShelfRow {
  const { slug, name, stars, ward, merchantName, price, unit, setNumber, picture } = card
  const t = translator(locale, 'listing')
  const shownName = markedText(inLocale(locale, name.vi, name.en), query)
  const place = markedText(ward ? inLocale(locale, ward.vi, ward.en) : merchantName, query)
  const seller = markedText(merchantName, query)
  const otherName = markedText(locale === 'en' ? name.vi : name.en, query)
  // Where only its seller's name has the words, or else its name in the other language, that explains why it is here.
  const reason = isMarked(shownName) || isMarked(place) ? undefined : [seller, otherName].find(isMarked)
  const per = price && price.kind !== 'ON_REQUEST' ? inLocale(locale, unit.vi, unit.en) : ''
  return {
    href: pathIn(locale, `/listings/${slug}`),
    name: shownName,
    stars,
    starsText: t('stars', { stars }),
    from: reason ?? place,
    ...(reason && reason === otherName ? { fromLang: locale === 'en' ? 'vi' : 'en' } : {}),
    price: price ? priceInWords(locale, price, setNumber) : '',
    unit: price ? per && `/\u00a0${per}` : t('price.adults'),
    hash: picture?.hash ?? '',
  }
}
