import type { Metadata } from 'next'
import { SearchResults } from '@/components/catalog/search-results'
import { shopMetadata } from '@/components/layout/shop-metadata'
import { listPublicGroups } from '@/lib/catalog/queries/public-groups'
import { searchListings } from '@/lib/catalog/queries/public-search'
import { searchPage, searchQuery } from '@/lib/catalog/search-query'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/search'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale)
  const query = searchQuery((await searchParams).q)
  const t = translator(locale, 'search')
  const title = query ? t('title-of', { query }) : t('title')
  return shopMetadata(locale, '/search', { title, description: t('description'), isIndexed: query === '' })
}

export default async function Page({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const { q, page } = await searchParams
  const [answer, groups] = await Promise.all([searchListings(searchQuery(q), searchPage(page)), listPublicGroups()])
  return <SearchResults locale={locale} answer={answer} groups={groups} />
}
