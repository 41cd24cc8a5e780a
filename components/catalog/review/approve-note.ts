import type { ReviewDetail } from '@/lib/catalog/review-types'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** What an approval does to what shoppers see. */
export function approveNote(locale: Locale, { status, approved }: ReviewDetail): string {
  const t = translator(locale, 'reviews')
  if (status === 'paused') return t('approve-note-paused')
  if (status === 'taken-down') return t('approve-note-taken-down')
  if (status === 'withdrawn') return t('approve-note-closed')
  return t(approved ? 'approve-note-edit' : 'approve-note')
}
