import 'server-only'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { type Filter, filterConditions, filters, isNarrowedBy, wordConditions } from '../rules-conditions'
import { askedOf, noneSkipped, unsettledEntries } from './mask'
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
  total: null,
} as const satisfies Record<string, Filter | null>
export type Dimension = keyof typeof dimensions
const allDimensions = Object.keys(dimensions) as Dimension[]

/** How many entries are found and wanted for each value of each dimension, its own filter left aside; `total` has one value, ''. */
export type Tally = Record<Dimension, Map<string, number>>

type Row = { dimension: Dimension; value: string; n: number }

export const emptyTally = () => Object.fromEntries(allDimensions.map((dimension) => [dimension, new Map()])) as Tally

/** Everything the filters show counts of, exact. */
export async function tallyMatches(question: Question): Promise<Tally> {
  const rows =
    question.reading === 'entries' ? await tallyEntries(question, Prisma.sql`shelf_entry e`) : await tallyBits(question)
  const tally = emptyTally()
  for (const { dimension, value, n } of rows) tally[dimension].set(value, (tally[dimension].get(value) ?? 0) + n)
  return tally
}

/** Of each dimension: the letter of its terms in shelf_tally(). */
const letters = {
  set: 's',
  ward: 'w',
  village: 'v',
  stars: 'r',
  price: 'p',
  solution: 'e',
  isNew: 'n',
  total: 't',
} as const
const dimensionOf = new Map(allDimensions.map((dimension) => [`${letters[dimension]}`, dimension]))

async function tallyBits(question: Question): Promise<Row[]> {
  const { state, plan } = question
  const skippedBy = (dimension: Dimension) => {
    const filter = dimensions[dimension]
    return filter !== null && isNarrowedBy(state, filter) ? filters[filter] : noneSkipped
  }
  const rows = await db.$queryRaw<{ letter: string; value: string; n: number }[]>`
    SELECT letter, value, n FROM shelf_tally(${askedOf([...filterConditions(state), ...wordConditions(plan)], state)},
      ${allDimensions.map((dimension) => letters[dimension])}::text[], ${allDimensions.map(skippedBy)}::int[])`
  const unsettled = rows.find(({ letter }) => letter === 'u')?.n ?? 0
  const counted = rows.flatMap(({ letter, value, n }) => {
    const dimension = dimensionOf.get(letter)
    return dimension ? [{ dimension, value: dimension === 'isNew' ? '1' : value, n }] : []
  })
  return unsettled > 0 ? [...counted, ...(await tallyEntries(question, unsettledEntries))] : counted
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
    WITH hit AS MATERIALIZED (
      SELECT e.set_number, e.ward_code, e.village, e.stars, e.price_vnd, e.solutions, e.first_approved_at, ${sum} AS misses
      FROM ${source} WHERE ${isFound(question)})
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
      FROM hit e WHERE e.first_approved_at >= shelf_new_since(local_day(now())) AND ${counts('isNew')}
    UNION ALL SELECT 'total', '', count(*)::int FROM hit e WHERE ${counts('total')}`
}
