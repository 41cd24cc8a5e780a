import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** That there were too many failures and how long to wait, rounded up to minutes once it is more than one. */
export function waitWords(locale: Locale, waitSeconds: number) {
  const t = translator(locale, 'sign-in')
  return waitSeconds > 90
    ? t('wait-minutes', { minutes: Math.ceil(waitSeconds / 60) })
    : t('wait-seconds', { seconds: waitSeconds })
}
