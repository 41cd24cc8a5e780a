import 'server-only'
import { sql } from '@/lib/db/direct'
import { everything } from '../rules-address'
import { filters } from '../rules-conditions'
import type { QueryPlan } from '../rules-plan'
import { groupsOf, type Level } from '../rules-tsquery'
import { askedOf, unsettledEntries } from './mask'
import { shownOnce } from './question'
import { shelfSizes } from './shelf-size'

/** A word in more entries than this is looked up in bits, where it has them; the fewer are read. */
const FEW_ENTRIES = 3_000

/** Of each plan, whether every word stands in so many entries that reading those of the rarest would be slow. */
export async function areFrequent(plans: readonly QueryPlan[]): Promise<boolean[]> {
  const sizes = await shelfSizes()
  // A kind that nothing is of yet costs nothing in bits.
  const entriesOf = (term: string) => sizes.get(term) ?? (term.startsWith('@') ? FEW_ENTRIES + 1 : 0)
  return plans.map((plan) => plan.every(({ any }) => any.reduce((sum, term) => sum + entriesOf(term), 0) > FEW_ENTRIES))
}

/** How many placed entries have what a level asks of a plan: of frequent words, whose entries are not gone through. */
export const countedInBits = (plan: QueryPlan, level: Level) => {
  const conditions = groupsOf(plan, level).map((terms, word) => ({ number: filters.word + word, terms }))
  return sql`shelf_count(${askedOf(conditions, everything)})`
}

/** The entries that bits do not know yet and that a query finds. */
export const unsettledHits = (match: string) =>
  sql`(SELECT FROM ${unsettledEntries} WHERE ${shownOnce} AND e.terms @@ ${match}::tsquery)`
