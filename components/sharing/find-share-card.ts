import type { ListingCard } from '@/lib/catalog/public-types'
import { findPublicCollection } from '@/lib/catalog/queries/public-collections'
import { findPublicGroup } from '@/lib/catalog/queries/public-groups'
import { findPublicListing } from '@/lib/catalog/queries/public-listing'
import { findPublicMerchant } from '@/lib/catalog/queries/public-merchant'
import { findBoothSize, listNewestByGroup } from '@/lib/catalog/queries/public-shelves'
import { findPublicVillage } from '@/lib/catalog/queries/public-villages'
import { findPublicWard } from '@/lib/catalog/queries/public-wards'
import type { Locale } from '@/lib/i18n/locales'
import { type ShareCard, type ShareKind, sharePath } from './share-card'
import {
  collectionShareCard,
  groupShareCard,
  homeShareCard,
  listingShareCard,
  merchantShareCard,
  villageShareCard,
  wardShareCard,
} from './share-cards'

/** How many newest products of each group are asked for: one answer serves shared pictures and the home page. */
export const NEWEST_PER_GROUP = 4

/** One product of each group that has any, for the face of the booth. */
export const facesOf = (shelves: Record<string, ListingCard[]>) =>
  ['IV', 'I', 'II', 'V', 'III', 'VI'].flatMap((code) => shelves[code]?.[0] ?? []).slice(0, 4)

/** What the picture of a page says today; null where there is no such page, or shoppers may not see it. */
export async function findShareCard(locale: Locale, kind: ShareKind, slug: string): Promise<ShareCard | null> {
  if (kind === 'listings') {
    const answer = await findPublicListing(slug)
    return answer?.kind === 'public' ? listingShareCard(locale, answer.listing) : null
  }
  if (kind === 'merchants') {
    const merchant = await findPublicMerchant(slug)
    return merchant && merchantShareCard(locale, merchant)
  }
  if (kind === 'groups') {
    const [group, shelves] = await Promise.all([findPublicGroup(slug), listNewestByGroup(NEWEST_PER_GROUP)])
    return group && groupShareCard(locale, group, shelves[group.code] ?? [])
  }
  if (kind === 'wards') {
    const page = await findPublicWard(slug)
    return page && wardShareCard(locale, page)
  }
  if (kind === 'villages') {
    const page = await findPublicVillage(slug)
    return page && villageShareCard(locale, page)
  }
  if (kind === 'collections') {
    const answer = await findPublicCollection(slug)
    return answer?.kind === 'shown' ? collectionShareCard(locale, answer.collection) : null
  }
  if (kind !== 'home' || slug !== '_') return null
  const [size, shelves] = await Promise.all([findBoothSize(), listNewestByGroup(NEWEST_PER_GROUP)])
  return homeShareCard(locale, size, facesOf(shelves))
}

/** The address of the picture of a page that is public; undefined for any other. */
export async function findSharePicture(locale: Locale, kind: ShareKind, slug: string): Promise<string | undefined> {
  const card = await findShareCard(locale, kind, slug)
  return card ? sharePath(locale, kind, slug, card) : undefined
}
