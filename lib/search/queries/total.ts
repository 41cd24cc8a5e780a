import 'server-only'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { type Condition, filterConditions, filters, wordConditions } from '../rules-conditions'
import { type Tier, tiersOf } from '../rules-tsquery'
import { maskOf, unsettledEntries } from './mask'
import { isFound, isWanted, type Question } from './question'

/** How many entries are found and wanted; exact. */
export async function countMatches(question: Question): Promise<number> {
  const counted = Prisma.sql`${isFound(question)} AND ${isWanted(question.state)}`
  if (question.reading === 'entries') {
    const [row] = await db.$queryRaw<{ n: number }[]>`
      WITH hit AS MATERIALIZED (SELECT FROM shelf_entry e WHERE ${counted}) SELECT count(*)::int AS n FROM hit`
    return row?.n ?? 0
  }
  const conditions = [...filterConditions(question.state), ...wordConditions(question.plan)]
  const [row] = await db.$queryRaw<{ n: number }[]>`
    SELECT ((SELECT coalesce(sum(bit_count(m.bits)), 0) FROM ${maskOf(conditions, question.state)} m)
      + (SELECT count(*) FROM ${unsettledEntries} WHERE ${counted}))::int AS n`
  return row?.n ?? 0
}

/** A tier with how many entries are in it; exact. */
export type SizedTier = Tier & { size: number }

/** The tiers of a question that is read in bits, best first, with their sizes. */
export async function sizeTiers({ state, plan }: Question): Promise<SizedTier[]> {
  const tiers = tiersOf(plan)
  const all = [...filterConditions(state), ...wordConditions(plan)]
  const accents: Condition[] = plan.flatMap(({ exact }, i) =>
    exact ? [{ number: filters.word * 2 + i, terms: exact }] : [],
  )
  const names: Condition[] = plan.map(({ name }, i) => ({ number: filters.word * 3 + i, terms: name }))
  const placed = (conditions: readonly Condition[]) =>
    Prisma.sql`(SELECT coalesce(sum(bit_count(m.bits)), 0)::int FROM ${maskOf(conditions, state)} m)`
  const [bits] = await db.$queryRaw<{ all: number; accents: number; names: number; both: number }[]>`
    SELECT ${placed(all)} AS all, ${placed([...all, ...accents])} AS accents,
      ${placed([...all, ...names])} AS names, ${placed([...all, ...accents, ...names])} AS both`
  const unsettled = await db.$queryRaw<{ tier: number; n: number }[]>`
    SELECT t.tier::int AS tier, count(*)::int AS n
    FROM ${unsettledEntries}
    JOIN unnest(${tiers.map(({ query }) => query)}::text[]) WITH ORDINALITY t (query, tier) ON e.terms @@ t.query::tsquery
    WHERE e.shown_through >= local_day(now()) AND ${isWanted(state)}
    GROUP BY t.tier`
  const { all: any = 0, accents: same = 0, names: named = 0, both = 0 } = bits ?? {}
  const sizes = new Map([
    ['true true', both],
    ['true false', same - both],
    ['false true', named - both],
    ['false false', any - same - named + both],
  ])
  return tiers.map((tier, i) => ({
    ...tier,
    size: (sizes.get(`${tier.exact} ${tier.name}`) ?? 0) + (unsettled.find((row) => row.tier === i + 1)?.n ?? 0),
  }))
}
