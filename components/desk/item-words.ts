import { stepWords } from '@/components/trace/origin-journey'
import type { DeskKind } from '@/lib/desk/types'
import type { Locale } from '@/lib/i18n/locales'
import { textFor, translator } from '@/lib/i18n/translator'

/** What an item is among its kind, in words: new or an edit, which solution, what was reported, which legal form. */
export function detailWords(locale: Locale, kind: DeskKind, detail: string): string {
  if (kind === 'LISTING') return textFor(locale, 'queue', `detail.${detail}`) ?? ''
  if (kind === 'PROOF') return textFor(locale, 'readiness', `solutions.${detail}`) ?? ''
  if (kind === 'PICTURE') return stepWords(locale, detail)
  if (kind === 'PROBLEM') return textFor(locale, 'problems', `kinds.${detail}`) ?? ''
  return textFor(locale, 'reviews', `form.${detail}`) ?? ''
}

/** Why a decision could not happen, in words. */
export const refusalWords = (locale: Locale, refusal: string) =>
  textFor(locale, 'queue', `refusal.${refusal}`) ?? translator(locale, 'queue')('refusal.failed')
