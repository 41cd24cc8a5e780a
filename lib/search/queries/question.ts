import 'server-only'
import { join, raw, type Sql, sql } from '@/lib/db/direct'
import { solutions } from '@/lib/readiness/types'
import { type Filter, filters, isNarrowedBy } from '../rules-conditions'
import type { QueryPlan } from '../rules-plan'
import { matchOf } from '../rules-tsquery'
import type { BrowseState } from '../types'

/**
 * What is looked for. `entries`: few entries have the words, and reading all of them is fastest; `bits`: there are no words,
 * or each of them stands in many entries.
 */
export type Question = { state: BrowseState; plan: QueryPlan; reading: 'entries' | 'bits' }

/** Of an entry `e`: no date has ended it; for orders that are walked, since the planner knows how many these are. */
export const shown = sql`e.shown_through >= local_day(now())`
/** The same for entries that are looked up by their words: what day it is is asked once, and no index of days is read for it. */
export const shownOnce = sql`(e.shown_through >= (SELECT local_day(now()))) IS TRUE`

/** Written out: for a limit that it does not know PostgreSQL makes a new plan each time (docs/decisions/186). */
export const limitOf = (rows: number) => raw(`LIMIT ${rows}`)

/**
 * A test of the rows that an order meets, looked up in no index: the order is to be walked. CASE, since the planner takes any
 * other test of words for so rare that it would rather read and sort everything else than walk for them.
 */
export const walkedFor = (test: Sql) => sql`CASE WHEN ${test} THEN true ELSE false END`

/** Of an entry `e`: shown today and found by the words. */
export function isFound({ plan }: Pick<Question, 'plan'>) {
  const match = matchOf(plan)
  return match === '' ? shownOnce : sql`${shownOnce} AND e.terms @@ ${match}::tsquery`
}

function kindTest({ group, subgroup, set }: BrowseState) {
  if (set !== null) return sql`e.set_number = ${set}`
  const own = subgroup === null ? sql`b.group_code = ${group}` : sql`b.code = ${subgroup}`
  return sql`e.set_number = ANY(ARRAY(
    SELECT s.number FROM ocop_set s JOIN ocop_subgroup b ON b.code = s.subgroup_code WHERE ${own}))`
}

export type FilterTest = { filter: Filter | 'solutions'; test: Sql }

/** What each filter that is set asks of an entry `e`. */
export function filterTests(state: BrowseState): FilterTest[] {
  const { priceFromVnd, priceToVnd } = state
  const tests: Record<Filter, Sql> = {
    price: sql`e.price_vnd BETWEEN ${priceFromVnd ?? 0} AND ${priceToVnd ?? 2_147_483_647}`,
    kind: kindTest(state),
    ward: sql`e.ward_code = ${state.ward}`,
    village: sql`e.village = ${state.village}`,
    // One number is walked in the order of the newest; of several the index knows none.
    stars: state.stars.length === 1 ? sql`e.stars = ${state.stars[0]}` : sql`e.stars = ANY(${[...state.stars]}::int[])`,
    isNew: sql`e.first_approved_at >= shelf_new_since(local_day(now()))`,
  }
  const bits = state.solutions.reduce((sum, solution) => sum | (1 << solutions.indexOf(solution)), 0)
  const set = (Object.keys(tests) as Filter[]).filter((filter) => filter in filters && isNarrowedBy(state, filter))
  return [
    ...set.map((filter) => ({ filter, test: tests[filter] })),
    ...(bits === 0 ? [] : [{ filter: 'solutions' as const, test: sql`e.solutions & ${bits} = ${bits}` }]),
  ]
}

/** Of an entry `e`: satisfies every filter. `isWalked`: while another order is walked, so that prices are not looked up. */
export function isWanted(state: BrowseState, isWalked = false) {
  const tests = filterTests(state).map(({ filter, test }) => (isWalked && filter === 'price' ? walkedFor(test) : test))
  return tests.length === 0 ? sql`true` : join(tests, ' AND ')
}
