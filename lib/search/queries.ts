import 'server-only'
import { listCards } from '@/lib/catalog/queries/public-cards'
import { isBuilding } from '@/lib/db/cached'
import { nameChoices } from './queries/choices'
import { findNearest } from './queries/nearest'
import { pageOfMatches } from './queries/page'
import { resolveQuery } from './queries/resolve-query'
import { findSuggestions } from './queries/suggestions'
import { emptyTally, tallyMatches } from './queries/tally'
import { countMatches } from './queries/total'
import type { BrowseAnswer, BrowseState, ChoiceCounts, Suggestion } from './types'

const nothing: BrowseAnswer = {
  cards: [],
  total: { n: 0, isCapped: false },
  next: null,
  correctedQuery: null,
  nearest: [],
}

/**
 * A page of listings for a state of the browse page. Reads the database each time: whoever shows it decides how long it
 * is kept.
 */
export async function browseListings(state: BrowseState): Promise<BrowseAnswer> {
  if (isBuilding()) return nothing
  const { hasHits, correctedQuery, ...query } = await resolveQuery(state.query)
  const question = { state, ...query }
  const total = hasHits ? await countMatches(question) : 0
  if (total === 0)
    return {
      ...nothing,
      correctedQuery,
      nearest: await findNearest({ ...state, query: correctedQuery ?? state.query }),
    }
  const { listingIds, next } = await pageOfMatches(question, total)
  return { ...nothing, cards: await listCards(listingIds), total: { n: total, isCapped: false }, next, correctedQuery }
}

/** What every filter offers, with the counts that choosing it would give. */
export async function countChoices(state: BrowseState): Promise<ChoiceCounts> {
  if (isBuilding()) return noChoices
  const { hasHits, plan, reading } = await resolveQuery(state.query)
  return nameChoices(state, hasHits ? await tallyMatches({ state, plan, reading }) : emptyTally())
}

/** What the search box offers to somebody who has typed this, at most eight. */
export const suggest = async (typed: string): Promise<Suggestion[]> => (isBuilding() ? [] : findSuggestions(typed))

const noChoices: ChoiceCounts = {
  groups: [],
  subgroups: [],
  sets: [],
  wards: [],
  villages: [],
  stars: [],
  prices: [],
  solutions: [],
  isNew: nothing.total,
}
