import { comparePath } from '@/lib/catalog/keep-rules'
import { certificateState } from '@/lib/catalog/public-rules'
import type { ListingDetail } from '@/lib/catalog/public-types'
import { formatDay } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { SolutionReadiness } from '@/lib/readiness/types'
import { PriceText } from './price-text'
import { ProductPicture, pictureFrame } from './product-picture'

type Props = { locale: Locale; listing: ListingDetail }

/** Picture and name of a compared product, and the way to the same comparison without it. */
export function ComparedHead({ locale, listing, slugs }: Props & { slugs: string[] }) {
  const t = translator(locale, 'keep')
  const name = inLocale(locale, listing.name.vi, listing.name.en)
  const others = slugs.filter((slug) => slug !== listing.slug)
  return (
    <>
      <a href={pathIn(locale, `/listings/${listing.slug}`)} className="block underline-offset-4 hover:underline">
        <ProductPicture
          className={`${pictureFrame} mb-2 rounded-lg border border-line`}
          locale={locale}
          picture={listing.pictures[0] ? { ...listing.pictures[0], alt: { vi: '', en: '' } } : null}
          name=""
          sizes="(min-width: 640px) 200px, 112px"
          isFirst
        />
        <span className="line-clamp-4 text-base leading-snug" data-name={name} data-slug={listing.slug}>
          {name}
        </span>
      </a>
      <a
        href={pathIn(locale, comparePath(others))}
        aria-label={t('table.remove-about', { name })}
        className="no-print inline-flex min-h-11 min-w-11 items-center font-normal text-lam underline decoration-line underline-offset-4 hover:decoration-current"
      >
        {t('table.remove')}
      </a>
    </>
  )
}

/** The price; of drinks with alcohol only that it is for adults, as everywhere in the open. */
export function ComparedPrice({ locale, listing: { offer, set } }: Props) {
  if (!offer) return translator(locale, 'listing')('price.adults')
  return (
    <span className="[&>i]:not-italic [&>i]:text-muted">
      <PriceText locale={locale} price={offer.price} unit={offer.unit} setNumber={set.number} />
    </span>
  )
}

export function ComparedCertificate({ locale, listing: { certificate, day } }: Props) {
  const state = certificateState(certificate.validThrough, day)
  return (
    <>
      {translator(locale, 'listing')(`certificate.state.${state}`)}{' '}
      <span className="text-muted">
        {translator(locale, 'keep')('table.until', { day: formatDay(certificate.validThrough) })}
        {certificate.code ? <span className="block text-sm [overflow-wrap:anywhere]">{certificate.code}</span> : null}
      </span>
    </>
  )
}

/** How many of the solutions that the law asks of the seller are in use. */
export function ComparedSolutions({ locale, solutions }: { locale: Locale; solutions: SolutionReadiness[] }) {
  const t = translator(locale, 'keep')
  if (solutions.length === 0) return t('table.unknown')
  const count = (wanted: SolutionReadiness['state']) => solutions.filter(({ state }) => state === wanted).length
  const notRequired = count('not-required')
  const required = solutions.length - notRequired
  return (
    <>
      {required === 0 ? t('table.solutions-none') : t('table.solutions-value', { inUse: count('in-use'), required })}
      {notRequired > 0 ? (
        <span className="block text-sm text-muted">{t('table.not-required', { count: notRequired })}</span>
      ) : null}
    </>
  )
}

/** What the product is made of, as its maker filled in for its set. */
export function ComparedMaterials({ locale, listing: { details } }: Props) {
  const text = details.MATERIALS ?? details.INGREDIENTS
  if (!text) return translator(locale, 'keep')('table.unknown')
  return inLocale(locale, text.vi, text.en)
}
