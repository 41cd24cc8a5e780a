import { everything } from './rules-address'
import type { BrowseState } from './types'

// What one change can leave out, each with the value that asks for nothing.
const parts: readonly Partial<BrowseState>[] = [
  { isNew: false },
  { priceFromVnd: null, priceToVnd: null },
  { solutions: [] },
  { stars: [] },
  { ward: null },
  { village: null },
  { group: null, subgroup: null, set: null },
]

const isSame = (a: BrowseState, b: BrowseState) => JSON.stringify(a) === JSON.stringify(b)

const withQuery = (state: BrowseState, query: string): BrowseState => ({
  ...state,
  query,
  sort: query === '' && state.sort === 'relevance' ? 'newest' : state.sort,
})

/** Shorter queries: without one of the words, the later first. */
function shorter(query: string): string[] {
  const words = query.split(' ')
  if (words.length < 2) return []
  return words.map((_, i) => words.toSpliced(words.length - 1 - i, 1).join(' '))
}

/**
 * The states that lie nearest to one without results, in rounds: one filter left out; one word left out; only the words;
 * only the filters; everything. An earlier round is nearer.
 */
export function nearbyStates(state: BrowseState): BrowseState[][] {
  const start = { ...state, after: null }
  const rounds = [
    parts.map((part) => ({ ...start, ...part })),
    shorter(start.query).map((query) => ({ ...start, query })),
    [{ ...everything, query: start.query, sort: start.sort }],
    shorter(start.query).map((query) => ({ ...everything, query, sort: start.sort })),
    [withQuery(start, '')],
    [everything],
  ]
  const seen: BrowseState[] = [start]
  return rounds.map((round) =>
    round.filter((each) => {
      if (seen.some((other) => isSame(each, other))) return false
      seen.push(each)
      return true
    }),
  )
}
