import { daysInWords } from '@/components/collections/collection-words'
import type { CollectionShelf } from '@/lib/catalog/collection-types'
import type { VillagePage, WardPage } from '@/lib/catalog/place-types'
import { priceInWords } from '@/lib/catalog/price-words'
import type { BoothSize, ListingCard, ListingDetail, PublicGroup, PublicMerchant } from '@/lib/catalog/public-types'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { ShareCard } from './share-card'

const PICTURES = 4

/** Pictures of the first products; one alone rather than two or three, which fill no square. */
function picturesOf(cards: Pick<ListingCard, 'picture'>[]): string[] {
  const hashes = [...new Set(cards.flatMap(({ picture }) => picture?.hash ?? []))].slice(0, PICTURES)
  return hashes.length < PICTURES ? hashes.slice(0, 1) : hashes
}

const plain = { stars: null, price: null } as const

/** A product: name, stars, maker, and the price where everybody may see it. */
export function listingShareCard(locale: Locale, listing: ListingDetail): ShareCard {
  const t = translator(locale, 'sharing')
  const { name, certificate, merchant, maker, offer, set, pictures, ageRestricted } = listing
  const ward = maker.ward && inLocale(locale, maker.ward.vi, maker.ward.en)
  return {
    kicker: t('stars', { stars: certificate.stars }),
    title: inLocale(locale, name.vi, name.en),
    lines: [[merchant.name, ward].filter(Boolean).join(', ')],
    stars: certificate.stars,
    price: offer && !ageRestricted ? priceLine(locale, offer, set.number) : null,
    pictures: pictures.slice(0, 1).map(({ hash }) => hash),
  }
}

function priceLine(locale: Locale, { price, unit }: NonNullable<ListingDetail['offer']>, setNumber: number) {
  const words = priceInWords(locale, price, setNumber)
  const per = price.kind === 'ON_REQUEST' ? '' : inLocale(locale, unit.vi, unit.en)
  return per ? translator(locale, 'sharing')('per', { price: words, unit: per }) : words
}

export function groupShareCard(locale: Locale, group: PublicGroup, cards: ListingCard[]): ShareCard {
  const t = translator(locale, 'sharing')
  return {
    ...plain,
    kicker: t('group'),
    title: inLocale(locale, group.name.vi, group.name.en),
    lines: [t('products', { count: group.listed })],
    pictures: picturesOf(cards),
  }
}

export function merchantShareCard(locale: Locale, merchant: PublicMerchant): ShareCard {
  const t = translator(locale, 'sharing')
  const { name, legalForm, ward, listings } = merchant
  const where = ward ? [inLocale(locale, ward.vi, ward.en)] : []
  return {
    ...plain,
    kicker: translator(locale, 'shop')(`merchant.forms.${legalForm}`),
    title: name,
    lines: [...where, t('products', { count: listings.length })],
    pictures: picturesOf(listings),
  }
}

export function wardShareCard(locale: Locale, { ward, listed, makerCount, cards }: WardPage): ShareCard {
  const t = translator(locale, 'sharing')
  return {
    ...plain,
    kicker: t('ward'),
    title: inLocale(locale, ward.name.vi, ward.name.en),
    lines: listed > 0 ? [t('of-makers', { count: listed, makers: makerCount })] : [],
    pictures: picturesOf(cards),
  }
}

export function villageShareCard(locale: Locale, { village, listed, makerCount, cards }: VillagePage): ShareCard {
  const t = translator(locale, 'sharing')
  const { name, craft, ward } = village
  return {
    ...plain,
    kicker: t('village', { ward: inLocale(locale, ward.name.vi, ward.name.en) }),
    title: `${inLocale(locale, name.vi, name.en)}: ${inLocale(locale, craft.vi, craft.en)}`,
    lines: listed > 0 ? [t('of-makers', { count: listed, makers: makerCount })] : [],
    pictures: picturesOf(cards),
  }
}

export function collectionShareCard(locale: Locale, collection: CollectionShelf): ShareCard {
  const t = translator(locale, 'sharing')
  const { name, total, cards } = collection
  return {
    ...plain,
    kicker: t('collection'),
    title: inLocale(locale, name.vi, name.en),
    lines: [t('products', { count: total }), daysInWords(locale, collection)],
    pictures: picturesOf(cards),
  }
}

export function homeShareCard(locale: Locale, size: BoothSize, cards: ListingCard[]): ShareCard {
  const t = translator(locale, 'sharing')
  return {
    ...plain,
    kicker: t('home.kicker'),
    title: t('home.title'),
    lines: size.listings > 0 ? [t('home.line', { count: size.listings })] : [],
    pictures: picturesOf(cards),
  }
}
