import { formatDay } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { textFor } from '@/lib/i18n/translator'
import { isNoticeKind } from './kinds'
import type { NoticeWords } from './types'

/** What a kept notice says in a language; null for a kind that this build does not know any more. */
export function noticeWords(locale: Locale, kind: string, params: unknown): NoticeWords | null {
  if (!isNoticeKind(kind)) return null
  const values = valuesOf(locale, params)
  const text = (part: string) => textFor(locale, 'notices', `kind.${kind}.${part}`, values)
  const [title, body] = [text('title'), text('body')]
  if (title === null || body === null) return null
  const { words } = values
  return { title, body, action: text('action'), quote: typeof words === 'string' && words.trim() ? words.trim() : null }
}

function valuesOf(locale: Locale, params: unknown): Record<string, string | number> {
  const entries = Object.entries(params !== null && typeof params === 'object' ? params : {})
  return Object.fromEntries(
    entries.flatMap(([key, value]): [string, string | number][] => {
      if (typeof value === 'number') return [[key, value]]
      if (typeof value !== 'string') return []
      if (key === 'reason') return [[key, textFor(locale, 'reviews', `reason.${value}`) ?? value]]
      return [[key, key === 'day' ? formatDay(value) : value]]
    }),
  )
}
