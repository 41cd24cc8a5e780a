import type { QueryPlan } from './rules-plan'

const quoted = (term: string) => `'${term.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`

/** A PostgreSQL tsquery of groups that all have to be met by any of their terms; '' when there are none. */
export const allOf = (groups: readonly (readonly string[])[]) =>
  groups.map((terms) => `(${terms.map(quoted).join('|')})`).join('&')

const both = (first: string, second: string) => (first && second ? `${first}&${second}` : first || second)

/**
 * The published order of a search: same accents before others, and within each all words in the name before others.
 * Every listing that meets the plan is in exactly one tier. `sizes` of a tier say from which conditions its size follows.
 */
export type Tier = { query: string; exact: boolean; name: boolean }

const groupsOf = (plan: QueryPlan) => ({
  any: plan.map(({ any }) => any),
  exact: plan.flatMap(({ exact }) => (exact ? [exact] : [])),
  name: plan.map(({ name }) => name),
})

/** What a listing has to have to be found. */
export const matchOf = (plan: QueryPlan) => allOf(groupsOf(plan).any)

/** The tiers of a plan, best first. */
export function tiersOf(plan: QueryPlan): Tier[] {
  const { any, exact, name } = groupsOf(plan)
  if (any.length === 0) return [{ query: '', exact: true, name: true }]
  const accents = allOf(exact)
  const inName = allOf(name)
  const sides = accents === '' ? [''] : [accents, `!(${accents})`]
  return sides.flatMap((side, i) =>
    [inName, `!(${inName})`].map((names, j) => ({
      query: both(both(allOf(any), side), names),
      exact: i === 0,
      name: j === 0,
    })),
  )
}
