import 'server-only'
import { direct, type Sql, sql } from '@/lib/db/direct'
import { guessQueries } from '../rules-correction'
import { type Phrases, phrasesIn } from '../rules-phrases'
import { planQuery, type QueryPlan } from '../rules-plan'
import { allOf, groupsOf, type Level, matchOf } from '../rules-tsquery'
import { type Word, wordsOf } from '../rules-words'
import { areFrequent, countedInBits, unsettledHits } from './frequency'
import { limitOf, shownOnce, walkedFor } from './question'
import { shelfSize } from './shelf-size'
import { readVocabulary } from './vocabulary'

/** Hits beyond these make a guess no likelier. */
const ENOUGH_HITS = 50
/** So many names say how a word is written. */
const NAMES = 5
/** How many guesses are looked up at once: the likeliest is nearly always meant, so that the others need not be asked for. */
const ROUNDS = [1, 5, Number.POSITIVE_INFINITY]

export type Correction = { plan: QueryPlan; query: string; isFrequent: boolean }

/** A guess that finds its words in sellers only is as unlikely as one with another slip. */
const SOMEWHERE_COST = 1

/**
 * What was probably meant by words that find nothing, of the likeliest guesses one that finds something; null for none.
 * `onlyLikely`: what was typed finds something too, so that a guess has to find its words where they say most.
 */
export async function correctQuery(
  typed: readonly Word[],
  phrases: Phrases,
  onlyLikely: boolean,
): Promise<Correction | null> {
  const { entries, written } = await readVocabulary(phrases)
  const guesses = guessQueries(
    typed.map(({ folded }) => folded),
    entries,
  )
    .map((guess) => ({ ...guess, plan: planQuery(wordsOf(guess.words.join(' ')), phrases) }))
    .filter(({ plan }) => plan.length > 0)
  const best = await likeliest(guesses, onlyLikely)
  if (!best) return null
  const names = await namesFound(best)
  return { ...best, query: inWriting(best, names, typed, phrases, written) }
}

type Guess = { words: readonly string[]; cost: number; plan: QueryPlan; isFrequent: boolean }

/** `any` only where there is no `about`; of words that are not frequent no more than enough. */
type Hits = { about: number; any: number }

/** Of the guesses, least costly first, the one that costs least with what it finds; the earlier of two that cost the same. */
async function likeliest(
  guesses: readonly Omit<Guess, 'isFrequent'>[],
  onlyLikely: boolean,
): Promise<(Guess & { hits: Hits }) | null> {
  let best: (Guess & { hits: Hits }) | null = null
  let from = 0
  for (const size of ROUNDS) {
    const limit: number = best?.cost ?? Number.POSITIVE_INFINITY
    const asked = guesses.slice(from, from + size).filter(({ cost }) => cost - MOST_FOR_HITS < limit)
    if (asked.length === 0) break
    const frequent = await areFrequent(asked.map(({ plan }) => plan))
    const round = asked.map((guess, i) => ({ ...guess, isFrequent: frequent[i] ?? false }))
    const found = await hitsOf(round)
    for (const guess of round) {
      const hits = found.get(guess) ?? { about: 0, any: 0 }
      if (hits.about === 0 && (hits.any === 0 || onlyLikely)) continue
      const cost = guess.cost + costOf(hits)
      if (!best || cost < best.cost) best = { ...guess, cost, hits }
    }
    from += size
  }
  return best
}

const forHits = (n: number) => 0.1 * Math.log2(Math.min(n, ENOUGH_HITS))
const MOST_FOR_HITS = forHits(ENOUGH_HITS)
const costOf = ({ about, any }: Hits) => (about > 0 ? 0 : SOMEWHERE_COST) - forHits(about || any)

const about: Level = { place: 'about', exact: false }
const anywhere: Level = { place: 'any', exact: false }

async function hitsOf(guesses: readonly Guess[]): Promise<ReadonlyMap<Guess, Hits>> {
  const rare = guesses.filter(({ isFrequent }) => !isFrequent)
  const [read, counted] = await Promise.all([
    hitsInEntries(rare.map(({ plan }) => plan)),
    Promise.all(guesses.filter(({ isFrequent }) => isFrequent).map(hitsInBits)),
  ])
  return new Map([...rare.flatMap((guess, i): [Guess, Hits][] => (read[i] ? [[guess, read[i]]] : [])), ...counted])
}

