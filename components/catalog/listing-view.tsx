import type { ReactNode } from 'react'
import { ShopIcon } from '@/components/layout/shop-icon'
import { NearPoints } from '@/components/places/near-points'
import { Badge } from '@/components/ui/badge'
import type { ListingDetail } from '@/lib/catalog/public-types'
import { noticeOfSet } from '@/lib/catalog/rules-sets'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { SalesPoint } from '@/lib/places/sales-point-types'
import { BuyBar } from './buy-bar'
import { CertificateCard } from './certificate-card'
import { ListingActions } from './listing-actions'
import { HowMade, ListingFacts } from './listing-facts'
import { ListingGallery } from './listing-gallery'
import { ListingOffer } from './listing-offer'
import { ListingSeller } from './listing-seller'
import { Paragraphs } from './paragraphs'
import { Stars } from './stars'

type Props = { locale: Locale; listing: ListingDetail }

/** A product as shoppers read it. `readiness` is the mark of the seller's four solutions. */
export function ListingView({
  locale,
  listing,
  readiness,
  points,
}: Props & { readiness: ReactNode; points: SalesPoint[] }) {
  const name = inLocale(locale, listing.name.vi, listing.name.en)
  return (
    <>
      {/* On a phone the right column comes apart, so that the story is read before the certificate. */}
      <article className="mt-3 grid gap-x-12 gap-y-8 lg:grid-cols-[1.25fr_1fr] lg:grid-rows-[auto_auto_1fr]">
        <div className="min-w-0">
          <ListingGallery locale={locale} pictures={listing.pictures} name={name} groupCode={listing.group.code} />
        </div>
        <div className="contents lg:row-span-3 lg:block lg:min-w-0 lg:space-y-8">
          <header className="min-w-0">
            <ListingHead locale={locale} listing={listing} />
            <div className="mt-5 border-t border-line pt-5">
              <ListingOffer locale={locale} listing={listing} />
            </div>
            <Notice locale={locale} setNumber={listing.set.number} />
            <ListingActions locale={locale} slug={listing.slug} name={name} />
          </header>
          <div className="min-w-0 max-lg:order-2">
            <CertificateCard locale={locale} listing={listing} />
          </div>
          <div className="min-w-0 max-lg:order-2">
            <ListingSeller locale={locale} seller={listing.merchant} readiness={readiness} />
            <ReportLink locale={locale} slug={listing.slug} />
          </div>
        </div>
        <div className="min-w-0 space-y-8 max-lg:order-1">
          <section aria-labelledby="story">
            <h2 id="story" className="text-lg sm:text-xl">
              {translator(locale, 'listing')('story')}
            </h2>
            <Paragraphs locale={locale} text={listing.story} className="mt-2" />
          </section>
          <HowMade locale={locale} listing={listing} />
          <ListingFacts locale={locale} listing={listing} />
        </div>
        {/* A shop is a way to buy: of drinks with alcohol it stands behind the confirmed age. */}
        {listing.ageRestricted ? null : (
          <div className="min-w-0 max-lg:order-3">
            <NearPoints locale={locale} points={points} spot={listing.spot} />
          </div>
        )}
      </article>
      <BuyBar locale={locale} listing={listing} />
    </>
  )
}

function ListingHead({ locale, listing: { name, certificate, maker, merchant } }: Props) {
  const t = translator(locale, 'listing')
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Stars locale={locale} stars={certificate.stars} className="text-quy-ink" />
        {merchant.isDemo ? <Badge tone="warn">{t('demo')}</Badge> : null}
      </div>
      <h1 className="mt-1 text-2xl sm:text-3xl">{inLocale(locale, name.vi, name.en)}</h1>
      <p className="mt-2 text-muted">
        {t('by')}{' '}
        {maker.name === merchant.name ? (
          <a
            href={pathIn(locale, `/merchants/${merchant.slug}`)}
            className="text-ink underline decoration-line underline-offset-4 hover:decoration-current"
          >
            {maker.name}
          </a>
        ) : (
          maker.name
        )}
        {maker.ward ? `, ${inLocale(locale, maker.ward.vi, maker.ward.en)}` : ''}
      </p>
    </>
  )
}

/** What the law wants said of herbs, cosmetics and health foods, where the price is read. */
function Notice({ locale, setNumber }: { locale: Locale; setNumber: number }) {
  const t = translator(locale, 'listing-page')
  const notice = noticeOfSet(setNumber)
  if (!notice) return null
  return (
    <p role="note" className="mt-5 rounded-lg border border-quy bg-quy-wash px-4 py-3">
      <strong>{t('notice.title')}:</strong> {t(`notice.${notice}`)}
    </p>
  )
}

function ReportLink({ locale, slug }: { locale: Locale; slug: string }) {
  return (
    <p className="no-print mt-3">
      <a
        href={pathIn(locale, `/listings/${slug}/report`)}
        rel="nofollow"
        className="inline-flex min-h-11 items-center gap-2 text-muted underline-offset-4 hover:text-ink hover:underline"
      >
        <ShopIcon name="flag" className="size-4" />
        {translator(locale, 'listing-page')('report')}
      </a>
    </p>
  )
}
