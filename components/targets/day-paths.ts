import type { Day } from '@/lib/format/days'
import type { View } from '@/lib/readiness/types'

/** The board of a day in a view; no language. */
export const dayPath = (day: Day, view: View) => `/progress/${day}${view === 'as-of' ? '' : '/as-known-today'}`

/** The products behind a group's figures of today, page 1 without a number; no language. */
export const productsPath = (slug: string, list = 'on-booth', page = 1) =>
  `/progress/groups/${slug}${list === 'on-booth' && page === 1 ? '' : `/${list}`}${page === 1 ? '' : `/${page}`}`
