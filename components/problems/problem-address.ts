import type { Route } from 'next'
import { pageOf } from '@/lib/format/page-number'
import { composed } from '@/lib/format/text'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { type ProblemState, problemStates } from '@/lib/problems/types'

export type ProblemFilter = { query: string; state: ProblemState; page: number }

type Query = Record<string, string | string[] | undefined>

/** What an address of the list asks for; anything it cannot mean is left out. */
export function problemFilter({ q, state, page }: Query): ProblemFilter {
  return {
    query: typeof q === 'string' ? composed(q).trim().slice(0, 100) : '',
    state: problemStates.find((one) => one === state) ?? 'open',
    page: pageOf(page),
  }
}

/** The address of the list with a filter, without what is not asked for. */
export function problemAddress(locale: Locale, { query, state, page }: ProblemFilter): Route {
  const asked = new URLSearchParams()
  if (query) asked.set('q', query)
  if (state !== 'open') asked.set('state', state)
  if (page > 1) asked.set('page', String(page))
  return `${pathIn(locale, '/admin/problems')}${asked.size > 0 ? `?${asked}` : ''}` as Route
}
