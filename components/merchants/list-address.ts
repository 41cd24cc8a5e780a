import type { Route } from 'next'
import { pageOf } from '@/lib/format/page-number'
import { composed } from '@/lib/format/text'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { merchantStates } from '@/lib/merchants/rules'
import type { MerchantState } from '@/lib/merchants/types'

export type ListFilter = { query: string; state: MerchantState | null; page: number }

type Query = Record<string, string | string[] | undefined>

const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : '')

/** The filter that an address asks for; anything it cannot mean is left out. */
export function filterOf(query: Query): ListFilter {
  return {
    query: composed(one(query.q)).trim().slice(0, 100),
    state: merchantStates.find((state) => state === query.state) ?? null,
    page: pageOf(query.page),
  }
}

/** The address of the list with a filter, without what is not asked for. */
export function listAddress(locale: Locale, { query, state, page }: ListFilter): Route {
  const asked = new URLSearchParams()
  if (query) asked.set('q', query)
  if (state) asked.set('state', state)
  if (page > 1) asked.set('page', String(page))
  return `${pathIn(locale, '/admin/merchants')}${asked.size > 0 ? `?${asked}` : ''}` as Route
}
