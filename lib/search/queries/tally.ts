import 'server-only'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { type Filter, filterConditions, filters, isNarrowedBy, wordConditions } from '../rules-conditions'
import { priceBands } from '../rules-prices'
import { maskOf, noneSkipped, unsettledEntries } from './mask'
import { filterTests, isFound, type Question } from './question'

/** What choices are counted by, each with the filter that its own counts leave aside. */
const dimensions = {
  set: 'kind',
  ward: 'ward',
  village: 'village',
  stars: 'stars',
  price: 'price',
  // A merchant has to have all chosen solutions: another one narrows further.
  solution: null,
  isNew: 'isNew',
} as const satisfies Record<string, Filter | null>
export type Dimension = keyof typeof dimensions
const allDimensions = Object.keys(dimensions) as Dimension[]

/** How many entries are found and wanted for each value of each dimension, its own filter left aside. */
export type Tally = Record<Dimension, Map<string, number>>

type Row = { dimension: Dimension; value: string; n: number }

export const emptyTally = () => Object.fromEntries(allDimensions.map((dimension) => [dimension, new Map()])) as Tally

/** Everything the filters show counts of, exact. */
export async function tallyMatches(question: Question): Promise<Tally> {
  const rows =
    question.reading === 'entries'
      ? await tallyEntries(question, Prisma.sql`shelf_entry e`)
      : (await Promise.all([tallyBits(question), tallyEntries(question, unsettledEntries)])).flat()
  const tally = emptyTally()
  for (const { dimension, value, n } of rows) tally[dimension].set(value, (tally[dimension].get(value) ?? 0) + n)
  return tally
}

const upTo = (count: number, from = 0) => Array.from({ length: count }, (_, i) => i + from)

/** The terms whose bits are counted; villages and wards come from the blocks themselves. */
const countedTerms: readonly { dimension: Dimension; value: number; term: string }[] = [
  ...upTo(26, 1).map((value) => ({ dimension: 'set' as const, value, term: `@s:${value}` })),
  ...upTo(3, 3).map((value) => ({ dimension: 'stars' as const, value, term: `@r:${value}` })),
  ...priceBands.map(({ band }) => ({ dimension: 'price' as const, value: band, term: `@p:${band}` })),
  ...upTo(4).map((value) => ({ dimension: 'solution' as const, value, term: `@e:${value}` })),
  { dimension: 'isNew', value: 1, term: '@new' },
]

function tallyBits({ state, plan }: Question) {
  const skippedBy = (dimension: Dimension) => {
    const filter = dimensions[dimension]
    return filter !== null && isNarrowedBy(state, filter) ? filters[filter] : noneSkipped
  }
  const skips = [...new Set([noneSkipped, ...allDimensions.map(skippedBy)])]
  const conditions = [...filterConditions(state), ...wordConditions(plan)]
  return db.$queryRaw<Row[]>`
    WITH mask AS MATERIALIZED (
      SELECT s.skipped, m.block, m.ward_code, m.bits
      FROM unnest(${skips}::int[]) s (skipped), LATERAL ${maskOf(conditions, state, Prisma.sql`s.skipped`)} m
    )
    SELECT 'ward' AS dimension, ward_code AS value, sum(bit_count(bits))::int AS n
    FROM mask WHERE skipped = ${skippedBy('ward')} GROUP BY ward_code
    UNION ALL
    SELECT f.dimension, f.value::text, sum(bit_count(b.bits & m.bits))::int
    FROM unnest(${countedTerms.map(({ dimension }) => dimension)}::text[], ${countedTerms.map(({ value }) => value)}::int[],
      ${countedTerms.map(({ term }) => term)}::text[], ${countedTerms.map(({ dimension }) => skippedBy(dimension))}::int[])
      f (dimension, value, term, skipped)
    JOIN mask m ON m.skipped = f.skipped
    JOIN shelf_bits b ON b.block = m.block AND b.term = f.term
    GROUP BY f.dimension, f.value
    UNION ALL
    SELECT 'village', substr(b.term, 4), sum(bit_count(b.bits & m.bits))::int
    FROM mask m JOIN shelf_bits b ON b.block = m.block AND b.term >= '@v:' AND b.term < '@v;'
    WHERE m.skipped = ${skippedBy('village')}
    GROUP BY b.term`
}

function tallyEntries(question: Question, source: Prisma.Sql) {
  const tests = filterTests(question.state)
  const missed = (test: Prisma.Sql) => Prisma.sql`(NOT coalesce(${test}, false))::int`
  const sum =
    tests.length === 0
      ? Prisma.sql`0`
      : Prisma.join(
          tests.map(({ test }) => missed(test)),
          ' + ',
        )
  const counts = (dimension: Dimension) => {
    const own = tests.find(({ filter }) => filter === dimensions[dimension])
    return own ? Prisma.sql`e.misses - ${missed(own.test)} = 0` : Prisma.sql`e.misses = 0`
  }
  return db.$queryRaw<Row[]>`
    WITH hit AS MATERIALIZED (SELECT e.*, ${sum} AS misses FROM ${source} WHERE ${isFound(question)})
    SELECT 'set' AS dimension, e.set_number::text AS value, count(*)::int AS n
    FROM hit e WHERE ${counts('set')} GROUP BY e.set_number
    UNION ALL SELECT 'ward', coalesce(e.ward_code, ''), count(*)::int FROM hit e WHERE ${counts('ward')} GROUP BY 2
    UNION ALL SELECT 'village', e.village, count(*)::int
      FROM hit e WHERE e.village IS NOT NULL AND ${counts('village')} GROUP BY 2
    UNION ALL SELECT 'stars', e.stars::text, count(*)::int FROM hit e WHERE ${counts('stars')} GROUP BY 2
    UNION ALL SELECT 'price', shelf_price_band(e.price_vnd)::text, count(*)::int
      FROM hit e WHERE e.price_vnd IS NOT NULL AND ${counts('price')} GROUP BY 2
    UNION ALL SELECT 'solution', s.bit::text, count(*)::int
      FROM hit e JOIN generate_series(0, 3) s (bit) ON e.solutions & (1 << s.bit) <> 0
      WHERE ${counts('solution')} GROUP BY 2
    UNION ALL SELECT 'isNew', '1', count(*)::int
      FROM hit e WHERE e.first_approved_at >= shelf_new_since(local_day(now())) AND ${counts('isNew')}`
}
