import { addDays, type Day, dateOfDay } from '@/lib/format/days'
import { isSlug } from '@/lib/format/text'
import { pathWithoutLocale } from '@/lib/i18n/paths'
import { browseQueryString, readBrowseState } from '@/lib/search/rules-address'
import type { Visit } from './types'

/** Longer messages are nobody's: the longest address that counts is a search of 100 letters with filters. */
export const MAX_MESSAGE = 2_000

/** How many weeks a merchant is shown, and how long words that people typed are kept. */
export const WEEKS = 8

/** Words are shown when they were typed at least so often, so that one person's search is nobody else's reading. */
export const FEWEST_TIMES = 5

/** What a page's message means: `view /listings/gom`, `view /browse?q=…` or `click /listings/gom`; null for anything else. */
export function readVisit(message: string): Visit | null {
  const [, kind, path = '', search = ''] = /^(view|click) (\/[^?#\s]*)(?:\?([^#\s]*))?$/.exec(message) ?? []
  const [, page, slug = '', rest] =
    /^\/(listings|merchants|browse)(?:\/([^/]+))?(\/age)?$/.exec(pathWithoutLocale(path)) ?? []
  if (!kind || !page) return null
  if (page === 'browse') return kind === 'view' && slug === '' ? searchOf(search) : null
  if (!isSlug(slug)) return null
  // Drinks with alcohol are bought from a page behind the product's own.
  if (kind === 'click') return page === 'listings' ? { kind, slug } : null
  return rest ? null : { kind: 'view', page: page === 'listings' ? 'listings' : 'merchants', slug }
}

/** Only the first page of a search counts: what follows is the same search. */
function searchOf(search: string): Visit | null {
  const state = readBrowseState(new URLSearchParams(search))
  return state.query === '' || state.after ? null : { kind: 'search', query: browseQueryString(state) }
}

const machines =
  /(?<!cu)bot|crawl|spider|slurp|headless|lighthouse|preview|prerender|monitor|scan|fetch|http|curl|wget|python|java\/|okhttp|phantom|selenium|puppeteer|playwright/i

/** Whether a user agent says of itself that nobody is reading, or says nothing. */
export const isMachine = (userAgent: string | null) => !userAgent || machines.test(userAgent)

/** Whether typed words may be kept to be shown to merchants: no numbers that could be somebody's, no address, nothing long. */
export const mayKeepWords = (words: string) =>
  words.length <= 60 && !/@|:\/\/|www\.|\d(?:[\s.\-–]?\d){5}/.test(words) && words.split(' ').length <= 8

/** The Monday of a day's week. */
export const weekOf = (day: Day): Day => addDays(day, -((dateOfDay(day).getUTCDay() + 6) % 7))

/** The Mondays of the last weeks, oldest first, the running week last; none that ended before the counting began. */
export function weeksUntil(today: Day, since: Day | null, count = WEEKS): Day[] {
  if (since === null) return []
  const current = weekOf(today)
  return Array.from({ length: count }, (_, i) => addDays(current, (i - count + 1) * 7)).filter(
    (week) => week >= weekOf(since),
  )
}
