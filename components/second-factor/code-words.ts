import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** The words around one code. */
export function codeWords(locale: Locale, of: 'code' | 'recovery' | 'set-up') {
  const t = translator(locale, 'second-factor')
  return { label: t(`${of}.label`), hint: t(`${of}.hint`), submit: t(`${of}.submit`), busy: t('busy') }
}
