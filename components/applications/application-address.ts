import type { Route } from 'next'
import { type ApplicationState, applicationStates } from '@/lib/applications/types'
import { pageOf } from '@/lib/format/page-number'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'

export type ApplicationFilter = { state: ApplicationState; page: number }

/** What an address of the list asks for; anything it cannot mean is left out. */
export const applicationFilter = ({
  state,
  page,
}: Record<string, string | string[] | undefined>): ApplicationFilter => ({
  state: applicationStates.find((one) => one === state) ?? 'waiting',
  page: pageOf(page),
})

/** The address of the list with a filter, without what is not asked for. */
export function applicationAddress(locale: Locale, { state, page }: ApplicationFilter): Route {
  const asked = new URLSearchParams()
  if (state !== 'waiting') asked.set('state', state)
  if (page > 1) asked.set('page', String(page))
  return `${pathIn(locale, '/admin/applications')}${asked.size > 0 ? `?${asked}` : ''}` as Route
}
