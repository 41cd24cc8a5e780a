import type { Metadata } from 'next'
import { ListingMissing } from '@/components/catalog/listing-closed'
import { ShareSheet } from '@/components/catalog/share-sheet'
import { findPublicListing } from '@/lib/catalog/queries/public-listing'
import { environment } from '@/lib/config/environment'
import { inLocale, localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/listings/[slug]/share'>

export const generateStaticParams = () => [{ slug: '_' }]

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(localeOf((await params).locale), 'listing-page')
  return { title: t('share.title'), robots: { index: false, follow: true } }
}

export default async function Page({ params }: Props) {
  const { locale: segment, slug } = await params
  const locale = localeOf(segment)
  const answer = await findPublicListing(slug)
  if (answer?.kind !== 'public') return <ListingMissing locale={locale} />
  const { name } = answer.listing
  return (
    <ShareSheet
      locale={locale}
      slug={slug}
      name={inLocale(locale, name.vi, name.en)}
      url={`${environment().publicUrl}${pathIn(locale, `/listings/${slug}`)}`}
    />
  )
}
