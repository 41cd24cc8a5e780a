import type { Route } from 'next'
import { pageOf } from '@/lib/format/page-number'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import type { LetterState } from '@/lib/notices/types'

/** In the order in which an administrator cares. */
export const letterStates = ['FAILED', 'KEPT', 'WAITING', 'SENT', 'NOT_NEEDED'] as const satisfies LetterState[]

export type OutboxFilter = { state: LetterState | null; page: number }

/** What an address of the outbox asks for; `state` null: whatever needs somebody most. */
export const outboxFilter = (query: Record<string, string | string[] | undefined>): OutboxFilter => ({
  state: letterStates.find((state) => state.toLowerCase() === query.state) ?? null,
  page: pageOf(query.page),
})

export const outboxAddress = (locale: Locale, state: LetterState, page = 1): Route =>
  `${pathIn(locale, '/admin/outbox')}?state=${state.toLowerCase()}${page > 1 ? `&page=${page}` : ''}` as Route