/** Looking frequent words up would go through all entries that they stand in. */
async function hitsInBits(guess: Guess): Promise<[Guess, Hits]> {
  const count = (level: Level) => sql`(${countedInBits(guess.plan, level)}
    + (SELECT count(*) FROM ${unsettledHits(allOf(groupsOf(guess.plan, level)))} hit))::int`
  const [row] = await direct.$queryRaw<Hits[]>`
    SELECT a.about, CASE WHEN a.about = 0 THEN ${count(anywhere)} ELSE 0 END AS any
    FROM (SELECT ${count(about)} AS about OFFSET 0) a`
  return [guess, row ?? { about: 0, any: 0 }]
}

async function hitsInEntries(plans: readonly QueryPlan[]): Promise<Hits[]> {
  if (plans.length === 0) return []
  const matches = (level: Level) => plans.map((plan) => allOf(groupsOf(plan, level)))
  const count = (column: Sql) => sql`(SELECT count(*) FROM (
    SELECT FROM shelf_entry e WHERE e.terms @@ ${column}::tsquery AND ${shownOnce}
    ${limitOf(ENOUGH_HITS)}) hit)::int`
  const [likely = '', found = ''] = [...matches(about), ...matches(anywhere)]
  // Of one guess, as nearly always, the plan is kept; for a list of any length it would be made each time.
  const asked =
    plans.length === 1
      ? sql`(SELECT ${likely}::text, ${found}::text, 1 OFFSET 0)`
      : sql`unnest(${matches(about)}::text[], ${matches(anywhere)}::text[]) WITH ORDINALITY`
  return direct.$queryRaw<Hits[]>`
    SELECT a.n AS about, CASE WHEN a.n = 0 THEN ${count(sql`g.matches`)} ELSE 0 END AS any
    FROM ${asked} g (about, matches, place)
    CROSS JOIN LATERAL (SELECT ${count(sql`g.about`)} AS n OFFSET 0) a
    ORDER BY g.place`
}

/** Names of some newest entries that a guess finds: of many, by the order in which they came. */
async function namesFound({ plan, hits }: Guess & { hits: Hits }): Promise<readonly string[]> {
  const found = sql`e.terms @@ ${matchOf(plan)}::tsquery AND ${shownOnce}`
  const isWalked = (hits.about || hits.any) > Math.max(ENOUGH_HITS, Math.sqrt(NAMES * (await shelfSize())))
  const rows = isWalked
    ? await direct.$queryRaw<{ name: string }[]>`
        SELECT e.name FROM shelf_entry e WHERE ${walkedFor(found)}
        ORDER BY e.first_approved_at DESC, e.listing_id DESC ${limitOf(NAMES)}`
    : await direct.$queryRaw<{ name: string }[]>`
        WITH hit AS MATERIALIZED (
          SELECT e.name, e.first_approved_at FROM shelf_entry e WHERE ${found} ${limitOf(ENOUGH_HITS)})
        SELECT name FROM hit ORDER BY first_approved_at DESC ${limitOf(NAMES)}`
  return rows.map(({ name }) => name)
}

/**
 * The words with the accents they mean: as typed where they were typed so, as in the name of a place, as in the names
 * of what they find, else as they are mostly written.
 */
function inWriting(
  { words }: Guess,
  names: readonly string[],
  typed: readonly Word[],
  phrases: Phrases,
  written: ReadonlyMap<string, string>,
): string {
  const inNames = new Map(names.toReversed().flatMap((name) => wordsOf(name).map((word) => [word.folded, word.spelt])))
  const places = new Map<number, string>()
  for (const { from, exact } of phrasesIn(wordsOf(words.join(' ')), phrases))
    for (const [i, word] of exact.split(' ').entries()) places.set(from + i, word)
  return words
    .map((word, i) => {
      const asTyped = typed.find(({ folded, exact }) => folded === word && exact !== folded)
      return asTyped?.spelt ?? inNames.get(word) ?? places.get(i) ?? written.get(word) ?? word
    })
    .join(' ')
}
