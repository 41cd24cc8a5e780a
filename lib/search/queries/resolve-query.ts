import 'server-only'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { everything } from '../rules-address'
import { filters } from '../rules-conditions'
import { planQuery, type QueryPlan, withLastWordOpen } from '../rules-plan'
import { groupsOf, hasAccents, type Level, likelyMatchOf, matchOf } from '../rules-tsquery'
import { wordsOf } from '../rules-words'
import { correctQuery } from './correct-query'
import { askedOf, unsettledEntries } from './mask'
import type { Question } from './question'
import { readReference } from './reference'

/** A word in more entries than this is looked up in bits, where it has them; the fewer are read. */
const FEW_ENTRIES = 3_000
/** The start of a word stands for at most so many words, the most frequent ones. */
const MAX_ENDINGS = 40

/** What a query means. `correctedQuery`: what was taken instead of what was typed; null when it was taken as typed. */
export type ResolvedQuery = Pick<Question, 'plan' | 'reading'> & { correctedQuery: string | null; hasHits: boolean }

const conditionsAt = (plan: QueryPlan, level: Level) =>
  groupsOf(plan, level).map((terms, word) => ({ number: filters.word + word, terms }))

type Hits = { hits: 'likely' | 'unlikely' | 'none'; isFrequent: boolean }

/**
 * Whether anything is found, whatever the filters: `likely` in the way it was typed, or only `unlikely`: with other accents
 * and somewhere. Asked so that the words are looked up, never walked for. `isFrequent`: every word stands in so many entries
 * that reading those of the rarest would be slow.
 */
async function hitsOf(plan: QueryPlan): Promise<Hits> {
  const shown = Prisma.sql`e.shown_through >= local_day(now())`
  const wishes = plan.flatMap(({ any }, wish) => any.map((term) => ({ wish, term })))
  const [likely, any] = [likelyMatchOf(plan), matchOf(plan)]
  // Of frequent words bits know whether all stand in one entry; looking them up would go through all entries that they stand in.
  const inBits = (levels: readonly Level[], match: string) =>
    Prisma.sql`(${Prisma.join(
      levels.map((level) => Prisma.sql`shelf_count(${askedOf(conditionsAt(plan, level), everything)}) > 0`),
      ' OR ',
    )} OR EXISTS (SELECT FROM ${unsettledEntries} WHERE ${shown} AND e.terms @@ ${match}::tsquery))`
  const found: Level = { place: 'any', exact: false }
  const likelyLevels: Level[] = hasAccents(plan)
    ? [
        { place: 'any', exact: true },
        { place: 'about', exact: false },
      ]
    : [found]
  const [row] = await db.$queryRaw<Hits[]>`
    WITH likely AS MATERIALIZED (SELECT FROM shelf_entry e WHERE e.terms @@ ${likely}::tsquery AND ${shown}),
      any_hit AS MATERIALIZED (SELECT FROM shelf_entry e WHERE e.terms @@ ${any}::tsquery AND ${shown}),
      wish AS (
        SELECT coalesce(sum(coalesce(s.entries, k.entries, CASE WHEN w.term LIKE '@%' THEN ${FEW_ENTRIES + 1}::int END)), 0) AS n
        FROM unnest(${wishes.map(({ wish }) => wish)}::int[], ${wishes.map(({ term }) => term)}::text[]) w (wish, term)
        LEFT JOIN shelf_word s ON s.term = w.term
        LEFT JOIN shelf_kind k ON '@' || k.term = w.term
        GROUP BY w.wish),
      frequency AS MATERIALIZED (SELECT coalesce((SELECT min(n) FROM wish), 0) > ${FEW_ENTRIES}::int AS is_high)
    SELECT CASE
        WHEN CASE WHEN f.is_high THEN ${inBits(likelyLevels, likely)} ELSE EXISTS (SELECT FROM likely) END THEN 'likely'
        WHEN CASE WHEN f.is_high THEN ${inBits([found], any)} ELSE EXISTS (SELECT FROM any_hit) END THEN 'unlikely'
        ELSE 'none' END AS hits,
      f.is_high AS "isFrequent"
    FROM frequency f`
  return row ?? { hits: 'none', isFrequent: false }
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
  const found = await hitsOf(plan)
  const { hits } = found
  if (hits === 'likely') return resolved(plan, found)
  const open =
    hits === 'none' ? withLastWordOpen(words, await wordsThatStart(words.at(-1)?.folded ?? ''), phrases) : null
  const foundOpen = open && (await hitsOf(open))
  if (open && foundOpen && foundOpen.hits !== 'none') return resolved(open, foundOpen)
  const corrected = await correctQuery(words, phrases, hits === 'unlikely')
  if (corrected) return { ...resolved(corrected.plan, await hitsOf(corrected.plan)), correctedQuery: corrected.query }
  if (hits === 'unlikely') return resolved(plan, found)
  return { plan, reading: 'entries', correctedQuery: null, hasHits: false }
}

const resolved = (plan: QueryPlan, { isFrequent }: Hits): ResolvedQuery => ({
  plan,
  reading: isFrequent ? 'bits' : 'entries',
  correctedQuery: null,
  hasHits: true,
})

async function wordsThatStart(start: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ term: string }[]>`
    SELECT term FROM shelf_word WHERE ${start} <> '' AND term LIKE ${`${start}_%`} ORDER BY entries DESC, term LIMIT ${MAX_ENDINGS}`
  return rows.map(({ term }) => term)
}
