import 'server-only'
import { direct, join, noSql, type Sql, sql } from '@/lib/db/direct'
import { type Condition, filterConditions, filters, wordConditions } from '../rules-conditions'
import { groupsOf, type Level, type Tier } from '../rules-tsquery'
import { askedOf, unsettledEntries } from './mask'
import { isFound, isWanted, type Question, shownOnce } from './question'

/** How many entries are found and wanted; exact. */
export async function countMatches(question: Question): Promise<number> {
  const counted = sql`${isFound(question)} AND ${isWanted(question.state)}`
  if (question.reading === 'entries') {
    const [row] = await direct.$queryRaw<{ n: number }[]>`
      WITH hit AS MATERIALIZED (SELECT FROM shelf_entry e WHERE ${counted}) SELECT count(*)::int AS n FROM hit`
    return row?.n ?? 0
  }
  const conditions = [...filterConditions(question.state), ...wordConditions(question.plan)]
  return countBoth(placed(conditions, question.state), counted)
}

const placed = (conditions: readonly Condition[], state: Question['state']) =>
  sql`shelf_count(${askedOf(conditions, state)})`

/** What the bits count and what is to be counted one by one. */
async function countBoth(bits: Sql, counted: Sql) {
  const [row] = await direct.$queryRaw<{ n: number }[]>`
    SELECT (${bits} + (SELECT count(*) FROM ${unsettledEntries} WHERE ${counted}))::int AS n`
  return row?.n ?? 0
}

/** How many entries are in a tier of a question that is read in bits; exact. */
export function sizeOfTier({ state, plan }: Question, { level, better, query }: Tier): Promise<number> {
  const conditions = (levels: readonly Level[]) => [
    ...filterConditions(state),
    ...levels.flatMap((each, i) =>
      groupsOf(plan, each).map((terms, word) => ({ number: filters.word * (i + 1) + word, terms })),
    ),
  ]
  const all = (...levels: readonly Level[]) => placed(conditions(levels), state)
  const [first, second] = better
  const both = first && second ? sql` + ${all(level, first, second)}` : noSql
  const less = better.map((each) => sql` - ${all(level, each)}`)
  return countBoth(
    sql`(${all(level)}${join([noSql, ...less], '')}${both})`,
    sql`${shownOnce} AND e.terms @@ ${query}::tsquery AND ${isWanted(state)}`,
  )
}
