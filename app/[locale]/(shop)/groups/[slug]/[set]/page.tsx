import type { Metadata } from 'next'
import { setMetadata } from '@/components/catalog/set-metadata'
import { SetPage } from '@/components/catalog/set-page'
import { ShopMissingPage } from '@/components/layout/shop-missing'
import { findPublicSet } from '@/lib/catalog/queries/public-sets'
import { environment } from '@/lib/config/environment'
import { localeOf } from '@/lib/i18n/locales'
import { findSetShelf } from '@/lib/search/queries/browse-page'

export const generateStaticParams = () => [{ slug: '_', set: '_' }]

export async function generateMetadata({ params }: PageProps<'/[locale]/groups/[slug]/[set]'>): Promise<Metadata> {
  const { locale, slug, set } = await params
  return setMetadata(localeOf(locale), await findPublicSet(slug, set))
}

export default async function Page({ params }: PageProps<'/[locale]/groups/[slug]/[set]'>) {
  const { locale: segment, slug, set: setSlug } = await params
  const locale = localeOf(segment)
  const found = await findPublicSet(slug, setSlug)
  if (!found) return <ShopMissingPage locale={locale} />
  const shelf = await findSetShelf(found.set.number)
  return <SetPage {...found} {...shelf} locale={locale} publicUrl={environment().publicUrl} />
}
