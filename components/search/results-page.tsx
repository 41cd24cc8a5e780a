import { renderToStaticMarkup } from 'react-dom/server'
import { headTags } from '@/components/layout/head-tags'
import type { PublicGroup } from '@/lib/catalog/public-types'
import type { Locale } from '@/lib/i18n/locales'
import type { Frame } from '@/lib/pages/frames'
import type { BrowsePage } from '@/lib/search/queries/browse-page'
import type { BrowseState } from '@/lib/search/types'
import { browseMetadata } from './browse-metadata'
import { BrowseView } from './browse-view'

export type ResultsOrder = {
  locale: Locale
  state: BrowseState
  found: BrowsePage
  groups: PublicGroup[]
  frame: Frame
  publicUrl: string
  /** Whether the page is wanted packed. */
  isPacked: boolean
}

/** A whole page of results: the same view as on the pages that are kept, in a frame that one of them lent. */
export function resultsPage({ locale, state, found, groups, frame, publicUrl }: ResultsOrder): string {
  const head = headTags(locale, browseMetadata(locale, state, found), publicUrl)
  const view = renderToStaticMarkup(<BrowseView locale={locale} state={state} found={found} groups={groups} />)
  return frame.before + head + frame.between + view + frame.after
}
