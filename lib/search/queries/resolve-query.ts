import 'server-only'
import { direct, join, sql } from '@/lib/db/direct'
import { planQuery, type QueryPlan, withLastWordOpen } from '../rules-plan'
import { allOf, groupsOf, type Level, levelsOf } from '../rules-tsquery'
import { wordsOf } from '../rules-words'
import { correctQuery } from './correct-query'
import { areFrequent, countedInBits, unsettledHits } from './frequency'
import { withKnownAccents } from './known-accents'
import { type Question, shownOnce } from './question'
import { readReference } from './reference'

/** The start of a word stands for at most so many words, the most frequent ones. */
const MAX_ENDINGS = 40

/** What a query means. `correctedQuery`: what was taken instead of what was typed; null when it was taken as typed. */
export type ResolvedQuery = Pick<Question, 'plan' | 'reading'> & { correctedQuery: string | null; hasHits: boolean }

type Hits = { hits: 'likely' | 'unlikely' | 'none'; isFrequent: boolean }

/**
 * Whether anything is found, whatever the filters: `likely` in the way it was typed, or only `unlikely`: with other accents
 * and somewhere. One level after the other, each asked for only when the one before finds nothing.
 */
async function hitsOf(plan: QueryPlan): Promise<Hits> {
  const [isFrequent = false] = await areFrequent([plan])
  // Apart: one statement for both would take longer to plan than to answer.
  const has = isFrequent ? standsInBits : standsInEntries
  const tests = levelsOf(plan).map(
    ({ level, isLikely }) => sql`WHEN ${has(plan, level)} THEN ${isLikely ? 'likely' : 'unlikely'}`,
  )
  const [row] = await direct.$queryRaw<Pick<Hits, 'hits'>[]>`SELECT CASE ${join(tests, ' ')} ELSE 'none' END AS hits`
  return { hits: row?.hits ?? 'none', isFrequent }
}

/** Of frequent words bits know whether all stand in one entry; looking them up would go through all entries that they stand in. */
const standsInBits = (plan: QueryPlan, level: Level) =>
  sql`${countedInBits(plan, level)} > 0 OR EXISTS ${unsettledHits(allOf(groupsOf(plan, level)))}`

/** MATERIALIZED, so that the words are looked up, never walked for. */
const standsInEntries = (plan: QueryPlan, level: Level) => sql`EXISTS (
  WITH hit AS MATERIALIZED (
    SELECT FROM shelf_entry e WHERE e.terms @@ ${allOf(groupsOf(plan, level))}::tsquery AND ${shownOnce})
  SELECT FROM hit)`

/**
 * Reads a query in this order until something is found: as whole words, with the last word as the start of one, with
 * its mistakes corrected. What is found unlikely is taken as typed only if nothing likelier can have been meant.
 */
export async function resolveQuery(query: string): Promise<ResolvedQuery> {
  const { phrases } = await readReference()
  const words = await withKnownAccents(wordsOf(query), phrases)
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
  if (corrected) return { ...resolved(corrected.plan, corrected), correctedQuery: corrected.query }
  if (hits === 'unlikely') return resolved(plan, found)
  return { plan, reading: 'entries', correctedQuery: null, hasHits: false }
}

const resolved = (plan: QueryPlan, { isFrequent }: Pick<Hits, 'isFrequent'>): ResolvedQuery => ({
  plan,
  reading: isFrequent ? 'bits' : 'entries',
  correctedQuery: null,
  hasHits: true,
})

async function wordsThatStart(start: string): Promise<string[]> {
  const rows = await direct.$queryRaw<{ term: string }[]>`
    SELECT term FROM shelf_word WHERE ${start} <> '' AND term LIKE ${`${start}_%`} ORDER BY entries DESC, term LIMIT ${MAX_ENDINGS}`
  return rows.map(({ term }) => term)
}
