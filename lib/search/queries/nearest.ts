import 'server-only'
import { nearbyStates } from '../rules-nearest'
import type { BrowseAnswer, BrowseState } from '../types'
import { resolveQuery } from './resolve-query'
import { countMatches } from './total'

/** More offers than this would be a list of their own. */
const MAX_OFFERS = 6

/** The nearest states that have results, so that no search ends in nothing; those of the nearest round with any. */
export async function findNearest(state: BrowseState): Promise<BrowseAnswer['nearest']> {
  const found: BrowseAnswer['nearest'] = []
  for (const round of nearbyStates(state)) {
    const totals = await Promise.all(round.map(async (each) => ({ state: each, total: await totalOf(each) })))
    const offers = totals.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total)
    found.push(...offers.map((offer) => ({ state: offer.state, total: { n: offer.total, isCapped: false } })))
    if (found.length >= 2) break
  }
  return found.slice(0, MAX_OFFERS)
}

async function totalOf(state: BrowseState) {
  const resolved = await resolveQuery(state.query)
  return resolved.hasHits && resolved.correctedQuery === null ? countMatches({ state, ...resolved }) : 0
}
