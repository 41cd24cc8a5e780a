import { type Solution, solutions } from '@/lib/readiness/types'
import type { BrowseState } from './types'

const starCounts = [3, 4, 5]

/** One thing that narrows an answer. `value` as the address writes it; of a price both ends are one filter. */
export type Filter = {
  key: 'query' | 'group' | 'subgroup' | 'set' | 'ward' | 'village' | 'stars' | 'price' | 'solutions' | 'isNew'
  value: string
}

/** The state after a change, from its first page on. A change of group, sub-group or set takes the place of all three. */
export function changed(state: BrowseState, change: Partial<BrowseState>): BrowseState {
  const isOfKind = 'group' in change || 'subgroup' in change || 'set' in change
  const next = { ...state, ...(isOfKind ? { group: null, subgroup: null, set: null } : {}), ...change, after: null }
  // Nothing is relevant to no words; with new words relevance is what one expects first.
  if (next.query === '' && next.sort === 'relevance') return { ...next, sort: 'newest' }
  return state.query === '' && next.query !== '' && next.sort === 'newest' ? { ...next, sort: 'relevance' } : next
}

/** Of all values, in their order, those chosen, with one more or one less. */
const toggled = <Value>(all: readonly Value[], chosen: readonly Value[], value: Value): Value[] =>
  all.filter((each) => chosen.includes(each) !== (each === value))

export function withStars(state: BrowseState, stars: number): BrowseState {
  const chosen = toggled(starCounts, state.stars, stars)
  // All of them together ask for nothing.
  return changed(state, { stars: chosen.length === starCounts.length ? [] : chosen })
}

export const withSolution = (state: BrowseState, solution: Solution): BrowseState =>
  changed(state, { solutions: toggled(solutions, state.solutions, solution) })

/** What narrows the answer, in the order in which a sentence would name it. */
export function filtersOf(state: BrowseState): Filter[] {
  const { query, group, subgroup, set, ward, village, stars, priceFromVnd, priceToVnd, solutions, isNew } = state
  const filters: [Filter['key'], string | number | null][] = [
    ['query', query || null],
    ['group', group],
    ['subgroup', subgroup],
    ['set', set],
    ['village', village],
    ['ward', ward],
    ...stars.map((each): [Filter['key'], number] => ['stars', each]),
    ['price', priceFromVnd === null && priceToVnd === null ? null : `${priceFromVnd ?? ''}-${priceToVnd ?? ''}`],
    ...solutions.map((each): [Filter['key'], string] => ['solutions', each]),
    ['isNew', isNew ? 1 : null],
  ]
  return filters.flatMap(([key, value]) => (value === null ? [] : [{ key, value: String(value) }]))
}

/** The state with one filter taken out. */
export function withoutFilter(state: BrowseState, { key, value }: Filter): BrowseState {
  switch (key) {
    case 'query':
      return changed(state, { query: '' })
    case 'stars':
      return changed(state, { stars: state.stars.filter((each) => String(each) !== value) })
    case 'solutions':
      return changed(state, { solutions: state.solutions.filter((each) => each !== value) })
    case 'price':
      return changed(state, { priceFromVnd: null, priceToVnd: null })
    case 'isNew':
      return changed(state, { isNew: false })
    default:
      return changed(state, { [key]: null })
  }
}

const indexed: Filter['key'][] = ['group', 'subgroup', 'set', 'ward', 'village']

/** Whether search engines should list the page: everything, one kind of goods or one place, not their combinations. */
export function isWorthIndexing(state: BrowseState): boolean {
  const filters = filtersOf(state)
  return (
    state.sort === 'newest' &&
    state.after === null &&
    filters.length <= 1 &&
    filters.every(({ key }) => indexed.includes(key))
  )
}
