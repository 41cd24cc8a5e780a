import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EditSheet } from '@/components/catalog/editor/edit-sheet'
import { BackLink } from '@/components/ui/back-link'
import { findMerchantActor, requireMerchant } from '@/lib/auth/guards'
import { findOwnListing } from '@/lib/catalog/queries/own-listing'
import { unknownListing } from '@/lib/catalog/unknown-listing'
import { isUuid } from '@/lib/format/ids'
import { isPlainPost } from '@/lib/forms/plain-post'
import { type Locale, localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

type Props = {
  params: Promise<{ locale: string; id: string }>
  searchParams: Promise<{ added?: string; refused?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'listing-editor')('title') }
}

export default async function EditListingPage({ params, searchParams }: Props) {
  const { locale: typed, id } = await params
  const locale = localeOf(typed)
  const opened = await openedListing(locale, id)
  if (!opened?.listing) notFound()
  const { added = '', refused = '' } = await searchParams
  return (
    <>
      <BackLink href={pathIn(locale, `/merchant/listings/${id}`)}>
        {translator(locale, 'listing-editor')('back')}
      </BackLink>
      <EditSheet locale={locale} listing={opened.listing} account={opened.account} upload={{ added, refused }} />
    </>
  )
}

// A form that came in after the session had ended gets its own words back, on a page that knows nothing else.
async function openedListing(locale: Locale, id: string) {
  if (!isUuid(id)) return null
  const actor = await findMerchantActor()
  if (!actor && (await isPlainPost())) return { listing: unknownListing(id), account: '' }
  const merchant = actor ?? (await requireMerchant(locale))
  return { listing: await findOwnListing(merchant, id), account: merchant.userId }
}
