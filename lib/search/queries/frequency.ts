import 'server-only'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { everything } from '../rules-address'
import { filters } from '../rules-conditions'
import type { QueryPlan } from '../rules-plan'
import { groupsOf, type Level } from '../rules-tsquery'
import { askedOf, unsettledEntries } from './mask'

/** A word in more entries than this is looked up in bits, where it has them; the fewer are read. */
const FEW_ENTRIES = 3_000

/** Of each plan, whether every word stands in so many entries that reading those of the rarest would be slow. */
export async function areFrequent(plans: readonly QueryPlan[]): Promise<boolean[]> {
  const wishes = plans.flatMap((plan, place) =>
    plan.flatMap(({ any }, wish) => any.map((term) => ({ place, wish, term }))),
  )
  const rows = await db.$queryRaw<{ place: number; isHigh: boolean }[]>`
    SELECT place, min(n) > ${FEW_ENTRIES}::int AS "isHigh" FROM (
      SELECT w.place, coalesce(sum(coalesce(s.entries, k.entries, CASE WHEN w.term LIKE '@%' THEN ${FEW_ENTRIES + 1}::int END)), 0) AS n
      FROM unnest(${wishes.map(({ place }) => place)}::int[], ${wishes.map(({ wish }) => wish)}::int[],
        ${wishes.map(({ term }) => term)}::text[]) w (place, wish, term)
      LEFT JOIN shelf_word s ON s.term = w.term
      LEFT JOIN shelf_kind k ON '@' || k.term = w.term
      GROUP BY w.place, w.wish) each
    GROUP BY place`
  const high = new Map(rows.map(({ place, isHigh }) => [place, isHigh]))
  return plans.map((_, place) => high.get(place) ?? false)
}

/** How many placed entries have what a level asks of a plan: of frequent words, whose entries are not gone through. */
export const countedInBits = (plan: QueryPlan, level: Level) => {
  const conditions = groupsOf(plan, level).map((terms, word) => ({ number: filters.word + word, terms }))
  return Prisma.sql`shelf_count(${askedOf(conditions, everything)})`
}

/** The entries that bits do not know yet and that a query finds. */
export const unsettledHits = (match: string) =>
  Prisma.sql`(SELECT FROM ${unsettledEntries} WHERE e.shown_through >= local_day(now()) AND e.terms @@ ${match}::tsquery)`
