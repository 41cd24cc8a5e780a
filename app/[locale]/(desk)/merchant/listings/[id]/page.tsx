import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ListingOverview } from '@/components/catalog/editor/listing-overview'
import { StatusBadges } from '@/components/catalog/editor/status-badge'
import { ListingPapers } from '@/components/papers/listing-papers'
import { BackLink } from '@/components/ui/back-link'
import { PageHead } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { findMerchantActor, requireMerchant } from '@/lib/auth/guards'
import type { OwnListingDetail } from '@/lib/catalog/own-types'
import { findOwnListing } from '@/lib/catalog/queries/own-listing'
import { listOwnProducts } from '@/lib/catalog/queries/own-products'
import { isUuid } from '@/lib/format/ids'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { textFor, translator } from '@/lib/i18n/translator'

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<{ done?: string }> }

const load = cache(async (id: string) => {
  const actor = await findMerchantActor()
  return actor && isUuid(id) ? findOwnListing(actor, id) : null
})

const nameOf = ({ submitted, draft, product }: OwnListingDetail) =>
  submitted?.nameVi || draft?.content.nameVi || product.name

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params
  const listing = await load(id)
  return { title: listing ? nameOf(listing) : translator(localeOf(locale), 'merchant-home')('listings.title') }
}

export default async function OwnListingPage({ params, searchParams }: Props) {
  const { locale: typed, id } = await params
  const locale = localeOf(typed)
  const merchant = await requireMerchant(locale)
  const listing = await load(id)
  if (!listing) notFound()
  const t = translator(locale, 'merchant-home')
  const { done } = await searchParams
  const products = await listOwnProducts(merchant)
  const open = products.flatMap(({ id: product, name, listingId, certificate }) =>
    !listingId && certificate?.valid ? [{ id: product, name }] : [],
  )
  const told = done ? textFor(locale, 'merchant-home', `done.${done}`) : null
  return (
    <>
      <BackLink href={pathIn(locale, '/merchant/listings')}>{t('listing.back')}</BackLink>
      <PageHead
        title={nameOf(listing)}
        intro={<StatusBadges locale={locale} status={listing.status} edit={listing.edit} />}
        actions={
          listing.status === 'public' ? (
            <Link
              href={pathIn(locale, `/listings/${listing.slug}`)}
              className="inline-flex min-h-11 items-center text-lam underline-offset-4 hover:underline"
            >
              {t('listing.on-booth')}
            </Link>
          ) : null
        }
      />
      {told ? (
        <Notice kind="success" className="mb-6">
          {told}
        </Notice>
      ) : null}
      <ListingOverview locale={locale} listing={listing} open={open} />
      <ListingPapers locale={locale} actor={merchant} listing={listing} />
    </>
  )
}
