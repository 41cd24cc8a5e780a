import type { Metadata } from 'next'
import { setMetadata } from '@/components/catalog/set-metadata'
import { SetPage } from '@/components/catalog/set-page'
import { ShopMissingPage } from '@/components/layout/shop-missing'
import { pageCount, pageNumber } from '@/lib/catalog/public-rules'
import { findPublicSet, listSetPage, SET_PAGE_SIZE } from '@/lib/catalog/queries/public-sets'
import { environment } from '@/lib/config/environment'
import { localeOf } from '@/lib/i18n/locales'

type Props = PageProps<'/[locale]/groups/[slug]/[set]/[page]'>

export const generateStaticParams = () => [{ slug: '_', set: '_', page: '2' }]

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug, set, page } = await params
  return setMetadata(localeOf(locale), await findPublicSet(slug, set), pageNumber(page) ?? 1)
}

export default async function Page({ params }: Props) {
  const { locale: segment, slug, set: setSlug, page: typed } = await params
  const locale = localeOf(segment)
  const found = await findPublicSet(slug, setSlug)
  const page = pageNumber(typed)
  const pages = found ? pageCount(found.set.listed, SET_PAGE_SIZE) : 0
  if (!found || !page || page > pages) return <ShopMissingPage locale={locale} />
  const cards = await listSetPage(found.set.number, page)
  return (
    <SetPage {...found} locale={locale} cards={cards} page={page} pages={pages} publicUrl={environment().publicUrl} />
  )
}
