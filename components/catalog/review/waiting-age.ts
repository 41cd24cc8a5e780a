import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** How long something has waited, in the largest whole unit; at least a minute. */
export function waitingAge(locale: Locale, since: Date, now: Date): string {
  const t = translator(locale, 'reviews')
  const waited = Math.max(MINUTE_MS, now.getTime() - since.getTime())
  if (waited >= 2 * DAY_MS) return t('age.days', { n: Math.floor(waited / DAY_MS) })
  if (waited >= HOUR_MS) return t('age.hours', { n: Math.floor(waited / HOUR_MS) })
  return t('age.minutes', { n: Math.floor(waited / MINUTE_MS) })
}
