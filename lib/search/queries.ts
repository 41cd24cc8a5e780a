import 'server-only'
import { listCards } from '@/lib/catalog/queries/public-cards'
import { isBuilding } from '@/lib/db/cached'
import { nameChoices } from './queries/choices'
import { findNearest } from './queries/nearest'
import { isReadWhole, pageOfMatches } from './queries/page'
import { type ResolvedQuery, resolveQuery } from './queries/resolve-query'
import { findSuggestions } from './queries/suggestions'
import { emptyTally, type Tally, tallyMatches } from './queries/tally'
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
  const resolved = await resolveQuery(state.query)
  // A page after the first may lie behind the last entry, and then says nothing of how many there are.
  const isCounted = state.after === null && isReadWhole({ state, ...resolved })
  return answerOf(state, resolved, isCounted ? null : await countOf(state, resolved))
}

/** What every filter offers, with the counts that choosing it would give. */
export async function countChoices(state: BrowseState): Promise<ChoiceCounts> {
  if (isBuilding()) return noChoices
  return nameChoices(state, await tallyOf(state, await resolveQuery(state.query)))
}

/** Both, for a page that shows both: what is counted for the choices need not be counted again. */
export async function browseWithChoices(state: BrowseState): Promise<BrowseAnswer & { choices: ChoiceCounts }> {
  if (isBuilding()) return { ...nothing, choices: noChoices }
  const resolved = await resolveQuery(state.query)
  const tally = await tallyOf(state, resolved)
  const [answer, choices] = await Promise.all([
    answerOf(state, resolved, tally.total.get('') ?? 0),
    nameChoices(state, tally),
  ])
  return { ...answer, choices }
}

const tallyOf = (state: BrowseState, resolved: ResolvedQuery): Promise<Tally> =>
  resolved.hasHits ? tallyMatches({ state, ...resolved }) : Promise.resolve(emptyTally())

const countOf = (state: BrowseState, resolved: ResolvedQuery) =>
  resolved.hasHits ? countMatches({ state, ...resolved }) : Promise.resolve(0)

/** `counted`: how many there are; null where reading the page tells. */
async function answerOf(state: BrowseState, resolved: ResolvedQuery, counted: number | null): Promise<BrowseAnswer> {
  const { correctedQuery, hasHits } = resolved
  const page = hasHits && counted !== 0 ? await pageOfMatches({ state, ...resolved }, counted) : null
  if (!page || page.total === 0)
    return {
      ...nothing,
      correctedQuery,
      nearest: await findNearest({ ...state, query: correctedQuery ?? state.query }),
    }
  const { listingIds, next, total } = page
  return { ...nothing, cards: await listCards(listingIds), total: { n: total, isCapped: false }, next, correctedQuery }
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
