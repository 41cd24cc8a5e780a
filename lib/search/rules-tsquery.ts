import type { Place, QueryPlan } from './rules-plan'

const quoted = (term: string) => `'${term.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`

/** Terms in groups that all have to be met, each by any of its terms. */
export type Groups = readonly (readonly string[])[]

/** A PostgreSQL tsquery of groups; '' when there are none. */
export const allOf = (groups: Groups) => groups.map((terms) => `(${terms.map(quoted).join('|')})`).join('&')

/**
 * How far a listing is from what was typed: the words with their accents or without, and where they stand; `row`: side by
 * side in the name, in their order.
 */
export type Level = { place: Place | 'row'; exact: boolean }

export function groupsOf(plan: QueryPlan, { place, exact }: Level): Groups {
  if (place !== 'row') return plan.map((wish) => (exact ? wish.exact[place] : wish[place]))
  const pairs = plan.map(({ besideNext }) => besideNext).filter((terms) => terms.length > 0)
  return [...groupsOf(plan, { place: 'name', exact }), ...pairs]
}

/** What a listing has to have to be found. */
export const matchOf = (plan: QueryPlan) => allOf(groupsOf(plan, { place: 'any', exact: false }))

/** Whether accents were typed, so that listings with them come before others. */
const hasAccents = (plan: QueryPlan) => plan.some((wish) => wish.exact.any.join() !== wish.any.join())

/**
 * How a listing may be found, the likeliest first; a query that is found in no likely way looks like a slip: with the accents
 * that were typed, or with others where the words say most.
 */
export const levelsOf = (plan: QueryPlan): { level: Level; isLikely: boolean }[] =>
  hasAccents(plan)
    ? [
        { level: { place: 'any', exact: true }, isLikely: true },
        { level: { place: 'about', exact: false }, isLikely: true },
        { level: { place: 'any', exact: false }, isLikely: false },
      ]
    : [{ level: { place: 'any', exact: false }, isLikely: true }]

/** What a listing of a tier has, and what it must not have because then it is in a better one. */
export type Tier = { level: Level; better: readonly Level[]; query: string }

const places = ['row', 'name', 'about', 'any'] as const

/**
 * The published order of a search: the same accents before others; within each all words side by side in the name, then all in
 * the name, then in what the listing is and where it is from, then anywhere. Every listing that is found is in exactly one tier.
 */
export function tiersOf(plan: QueryPlan): Tier[] {
  const isAccented = hasAccents(plan)
  const found: Level = { place: 'any', exact: true }
  const isOne = plan.every(({ besideNext }) => besideNext.length === 0)
  const asked = places.filter((place) => place !== 'row' || !isOne)
  return (isAccented ? [true, false] : [false]).flatMap((exact) =>
    asked.map((place, i): Tier => {
      const inner = asked[i - 1]
      const better: Level[] = [...(inner ? [{ place: inner, exact }] : []), ...(isAccented && !exact ? [found] : [])]
      const parts = [
        allOf(groupsOf(plan, { place, exact })),
        ...better.map((level) => `!(${allOf(groupsOf(plan, level))})`),
      ]
      return { level: { place, exact }, better, query: parts.join('&') }
    }),
  )
}
