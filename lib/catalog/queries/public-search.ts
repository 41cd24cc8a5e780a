import 'server-only'
import { isBuilding } from '@/lib/db/cached'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { SearchAnswer } from '../public-types'
import { SEARCH_PAGE_SIZE } from '../search-query'
import { type CardRow, cardColumns, cardSource, toCard } from './public-cards'

const NEAR_COUNT = 8
/** Below this two names have little in common; found by trying misspelt village and product names. */
const NEAR_ENOUGH = 0.35
/** Beside a name that is much more like it, such a name only distracts. */
const NEAR_TO_BEST = 0.65

/**
 * Whether every word of the array is found in a padded text: at the start of a word, or, when it has one or two
 * letters ("ốc"), as a whole word. Folding has taken away every character that LIKE treats specially.
 */
const everyWord = (words: Prisma.Sql, text: Prisma.Sql) => Prisma.sql`
  NOT EXISTS (SELECT FROM unnest(${words}) w
    WHERE ${text} NOT LIKE '% ' || w || CASE WHEN length(w) <= 2 THEN ' %' ELSE '%' END)`

const everyWholeWord = (words: Prisma.Sql, text: Prisma.Sql) => Prisma.sql`
  NOT EXISTS (SELECT FROM unnest(${words}) w WHERE ${text} NOT LIKE '% ' || w || ' %')`

const asked = (query: string) => Prisma.sql`
  SELECT string_to_array(trim(search_folded(${query})), ' ') AS folded, trim(search_folded(${query})) AS folded_text,
    ARRAY(SELECT w FROM unnest(string_to_array(trim(search_exact(${query})), ' ')) w
      WHERE w <> unaccent('unaccent', w)) AS accented`

/** The listings that have every word, best first: same accents, then in the name, then whole words, then newest. */
async function matching(query: string, page: number) {
  return db.$queryRaw<(CardRow & { total: number })[]>`
    WITH asked AS (${asked(query)}),
    best AS (
      SELECT l.id, count(*) OVER ()::int AS total,
        row_number() OVER (ORDER BY
          ${everyWord(Prisma.sql`asked.accented`, Prisma.sql`l.search_exact`)} DESC,
          ${everyWord(Prisma.sql`asked.folded`, Prisma.sql`l.name_folded`)} DESC,
          ${everyWholeWord(Prisma.sql`asked.folded`, Prisma.sql`l.search_folded`)} DESC,
          l.first_approved_at DESC, l.id) AS place
      FROM public_listing l, asked
      WHERE cardinality(asked.folded) > 0 AND ${everyWord(Prisma.sql`asked.folded`, Prisma.sql`l.search_folded`)}
      ORDER BY place LIMIT ${SEARCH_PAGE_SIZE} OFFSET ${(page - 1) * SEARCH_PAGE_SIZE})
    SELECT best.total, ${cardColumns}
    FROM best JOIN (${cardSource}) ON l.id = best.id
    ORDER BY best.place`
}

/** The listings whose names look most like the query, for when no listing has every word. */
async function similar(query: string) {
  return db.$queryRaw<CardRow[]>`
    WITH asked AS (${asked(query)}),
    near AS (
      SELECT l.id, l.first_approved_at, word_similarity(asked.folded_text, l.name_folded) AS likeness
      FROM public_listing l, asked WHERE asked.folded_text <> ''),
    best AS (
      SELECT id, likeness FROM near
      WHERE likeness >= greatest(${NEAR_ENOUGH}::real, ${NEAR_TO_BEST}::real * (SELECT max(likeness) FROM near))
      ORDER BY likeness DESC, first_approved_at DESC, id LIMIT ${NEAR_COUNT})
    SELECT ${cardColumns}
    FROM best JOIN (${cardSource}) ON l.id = best.id
    ORDER BY best.likeness DESC, l.first_approved_at DESC, l.id`
}

/**
 * Searches names, villages, merchants, wards, former districts and kinds of goods in both languages. `query` as
 * `searchQuery` returns it; a page past the end is the first one. When nothing matches, the most similar names.
 */
export async function searchListings(query: string, page: number): Promise<SearchAnswer> {
  const empty: SearchAnswer = { query, cards: [], total: 0, page: 1, isNear: false }
  if (query === '' || isBuilding()) return empty
  const rows = await matching(query, page)
  const [first] = rows
  if (first) return { query, cards: rows.map(toCard), total: first.total, page, isNear: false }
  if (page > 1) return searchListings(query, 1)
  const near = (await similar(query)).map(toCard)
  return { ...empty, cards: near, total: near.length, isNear: near.length > 0 }
}
