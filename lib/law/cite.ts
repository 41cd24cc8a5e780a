import type { Locale } from '@/lib/i18n/locales'
import { inLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { Bilingual } from './types'

const lists = {
  vi: new Intl.ListFormat('vi', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
}

/** Names as a sentence cites them, `A, B và C`; where none is known it speaks of the law. */
export function cited(locale: Locale, names: readonly Bilingual[] | undefined): string {
  if (!names || names.length === 0) return translator(locale, 'law')('the-law')
  return lists[locale].format(names.map(({ vi, en }) => inLocale(locale, vi, en)))
}
