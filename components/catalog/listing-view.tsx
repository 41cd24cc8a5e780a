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

/**
 * A product as shoppers read it. `origin` leads to its newest lot, `readiness` is the mark of the seller's four solutions. What only works on a page that is
 * public stays away from a preview.
 */
export function ListingView({
  locale,
  listing,
  origin = null,
  readiness,
  points,
  isPreview = false,
}: Props & { origin?: ReactNode; readiness: ReactNode; points: SalesPoint[]; isPreview?: boolean }) {
  const name = inLocale(locale, listing.name.vi, listing.name.en)
  return (
    <>
      <article className="listing" data-count>
        <div>
          <ListingGallery locale={locale} pictures={listing.pictures} name={name} groupCode={listing.group.code} />
        </div>
        <div className="listing-side">
          <header className="listing-head">
            <Head locale={locale} listing={listing} />
            {origin}
            <ListingOffer locale={locale} listing={listing} />
            <Notice locale={locale} setNumber={listing.set.number} />
            {isPreview ? null : <ListingActions locale={locale} slug={listing.slug} name={name} />}
          </header>
          <CertificateCard locale={locale} listing={listing} />
          <ListingSeller locale={locale} seller={listing.merchant} readiness={readiness} />
        </div>
        <div className="listing-text">
          <section aria-labelledby="story">
            <h2 id="story">{translator(locale, 'listing')('story')}</h2>
            <Paragraphs locale={locale} text={listing.story} />
          </section>
          <HowMade locale={locale} listing={listing} />
          <ListingFacts locale={locale} listing={listing} />
        </div>
        <div className="listing-shops">
          {/* A shop is a way to buy: of drinks with alcohol it stands behind the confirmed age. */}
          {listing.ageRestricted ? null : <NearPoints locale={locale} points={points} spot={listing.spot} />}
          {isPreview ? null : <ReportLink locale={locale} slug={listing.slug} />}
        </div>
      </article>
      <BuyBar locale={locale} listing={listing} />
    </>
  )
}

function Head({ locale, listing: { name, certificate, maker, merchant } }: Props) {
  const t = translator(locale, 'listing')
  return (
    <>
      <div className="stars">
        <Stars locale={locale} stars={certificate.stars} className="" />
        {merchant.isDemo ? <Badge tone="warn">{t('demo')}</Badge> : null}
      </div>
      <h1>{inLocale(locale, name.vi, name.en)}</h1>
      <p className="maker">
        {t('by')}{' '}
        {maker.name === merchant.name ? (
          <a href={pathIn(locale, `/merchants/${merchant.slug}`)}>{maker.name}</a>
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
    <p role="note" className="notice">
      <strong>{t('notice.title')}:</strong> {t(`notice.${notice}`)}
    </p>
  )
}

function ReportLink({ locale, slug }: { locale: Locale; slug: string }) {
  return (
    <p className="no-print mt-4">
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
