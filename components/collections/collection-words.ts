import type { CollectionShelf } from '@/lib/catalog/collection-types'
import { formatDay } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** The days of a collection in words. */
export function daysInWords(locale: Locale, { from, until }: Pick<CollectionShelf, 'from' | 'until'>) {
  const t = translator(locale, 'collections')
  return until ? t('days', { from: formatDay(from), until: formatDay(until) }) : t('standing')
}

/** The path of a collection's page, without a language. */
export const collectionPath = (slug: string) => `/collections/${slug}`
