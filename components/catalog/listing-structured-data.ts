import type { ListingDetail, PublicPrice } from '@/lib/catalog/public-types'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { pictureSrc } from './product-picture'

const currency = { priceCurrency: 'VND' }

function offerOf(price: PublicPrice, url: string) {
  if (price.kind === 'FIXED') return { '@type': 'Offer', ...currency, price: price.vnd, url }
  if (price.kind === 'RANGE')
    return { '@type': 'AggregateOffer', ...currency, lowPrice: price.fromVnd, highPrice: price.toVnd, url }
  return undefined
}

/** A product for search engines (schema.org); an offer only where the page shows a price. */
export function listingStructuredData(locale: Locale, listing: ListingDetail, publicUrl: string) {
  const { name, story, pictures, offer, certificate, maker, set, slug } = listing
  const url = `${publicUrl}${pathIn(locale, `/listings/${slug}`)}`
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: inLocale(locale, name.vi, name.en),
    description: inLocale(locale, story.vi, story.en),
    url,
    category: inLocale(locale, set.name.vi, set.name.en),
    image: pictures.map(({ hash }) => `${publicUrl}${pictureSrc(hash, 1600)}`),
    manufacturer: { '@type': 'Organization', name: maker.name },
    hasCertification: {
      '@type': 'Certification',
      name: `OCOP ${certificate.stars}★`,
      certificationIdentification: certificate.code ?? certificate.decisionNumber,
      validFrom: certificate.issuedOn,
      expires: certificate.validThrough,
    },
    offers: offer ? offerOf(offer.price, url) : undefined,
  }
}
