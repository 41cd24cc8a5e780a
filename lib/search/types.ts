import type { Bilingual, ListingCard } from '@/lib/catalog/public-types'
import type { Solution } from '@/lib/readiness/types'

/** The orders a shopper can choose, in the order in which they are offered. */
export const sortOrders = ['relevance', 'newest', 'price-up', 'price-down', 'stars', 'name'] as const
export type SortOrder = (typeof sortOrders)[number]

/** What a browse address asks for, already normalised by rules-address.ts. */
export type BrowseState = {
  /** '' when nothing is searched; lower case, NFC, one line, at most 100 characters. */
  query: string
  /** I to VI. Of group, subgroup and set only the narrowest is kept. */
  group: string | null
  subgroup: string | null
  set: number | null
  /** The official five digits. */
  ward: string | null
  /** The slug of a craft village. */
  village: string | null
  /** Any of these, sorted. */
  stars: readonly number[]
  /** Whole dong; a price range counts by its lower end. */
  priceFromVnd: number | null
  priceToVnd: number | null
  /** The merchant has all of these in use, in the programme's order. */
  solutions: readonly Solution[]
  /** First approved within the last 30 days. */
  isNew: boolean
  /** `relevance` only with a query, where it is the default; `newest` is the default without one. */
  sort: SortOrder
  /** Where the page begins: the cursor from BrowseAnswer.next. */
  after: string | null
}

/** `n` is exact, or, when `isCapped`, a lower bound of at least 1,000. */
export type Count = { n: number; isCapped: boolean }

export type BrowseAnswer = {
  /** At most 24. */
  cards: ListingCard[]
  /** Of the whole answer, not of this page. */
  total: Count
  /** The cursor of the next page; null on the last one. */
  next: string | null
  /** What was searched instead, when the typed words have no hit; null when they were searched as typed. */
  correctedQuery: string | null
  /** When there is nothing at all: the nearest states that have results, best first. */
  nearest: { state: BrowseState; total: Count }[]
}

/** One value of a filter; its count respects every other filter and the query. `value` is what the address carries. */
export type Choice = { value: string; name: Bilingual; count: Count; isChosen: boolean }

/** A price band; null where it is open. A band's upper price is its last dong. */
export type PriceChoice = Choice & { fromVnd: number | null; toVnd: number | null }

export type ChoiceCounts = {
  groups: Choice[]
  /** Of the chosen group. */
  subgroups: Choice[]
  /** Of the chosen group or sub-group. */
  sets: Choice[]
  wards: Choice[]
  villages: Choice[]
  stars: Choice[]
  prices: PriceChoice[]
  solutions: Choice[]
  isNew: Count
}

export type SuggestionKind = 'query' | 'set' | 'village' | 'ward' | 'merchant' | 'listing'

/** `href` is the path without a language. */
export type Suggestion = { kind: SuggestionKind; text: Bilingual; href: string }
