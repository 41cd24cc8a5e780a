import 'server-only'
import { sql } from '@/lib/db/direct'
import { type Condition, priceRange } from '../rules-conditions'
import type { BrowseState } from '../types'

/** Skips no condition. */
export const noneSkipped = -1

/** The first arguments of shelf_count() and shelf_tally(): conditions with their terms, and the state's prices. */
export function askedOf(conditions: readonly Condition[], state: BrowseState) {
  const flat = conditions.flatMap(({ number, terms }) => terms.map((term) => ({ number, term })))
  const range = priceRange(state)
  return sql`${flat.map(({ number }) => number)}::int[], ${flat.map(({ term }) => term)}::text[],
    ${range?.leastVnd ?? null}::int, ${range?.mostVnd ?? null}::int`
}

/** Entries that bits do not know yet, to be read one by one: OFFSET keeps the many with a word from being gone through for them. */
export const unsettledEntries = sql`
  (SELECT * FROM shelf_entry WHERE id = ANY(ARRAY(SELECT shelf_unsettled())) OFFSET 0) e`
