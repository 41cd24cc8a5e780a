import 'server-only'
import { cacheTag } from 'next/cache'
import { cache } from 'react'
import { catalogTags } from '@/lib/catalog/tags'
import { cacheUntilNextDay, isBuilding } from '@/lib/db/cached'
import { browseListings, browseWithChoices } from '../queries'
import { everything, readBrowseState } from '../rules-address'
import type { BrowseAnswer, ChoiceCounts } from '../types'

/** Everything a page of results shows. */
export type BrowsePage = BrowseAnswer & { choices: ChoiceCounts }

const find = (written: string): Promise<BrowsePage> => browseWithChoices(readBrowseState(new URLSearchParams(written)))

/** A page of results for this visit; `written` is the canonical query string. Asked for twice, found once. */
export const findBrowsePage = cache(find)

/** The same, remembered until the shop changes or the day ends: for pages that are kept. */
export async function findKeptBrowsePage(written: string): Promise<BrowsePage> {
  'use cache'
  // By this tag the pages find their room (lib/pages/kept-pages.mjs).
  cacheTag(catalogTags.shop, 'results')
  cacheUntilNextDay()
  return find(written)
}

/** The newest products of a set and the cursor of what follows them. */
export async function findSetShelf(set: number): Promise<Pick<BrowseAnswer, 'cards' | 'next'>> {
  'use cache'
  cacheTag(catalogTags.shop)
  cacheUntilNextDay()
  if (isBuilding()) return { cards: [], next: null }
  const { cards, next } = await browseListings({ ...everything, set })
  return { cards, next }
}
