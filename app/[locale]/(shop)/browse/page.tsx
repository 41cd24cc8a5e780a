import type { Metadata } from 'next'
import { browseMetadata } from '@/components/search/browse-metadata'
import { BrowseView } from '@/components/search/browse-view'
import { listPublicGroups } from '@/lib/catalog/queries/public-groups'
import { localeOf } from '@/lib/i18n/locales'
import { findBrowsePage } from '@/lib/search/queries/browse-page'
import { browseQueryString, readBrowseState } from '@/lib/search/rules-address'

type Props = PageProps<'/[locale]/browse'>

async function asked({ params, searchParams }: Props) {
  const [{ locale }, given] = await Promise.all([params, searchParams])
  const pairs = Object.entries(given).flatMap(([key, values]) => [values ?? []].flat().map((value) => [key, value]))
  const state = readBrowseState(new URLSearchParams(pairs))
  const [found, groups] = await Promise.all([findBrowsePage(browseQueryString(state)), listPublicGroups()])
  return { locale: localeOf(locale), state, found, groups }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, state, found } = await asked(props)
  return browseMetadata(locale, state, found)
}

/** What was not asked for lately; proxy.ts sends everything else to the pages that are kept. */
export default async function Page(props: Props) {
  return <BrowseView {...(await asked(props))} />
}
