import type { Metadata } from 'next'
import { shopMetadata } from '@/components/layout/shop-metadata'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { BrowsePage } from '@/lib/search/queries/browse-page'
import { isWorthIndexing } from '@/lib/search/rules-change'
import type { BrowseState } from '@/lib/search/types'
import { browseHref, browsePath, browseTitle, countText } from './browse-words'

/** What search engines and messengers read about a state; its canonical address is the one way to write it. */
export function browseMetadata(locale: Locale, state: BrowseState, { total, choices }: BrowsePage): Metadata {
  const t = translator(locale, 'browse')
  const name = browseTitle(locale, state, choices)
  const title = state.after === null ? name : `${name} (${t('later')})`
  const description = t('description', { title: name, count: countText(locale, total) })
  if (isWorthIndexing(state) && total.n > 0) return shopMetadata(locale, browsePath(state), { title, description })
  // Nobody lists these: translations and pictures for a listing would only make new searches slower.
  return {
    title,
    description,
    alternates: { canonical: browseHref(locale, state) },
    robots: { index: false, follow: true },
  }
}
