import 'server-only'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { planQuery, type QueryPlan, withLastWordOpen } from '../rules-plan'
import { likelyMatchOf, matchOf } from '../rules-tsquery'
import { wordsOf } from '../rules-words'
import { correctQuery } from './correct-query'
import type { Question } from './question'
import { readReference } from './reference'

/** A word in more entries than this is looked up in bits, where it has them; the fewer are read. */
const FEW_ENTRIES = 3_000
/** The start of a word stands for at most so many words, the most frequent ones. */
const MAX_ENDINGS = 40

/** What a query means. `correctedQuery`: what was taken instead of what was typed; null when it was taken as typed. */
export type ResolvedQuery = Pick<Question, 'plan' | 'reading'> & { correctedQuery: string | null; hasHits: boolean }

/**
 * Whether anything is found, whatever the filters: `likely` in the way it was typed, or only `unlikely`: with other accents
 * and somewhere. Asked so that the words are looked up, never walked for.
 */
async function hitsOf(plan: QueryPlan): Promise<'likely' | 'unlikely' | 'none'> {
  const shown = Prisma.sql`e.shown_through >= local_day(now())`
  const [row] = await db.$queryRaw<{ hits: 'likely' | 'unlikely' | 'none' }[]>`
    WITH likely AS MATERIALIZED (SELECT FROM shelf_entry e WHERE e.terms @@ ${likelyMatchOf(plan)}::tsquery AND ${shown}),
      any_hit AS MATERIALIZED (SELECT FROM shelf_entry e WHERE e.terms @@ ${matchOf(plan)}::tsquery AND ${shown})
    SELECT CASE WHEN EXISTS (SELECT FROM likely) THEN 'likely'
      WHEN EXISTS (SELECT FROM any_hit) THEN 'unlikely' ELSE 'none' END AS hits`
  return row?.hits ?? 'none'
}

/**
 * Reads a query in this order until something is found: as whole words, with the last word as the start of one, with
 * its mistakes corrected. What is found unlikely is taken as typed only if nothing likelier can have been meant.
 */
export async function resolveQuery(query: string): Promise<ResolvedQuery> {
  const words = wordsOf(query)
  const { phrases } = await readReference()
  const plan = planQuery(words, phrases)
  if (plan.length === 0)
    return { plan, reading: 'bits', correctedQuery: null, hasHits: query === '' || words.length > 0 }
  const hits = await hitsOf(plan)
  if (hits === 'likely') return resolved(plan)
  const open =
    hits === 'none' ? withLastWordOpen(words, await wordsThatStart(words.at(-1)?.folded ?? ''), phrases) : null
  if (open && (await hitsOf(open)) !== 'none') return resolved(open)
  const corrected = await correctQuery(words, phrases, hits === 'unlikely')
  if (corrected) return { ...(await resolved(corrected.plan)), correctedQuery: corrected.query }
  if (hits === 'unlikely') return resolved(plan)
  return { plan, reading: 'entries', correctedQuery: null, hasHits: false }
}

const resolved = async (plan: QueryPlan): Promise<ResolvedQuery> => ({
  plan,
  reading: (await isFrequent(plan)) ? 'bits' : 'entries',
  correctedQuery: null,
  hasHits: true,
})

async function wordsThatStart(start: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ term: string }[]>`
    SELECT term FROM shelf_word WHERE ${start} <> '' AND term LIKE ${`${start}_%`} ORDER BY entries DESC, term LIMIT ${MAX_ENDINGS}`
  return rows.map(({ term }) => term)
}

/** Whether every word stands in so many entries that reading those of the rarest would be slow. */
async function isFrequent(plan: QueryPlan) {
  const wishes = plan.flatMap(({ any }, wish) => any.map((term) => ({ wish, term })))
  const [row] = await db.$queryRaw<{ least: number }[]>`
    SELECT min(n)::int AS least FROM (
      SELECT coalesce(sum(CASE WHEN w.term LIKE '@%' THEN ${FEW_ENTRIES + 1} ELSE s.entries END), 0) AS n
      FROM unnest(${wishes.map(({ wish }) => wish)}::int[], ${wishes.map(({ term }) => term)}::text[]) w (wish, term)
      LEFT JOIN shelf_word s ON s.term = w.term
      GROUP BY w.wish) sums`
  return (row?.least ?? 0) > FEW_ENTRIES
}
