import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { ListingClosed, ListingMissing } from '@/components/catalog/listing-closed'
import { ListingShelf } from '@/components/catalog/listing-shelf'
import { listingStructuredData } from '@/components/catalog/listing-structured-data'
import { ListingView } from '@/components/catalog/listing-view'
import { PrintFoot } from '@/components/catalog/print-foot'
import { ReadinessMark } from '@/components/catalog/readiness-mark'
import { setPath } from '@/components/catalog/set-page'
import { ShelfSection } from '@/components/catalog/shelf-section'
import { RecentShelf } from '@/components/keep/recent-shelf'
import { JsonLd } from '@/components/layout/json-ld'
import { ShopCrumbs } from '@/components/layout/shop-crumbs'
import { shopMetadata } from '@/components/layout/shop-metadata'
import { findSharePicture } from '@/components/sharing/find-share-card'
import { OriginLink } from '@/components/trace/origin-link'
import { isGoneForGood } from '@/lib/catalog/public-rules'
import { findPublicListing } from '@/lib/catalog/queries/public-listing'
import { environment } from '@/lib/config/environment'
import { formatDay } from '@/lib/format/people'
import { inLocale, localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { sayGone } from '@/lib/pages/gone-pages'
import { listSalesPoints } from '@/lib/places/queries'
import { findMerchantReadiness } from '@/lib/readiness/queries'
import { findNewestLot } from '@/lib/trace/queries/listing-origin'

// One row: the page weighs less than a shelf, and the group's page is a tap away.
const RELATED = 4

type Props = PageProps<'/[locale]/listings/[slug]'>

export const generateStaticParams = () => [{ slug: '_' }]

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: segment, slug } = await params
  const locale = localeOf(segment)
  const t = translator(locale, 'listing')
  const answer = await findPublicListing(slug)
  if (answer?.kind === 'closed') return { title: t(`closed.title.${answer.reason}`) }
  if (answer?.kind !== 'public') return { title: t('missing.title') }
  const { name, certificate, maker } = answer.listing
  const title = inLocale(locale, name.vi, name.en)
  const description = t('description', {
    name: title,
    stars: certificate.stars,
    maker: maker.name,
    ward: maker.ward ? inLocale(locale, maker.ward.vi, maker.ward.en) : 'Hà Nội',
    day: formatDay(certificate.validThrough),
  })
  return shopMetadata(locale, `/listings/${slug}`, {
    title,
    description,
    picture: await findSharePicture(locale, 'listings', slug),
  })
}

export default async function Page({ params }: Props) {
  const { locale: segment, slug } = await params
  const locale = localeOf(segment)
  const answer = await findPublicListing(slug)
  if (!answer) return <ListingMissing locale={locale} slug={slug} />
  if (answer.kind === 'moved') permanentRedirect(pathIn(locale, `/listings/${answer.slug}`))
  if (answer.kind === 'closed' && isGoneForGood(answer.reason)) sayGone(`/${locale}/listings/${slug}`)
  if (answer.kind === 'closed') return <ListingClosed locale={locale} slug={slug} closed={answer} />
  const { listing } = answer
  const { group, set } = listing
  const { publicUrl } = environment()
  const [solutions, points, origin] = await Promise.all([
    findMerchantReadiness(listing.merchant.id),
    listSalesPoints(),
    findNewestLot(slug),
  ])
  const crumbs = [
    { path: `/groups/${group.slug}`, name: inLocale(locale, group.name.vi, group.name.en) },
    // A group of one set of the same name would only say it twice.
    ...(set.name.vi === group.name.vi
      ? []
      : [{ path: setPath(group, set), name: inLocale(locale, set.name.vi, set.name.en) }]),
  ]
  return (
    <>
      <ShopCrumbs
        locale={locale}
        crumbs={crumbs}
        current={inLocale(locale, listing.name.vi, listing.name.en)}
        publicUrl={publicUrl}
      />
      <ListingView
        locale={locale}
        listing={listing}
        origin={<OriginLink locale={locale} lot={origin} />}
        readiness={<ReadinessMark locale={locale} solutions={solutions} />}
        points={points}
      />
      <PrintFoot locale={locale} slug={slug} publicUrl={publicUrl} />
      <JsonLd data={listingStructuredData(locale, listing, publicUrl)} />
      {listing.related.length > 0 ? (
        <ShelfSection id="related" title={translator(locale, 'listing')('related')} className="related">
          <ListingShelf locale={locale} cards={listing.related.slice(0, RELATED)} />
        </ShelfSection>
      ) : null}
      <RecentShelf locale={locale} />
    </>
  )
}
