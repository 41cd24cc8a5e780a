import type { PublicWard } from '@/lib/places/district-types'
import type { Bilingual, ListingCard } from './public-types'

/** A merchant with public products from a place, and how many of them. */
export type PlaceMaker = { slug: string; name: string; listed: number }

/** What comes from a place today. `cards` and `makers` may be the beginning only; the counts are of all. */
export type PlaceShelf = { listed: number; cards: ListingCard[]; makerCount: number; makers: PlaceMaker[] }

/** The page of a ward. */
export type WardPage = PlaceShelf & { ward: PublicWard; nearby: PublicWard[]; villages: VillageLine[] }

/** A craft village in a list; `craft` says in a few words what it makes. */
export type VillageLine = { slug: string; name: Bilingual; craft: Bilingual; listed: number }

/** A village with what places it: the first of the sets it is known for, that set's group, and its ward. */
export type PublicVillage = VillageLine & {
  intro: Bilingual
  setNumber: number
  groupCode: string
  ward: { code: string; slug: string; name: Bilingual }
}

/** The page of a village; `alike` are others of the same ward or craft. */
export type VillagePage = PlaceShelf & { village: PublicVillage; alike: VillageLine[] }
