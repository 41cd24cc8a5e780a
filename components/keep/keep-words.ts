import { keepLimits } from '@/lib/catalog/keep-rules'
import { defaultLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { KeepWords } from './kept-lists'

/** The words that the shop's script says; names and counts are filled in by it. */
export function keepWords(locale: Locale): KeepWords {
  const t = translator(locale, 'keep')
  const name = '{name}'
  const wordsOf = (list: 'favourites' | 'compare') => ({
    label: t(`${list}.label`),
    about: t(`${list}.about`, { name }),
    added: t(`${list}.added`, { name }),
    removed: t(`${list}.removed`, { name }),
    full: t(`${list}.full`, { max: keepLimits[list] }),
  })
  return {
    favourites: wordsOf('favourites'),
    compare: wordsOf('compare'),
    tray: t('tray.count', { n: '{n}', max: keepLimits.compare }),
    open: t('tray.open'),
    clear: t('tray.clear'),
    prefix: locale === defaultLocale ? '' : `/${locale}`,
  }
}
