import { detailLabel } from '@/lib/catalog/detail-words'
import { priceInWords } from '@/lib/catalog/price-words'
import type { Bilingual, ListingDetail } from '@/lib/catalog/public-types'
import { fieldsToShow } from '@/lib/catalog/rules-details'
import { noticeOfSet } from '@/lib/catalog/rules-sets'
import type { PrintedPicture, PrintedProduct, PrintedWords } from '@/lib/documents/types'
import { formatDay } from '@/lib/format/people'
import { unbroken } from '@/lib/format/text'
import { inLocale, type Locale, locales } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

const say = (locale: Locale, text: Bilingual) => inLocale(locale, text.vi, text.en)

/** The price as it is printed; null for drinks with alcohol, whose price stands behind a confirmed age. */
function printedPrice(locale: Locale, { offer, set, ageRestricted }: ListingDetail): PrintedProduct['price'] {
  if (!offer || ageRestricted) return null
  const { price } = offer
  const unit = price.kind === 'ON_REQUEST' ? '' : say(locale, offer.unit)
  const per = unit ? `/\u00a0${unbroken(unit)}` : null
  return { amount: priceInWords(locale, price, set.number), per }
}

function noticesOf(locale: Locale, { set, ageRestricted }: ListingDetail): string[] {
  const t = translator(locale, 'listing')
  const notice = noticeOfSet(set.number)
  return [
    ...(ageRestricted ? [`${t('alcohol.title')}. ${t('alcohol.drive')}`] : []),
    ...(notice ? [translator(locale, 'listing-page')(`notice.${notice}`)] : []),
  ]
}

/** A public product as a sheet or card shows it: the page's own words, so that paper and screen never differ. */
export function printedProduct(
  locale: Locale,
  listing: ListingDetail,
  publicUrl: string,
  picture: PrintedPicture,
): PrintedProduct {
  const t = translator(locale, 'listing')
  const { certificate, maker } = listing
  const other = locales.find((one) => one !== locale) ?? locale
  const otherName = listing.name[other]
  const name = say(locale, listing.name)
  const words = (field: { vi: string; en: string } | undefined) => (field ? inLocale(locale, field.vi, field.en) : '')
  return {
    name,
    otherName: otherName && otherName !== name ? otherName : null,
    maker: maker.name,
    place: maker.ward && say(locale, maker.ward),
    setName: say(locale, listing.set.name),
    stars: certificate.stars,
    price: printedPrice(locale, listing),
    story: say(locale, listing.story)
      .split(/\n{2,}/)
      .filter(Boolean),
    details: fieldsToShow(listing.set.number, listing.details).map(({ field }) => ({
      label: detailLabel(locale, listing.set.number, field),
      text: words(listing.details[field]),
    })),
    certificate: [
      ...(certificate.code ? [{ label: t('certificate.code'), text: certificate.code }] : []),
      {
        label: t('certificate.decision'),
        text: t('certificate.decision-of', {
          number: certificate.decisionNumber,
          day: formatDay(certificate.issuedOn),
        }),
      },
      { label: t('certificate.valid-through'), text: formatDay(certificate.validThrough) },
      { label: t('certificate.maker'), text: maker.name },
    ],
    notices: noticesOf(locale, listing),
    url: publicUrl + pathIn(locale, `/listings/${listing.slug}`),
    picture,
  }
}

/** The words around the products. */
export function printedWords(
  locale: Locale,
  isDemo: boolean,
  day: string,
  scan: 'product' | 'booking' | 'merchant',
): PrintedWords {
  const t = translator(locale, 'papers')
  const layout = translator(locale, 'layout')
  return {
    brand: layout('brand'),
    tagline: layout('tagline'),
    scan: t(`scan.${scan}`),
    stars: t('stars'),
    certificate: translator(locale, 'listing')('certificate.title'),
    demo: isDemo ? t('demo') : null,
    foot: t('printed', { day: formatDay(day) }),
  }
}
