import type { Day } from '@/lib/format/days'
import type { Bilingual, ListingCard } from './public-types'
import type { Season } from './rules-collections'

/** A shelf with dates as shoppers see it. `cards` may be the beginning only; `total` counts all that are public. */
export type CollectionShelf = {
  slug: string
  name: Bilingual
  intro: Bilingual
  from: Day
  until: Day | null
  total: number
  cards: ListingCard[]
}

/** What the address of a collection leads to today. */
export type CollectionAnswer =
  | { kind: 'shown'; collection: CollectionShelf }
  | { kind: 'ended'; name: Bilingual; until: Day }

/** A line of the administrators' list. `shown` of `chosen` products are public today. */
export type DeskCollection = {
  id: string
  slug: string
  name: Bilingual
  from: Day
  until: Day | null
  season: Season
  chosen: number
  shown: number
}

/** A product on a collection as its editor sees it. */
export type ChosenProduct = { listingId: string; slug: string; name: string; merchantName: string; isPublic: boolean }

export type CollectionFile = DeskCollection & {
  intro: Bilingual
  changedAt: Date
  changedBy: string | null
  products: ChosenProduct[]
}

/** A public product that can be put on a collection. */
export type FoundProduct = { listingId: string; name: string; merchantName: string }
