import { solutions } from '@/lib/readiness/types'
import type { QueryPlan } from './rules-plan'
import { wholeBands } from './rules-prices'
import type { BrowseState } from './types'

/** The filters, each a condition with a number of its own; solutions follow their order from `solution`, words from `word`. */
export const filters = { price: 0, kind: 1, ward: 2, village: 3, stars: 4, isNew: 5, solution: 10, word: 100 } as const
export type Filter = Exclude<keyof typeof filters, 'solution' | 'word'>

/** Something a listing has to satisfy: any of the terms. */
export type Condition = { number: number; terms: readonly string[] }

/** Prices from a state that do not consist of whole bands, both ends included. */
export type PriceRange = { leastVnd: number; mostVnd: number }

const HIGHEST_VND = 2_147_483_646

const isPriced = ({ priceFromVnd, priceToVnd }: BrowseState) => priceFromVnd !== null || priceToVnd !== null

/** The prices that have to be compared one by one; null where there are none or bands say it all. */
export function priceRange(state: BrowseState): PriceRange | null {
  const { priceFromVnd, priceToVnd } = state
  if (!isPriced(state) || wholeBands(priceFromVnd, priceToVnd)) return null
  return { leastVnd: priceFromVnd ?? 0, mostVnd: priceToVnd ?? HIGHEST_VND }
}

function kindTerm({ group, subgroup, set }: BrowseState) {
  if (set !== null) return `@s:${set}`
  if (subgroup !== null) return `@b:${subgroup}`
  return group === null ? null : `@g:${group}`
}

/** The filters of a state as conditions, prices only where they are whole bands. */
export function filterConditions(state: BrowseState): Condition[] {
  const kind = kindTerm(state)
  const bands = isPriced(state) ? wholeBands(state.priceFromVnd, state.priceToVnd) : null
  const conditions: [number, readonly string[]][] = [
    [filters.price, (bands ?? []).map(({ band }) => `@p:${band}`)],
    [filters.kind, kind === null ? [] : [kind]],
    [filters.ward, state.ward === null ? [] : [`@w:${state.ward}`]],
    [filters.village, state.village === null ? [] : [`@v:${state.village}`]],
    [filters.stars, state.stars.map((stars) => `@r:${stars}`)],
    [filters.isNew, state.isNew ? ['@new'] : []],
    ...state.solutions.map((solution): [number, string[]] => {
      const bit = solutions.indexOf(solution)
      return [filters.solution + bit, [`@e:${bit}`]]
    }),
  ]
  return conditions.filter(([, terms]) => terms.length > 0).map(([number, terms]) => ({ number, terms }))
}

/** The words of a plan as conditions. */
export const wordConditions = (plan: QueryPlan): Condition[] =>
  plan.map(({ any }, i) => ({ number: filters.word + i, terms: any }))

/** Whether a state is narrowed by a filter. */
export function isNarrowedBy(state: BrowseState, filter: Filter): boolean {
  if (filter === 'price') return isPriced(state)
  return filterConditions(state).some(({ number }) => number === filters[filter])
}
