import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** The words of the forms that keep an authorisation. */
export function permissionWords(locale: Locale) {
  const t = translator(locale, 'merchants')
  return {
    number: t('permissions.number'),
    from: t('permissions.from'),
    until: t('permissions.until'),
    save: t('permissions.save'),
    busy: t('permissions.busy'),
  }
}
