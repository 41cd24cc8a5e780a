import 'server-only'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { guessQueries } from '../rules-correction'
import { type Phrases, phrasesIn } from '../rules-phrases'
import { planQuery, type QueryPlan } from '../rules-plan'
import { allOf, groupsOf, matchOf } from '../rules-tsquery'
import { type Word, wordsOf } from '../rules-words'
import { readVocabulary } from './vocabulary'

/** Hits beyond these make a guess no likelier. */
const ENOUGH_HITS = 50

export type Correction = { plan: QueryPlan; query: string }

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
  if (guesses.length === 0) return null
  const hits = await countHits(guesses.map(({ plan }) => plan))
  const [best] = guesses
    .map((guess, i) => ({ ...guess, hits: hits[i] ?? { about: 0, any: 0 } }))
    .filter((guess) => guess.hits.about > 0 || (guess.hits.any > 0 && !onlyLikely))
    .map((guess) => ({ ...guess, cost: guess.cost + costOf(guess.hits) }))
    .sort((a, b) => a.cost - b.cost)
  if (!best) return null
  return { plan: best.plan, query: await inWriting(best.words, best.plan, typed, phrases, written) }
}

type Hits = { about: number; any: number }

const costOf = ({ about, any }: Hits) => (about > 0 ? 0 : SOMEWHERE_COST) - 0.1 * Math.log2(about || any)

async function countHits(plans: readonly QueryPlan[]): Promise<Hits[]> {
  const about = plans.map((plan) => allOf(groupsOf(plan, { place: 'about', exact: false })))
  const count = (column: Prisma.Sql) => Prisma.sql`(SELECT count(*) FROM (
    SELECT FROM shelf_entry e WHERE e.terms @@ ${column}::tsquery AND e.shown_through >= local_day(now())
    LIMIT ${ENOUGH_HITS}) hit)::int`
  return db.$queryRaw<Hits[]>`
    SELECT ${count(Prisma.sql`g.about`)} AS about, ${count(Prisma.sql`g.matches`)} AS any
    FROM unnest(${about}::text[], ${plans.map(matchOf)}::text[]) WITH ORDINALITY g (about, matches, place)
    ORDER BY g.place`
}

/**
 * The words with the accents they mean: as typed where they were typed so, as in the name of a place, as in the names
 * of what they find, else as they are mostly written.
 */
async function inWriting(
  words: readonly string[],
  plan: QueryPlan,
  typed: readonly Word[],
  phrases: Phrases,
  written: ReadonlyMap<string, string>,
): Promise<string> {
  const names = await db.$queryRaw<{ name: string }[]>`
    WITH hit AS MATERIALIZED (
      SELECT e.name, e.first_approved_at FROM shelf_entry e
      WHERE e.terms @@ ${matchOf(plan)}::tsquery AND e.shown_through >= local_day(now()) LIMIT ${ENOUGH_HITS})
    SELECT name FROM hit ORDER BY first_approved_at DESC LIMIT 5`
  const inNames = new Map(
    names.toReversed().flatMap(({ name }) => wordsOf(name).map((word) => [word.folded, word.spelt])),
  )
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
