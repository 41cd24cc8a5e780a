import type { Metadata } from 'next'
import { browseMetadata } from '@/components/search/browse-metadata'
import { BrowseView } from '@/components/search/browse-view'
import { listPublicGroups } from '@/lib/catalog/queries/public-groups'
import { localeOf } from '@/lib/i18n/locales'
import { stateOfSegment } from '@/lib/search/kept-pages'
import { findKeptBrowsePage } from '@/lib/search/queries/browse-page'
import { browseQueryString, everything } from '@/lib/search/rules-address'

type Props = PageProps<'/[locale]/browse/kept/[state]'>

// One value is needed for a page that is kept; proxy.ts leads to all others.
export const generateStaticParams = () => [{ state: 'all' }]

async function asked({ params }: Props) {
  const { locale, state: segment } = await params
  const state = stateOfSegment(segment) ?? everything
  const [found, groups] = await Promise.all([findKeptBrowsePage(browseQueryString(state)), listPublicGroups()])
  return { locale: localeOf(locale), state, found, groups }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, state, found } = await asked(props)
  return browseMetadata(locale, state, found)
}

export default async function Page(props: Props) {
  return <BrowseView {...(await asked(props))} />
}
