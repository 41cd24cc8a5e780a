import 'server-only'
import { direct, join, raw, type Sql, sql } from '@/lib/db/direct'
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
    question.reading === 'entries' ? await tallyEntries(question, sql`shelf_entry e`) : await tallyBits(question)
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
  const rows = await direct.$queryRaw<{ letter: string; value: string; n: number }[]>`
    SELECT letter, value, n FROM shelf_tally(${askedOf([...filterConditions(state), ...wordConditions(plan)], state)},
      ${allDimensions.map((dimension) => letters[dimension])}::text[], ${allDimensions.map(skippedBy)}::int[])`
  const unsettled = rows.find(({ letter }) => letter === 'u')?.n ?? 0
  const counted = rows.flatMap(({ letter, value, n }) => {
    const dimension = dimensionOf.get(letter)
    return dimension ? [{ dimension, value: dimension === 'isNew' ? '1' : value, n }] : []
  })
  return unsettled > 0 ? [...counted, ...(await tallyEntries(question, unsettledEntries))] : counted
}

type Group = {
  setNumber: number | null
  ward: string | null
  village: string | null
  stars: number | null
  band: number | null
  solutions: number | null
  isNew: boolean | null
  /** Which of the columns above it is of, a bit each, the last one the lowest, set where it is not; all set for the total. */
  others: number
  /** How many miss no filter, and how many miss the one with a place and no other. */
  n: number[]
}

/** In the order of `others`. */
const grouped = ['set', 'ward', 'village', 'stars', 'price', 'solution', 'isNew'] as const

/** All entries are read once and grouped by each column in the same pass. */
async function tallyEntries(question: Question, source: Sql): Promise<Row[]> {
  const tests = filterTests(question.state)
  const misses = tests.map(({ test }, i) => sql`CASE WHEN ${test} THEN 0 ELSE ${raw(`${1 << i}`)} END`)
  const counted = [0, ...tests.map((_, i) => 1 << i)].map(
    (missed) => sql`count(*) FILTER (WHERE e.misses = ${raw(`${missed}`)})::int`,
  )
  const groups = await direct.$queryRaw<Group[]>`
    WITH hit AS MATERIALIZED (
      SELECT e.set_number, coalesce(e.ward_code, '') AS ward, e.village, e.stars, shelf_price_band(e.price_vnd) AS band, e.solutions,
        e.first_approved_at >= (SELECT shelf_new_since(local_day(now()))) AS is_new,
        ${misses.length === 0 ? sql`0` : join(misses, ' + ')} AS misses
      FROM ${source} WHERE ${isFound(question)})
    SELECT e.set_number AS "setNumber", e.ward, e.village, e.stars, e.band, e.solutions, e.is_new AS "isNew",
      grouping(e.set_number, e.ward, e.village, e.stars, e.band, e.solutions, e.is_new) AS others, ARRAY[${join(counted)}] AS n
    FROM hit e
    GROUP BY GROUPING SETS ((e.set_number), (e.ward), (e.village), (e.stars), (e.band), (e.solutions), (e.is_new), ())`
  return groups.flatMap((group) =>
    rowsOf(
      group,
      tests.map(({ filter }) => filter),
    ),
  )
}

function rowsOf(group: Group, asked: readonly (Filter | 'solutions')[]): Row[] {
  const own = grouped.find((_, i) => (group.others & (1 << (grouped.length - 1 - i))) === 0)
  const dimension: Dimension = own ?? 'total'
  const filter = dimensions[dimension]
  const missed = filter === null ? -1 : asked.indexOf(filter)
  const n = (group.n[0] ?? 0) + (missed === -1 ? 0 : (group.n[missed + 1] ?? 0))
  if (n === 0) return []
  return valuesOf(group, dimension).map((value) => ({ dimension, value, n }))
}

/** None where the column says nothing: an entry without a village, or without a price. */
function valuesOf({ setNumber, ward, village, stars, band, solutions, isNew }: Group, dimension: Dimension): string[] {
  const known = (value: string | number | null) => (value === null ? [] : [`${value}`])
  switch (dimension) {
    case 'set':
      return known(setNumber)
    case 'ward':
      return known(ward)
    case 'village':
      return known(village)
    case 'stars':
      return known(stars)
    case 'price':
      return known(band)
    case 'solution':
      return [0, 1, 2, 3].filter((bit) => (solutions ?? 0) & (1 << bit)).map(String)
    case 'isNew':
      return isNew ? ['1'] : []
    case 'total':
      return ['']
  }
}
