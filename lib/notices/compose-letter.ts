import { environment } from '@/lib/config/environment'
import { type Locale, localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { isChoosable, isNoticeKind, noticeKinds, type Topic } from './kinds'
import { type LetterPart, writeLetter } from './letter-text'
import { noticeWords } from './notice-words'
import { recipientKey } from './recipient-key'
import type { WrittenLetter } from './types'
import { unsubscribeKey } from './unsubscribe-key'

export type LetterRow = {
  userId: string | null
  locale: string
  notices: { kind: string; params: unknown; path: string | null }[]
}

export type ComposedLetter = WrittenLetter & {
  /** For the headers with which mail programs offer a button of their own; null where letters cannot be switched off. */
  stop: { page: string; oneClick: string } | null
}

/** The key of whoever gets a report without having an account; null for any other letter. */
function reportKey(notices: LetterRow['notices']): string | null {
  const about = notices.find(({ kind }) => kind === 'report-letter')
  const told = about && noticeKinds['report-letter'].params.safeParse(about.params)
  return told?.success ? recipientKey(told.data.recipient) : null
}

/** The whole address of a path of the booth, in a language, by its public name. */
const whole = (locale: Locale, path: string) => `${environment().publicUrl}${pathIn(locale, path)}`

/**
 * A letter as it is sent or looked at; null when none of its notices is known any more. `secretPath` is what its sealed path
 * opens to; without it the letter has its words and no such link.
 */
export function composeLetter(
  { userId, locale: kept, notices }: LetterRow,
  secretPath: string | null,
): ComposedLetter | null {
  const locale = localeOf(kept)
  const ownKey = userId === null ? reportKey(notices) : null
  const ownPage = ownKey && `/account/letters/reports/${ownKey}`
  const parts = notices.flatMap(({ kind, params, path }): LetterPart[] => {
    const words = noticeWords(locale, kind, params)
    const leadsTo = secretPath ?? path ?? ownPage
    return words ? [{ ...words, href: leadsTo && whole(locale, leadsTo) }] : []
  })
  if (parts.length === 0) return null
  const topics = [
    ...new Set(notices.flatMap(({ kind }): Topic[] => (isNoticeKind(kind) ? [noticeKinds[kind].topic] : []))),
  ]
  const key = userId && topics.every(isChoosable) ? unsubscribeKey(userId, topics) : null
  const stop = ownKey
    ? {
        page: whole(locale, `/account/letters/reports/${ownKey}`),
        oneClick: `${environment().publicUrl}/api/letters/reports/stop?key=${encodeURIComponent(ownKey)}`,
      }
    : key
      ? {
          page: whole(locale, `/account/letters/stop/${key}`),
          oneClick: `${environment().publicUrl}/api/letters/stop?key=${encodeURIComponent(key)}`,
        }
      : null
  const frame = {
    listHref: userId && whole(locale, '/account/notices'),
    stopHref: stop?.page ?? null,
    operator: environment().operator.name,
  }
  return { ...writeLetter(locale, parts, frame), stop }
}
