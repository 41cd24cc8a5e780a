import 'server-only'
import { db } from '@/lib/db/client'
import { planQuery, type QueryPlan, withLastWordOpen } from '../rules-plan'
import { wordsOf } from '../rules-words'
import { correctQuery } from './correct-query'
import { isFound, type Question } from './question'
import { readReference } from './reference'

/** A word in more entries than this is looked up in bits, where it has them; the fewer are read. */
const FEW_ENTRIES = 3_000
/** The start of a word stands for at most so many words, the most frequent ones. */
const MAX_ENDINGS = 40

/** What a query means. `correctedQuery`: what was taken instead of what was typed; null when it was taken as typed. */
export type ResolvedQuery = Pick<Question, 'plan' | 'reading'> & { correctedQuery: string | null; hasHits: boolean }

/** Whether anything at all is found, whatever the filters; asked so that the words are looked up, never walked for. */
export async function hasHits(plan: QueryPlan): Promise<boolean> {
  const [row] = await db.$queryRaw<{ found: boolean }[]>`
    WITH hit AS MATERIALIZED (SELECT FROM shelf_entry e WHERE ${isFound({ plan })})
    SELECT EXISTS (SELECT FROM hit) AS found`
  return row?.found ?? false
}

/**
 * Reads a query in this order until something is found: as whole words, with the last word as the start of one, with
 * its mistakes corrected.
 */
export async function resolveQuery(query: string): Promise<ResolvedQuery> {
  const words = wordsOf(query)
  const { phrases } = await readReference()
  const plan = planQuery(words, phrases)
  if (plan.length === 0)
    return { plan, reading: 'bits', correctedQuery: null, hasHits: query === '' || words.length > 0 }
  if (await hasHits(plan)) return resolved(plan)
  const open = withLastWordOpen(plan, words, await wordsThatStart(words.at(-1)?.folded ?? ''))
  if (open && (await hasHits(open))) return resolved(open)
  const corrected = await correctQuery(words, phrases)
  if (corrected) return { ...(await resolved(corrected.plan)), correctedQuery: corrected.query }
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
    SELECT term FROM shelf_word WHERE term LIKE ${`${start}_%`} ORDER BY entries DESC, term LIMIT ${MAX_ENDINGS}`
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
