import { placeHref } from '@/lib/catalog/public-rules'
import type { ListingDetail, PublicOffer, Seller } from '@/lib/catalog/public-types'
import { careOfSet } from '@/lib/catalog/rules-sets'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { pictureSrc } from './product-picture'

const currency = { priceCurrency: 'VND' }

/** The price as the page shows it; nothing where one has to ask. Whether it is in stock is not known, so not said. */
function offerOf({ price, unit }: PublicOffer, locale: Locale, url: string, seller: object, isVisit: boolean) {
  const unitText = inLocale(locale, unit.vi, unit.en) || undefined
  if (price.kind === 'ON_REQUEST') return undefined
  // A visit costs "from": its price is a lower end.
  if (price.kind === 'RANGE' || isVisit) {
    const [low, high] = price.kind === 'RANGE' ? [price.fromVnd, isVisit ? undefined : price.toVnd] : [price.vnd]
    return { '@type': 'AggregateOffer', ...currency, lowPrice: low, highPrice: high, url, seller }
  }
  const priceSpecification = unitText && {
    '@type': 'UnitPriceSpecification',
    ...currency,
    price: price.vnd,
    unitText,
  }
  return { '@type': 'Offer', ...currency, price: price.vnd, priceSpecification, url, seller }
}

const sellerOf = ({ name, address, ward }: Seller, locale: Locale) => ({
  '@type': 'Organization',
  name,
  address: address ?? (ward ? inLocale(locale, ward.vi, ward.en) : undefined),
})

/** Where a visit is booked, as an action that a search engine may offer. */
function booking(offer: PublicOffer | null) {
  const place = offer?.places.find(({ kind }) => kind === 'BOOKING')
  const target = place && placeHref(place)
  return target ? { '@type': 'ReserveAction', target } : undefined
}

const ENOUGH = 200

/** The first sentences of a story: whole ones, some two hundred characters. */
function beginningOf(story: string): string {
  if (story.length <= ENOUGH) return story
  const cut = story.slice(0, ENOUGH)
  const end = cut.lastIndexOf('. ')
  return end > 80 ? cut.slice(0, end + 1) : `${cut.slice(0, cut.lastIndexOf(' '))}…`
}

/** A product for search engines (schema.org, Google's product fields); an offer only where the page shows a price. */
export function listingStructuredData(locale: Locale, listing: ListingDetail, publicUrl: string) {
  const { name, story, details, pictures, offer, certificate, maker, merchant, set, slug } = listing
  const url = `${publicUrl}${pathIn(locale, `/listings/${slug}`)}`
  const isVisit = careOfSet(set.number) === 'tourism'
  const { MATERIALS: material } = details
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    '@id': `${url}#product`,
    name: inLocale(locale, name.vi, name.en),
    description: beginningOf(inLocale(locale, story.vi, story.en)),
    url,
    category: inLocale(locale, set.name.vi, set.name.en),
    image: pictures.length > 0 ? pictures.map(({ hash }) => `${publicUrl}${pictureSrc(hash, 1600)}`) : undefined,
    brand: { '@type': 'Brand', name: maker.name },
    manufacturer: { '@type': 'Organization', name: maker.name },
    countryOfOrigin: isVisit ? undefined : 'VN',
    productID: certificate.code ?? undefined,
    material: material && inLocale(locale, material.vi, material.en),
    hasCertification: {
      '@type': 'Certification',
      name: `OCOP ${certificate.stars}★`,
      certificationIdentification: certificate.code ?? certificate.decisionNumber,
      validFrom: certificate.issuedOn,
      expires: certificate.validThrough,
    },
    offers: offer ? offerOf(offer, locale, url, sellerOf(merchant, locale), isVisit) : undefined,
    potentialAction: isVisit ? booking(offer) : undefined,
  }
}
