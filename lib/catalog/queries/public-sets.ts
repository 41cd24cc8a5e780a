import 'server-only'
import { cacheTag } from 'next/cache'
import { cacheUntilNextDay, isBuilding } from '@/lib/db/cached'
import { direct } from '@/lib/db/direct'
import type { GroupPage, ListingCard, PublicSet } from '../public-types'
import { catalogTags } from '../tags'
import { type CardRow, cardColumns, cardSource, toCard } from './public-cards'
import { findPublicGroup } from './public-groups'

/** How many products a page of a set shows: whole rows of two, three and four. */
export const SET_PAGE_SIZE = 48

/** One page of a set's public products, newest first. `page` counts from 1. */
export async function listSetPage(setNumber: number, page: number): Promise<ListingCard[]> {
  'use cache'
  cacheTag(catalogTags.shop)
  cacheUntilNextDay()
  if (isBuilding()) return []
  const rows = await direct.$queryRaw<CardRow[]>`
    SELECT ${cardColumns} FROM ${cardSource}
    WHERE e.set_number = ${setNumber}
    ORDER BY e.first_approved_at DESC, e.listing_id DESC
    LIMIT ${SET_PAGE_SIZE} OFFSET ${(page - 1) * SET_PAGE_SIZE}`
  return rows.map(toCard)
}

/** A set by the slugs of its group and its own; null when that group has no such set. */
export async function findPublicSet(
  groupSlug: string,
  setSlug: string,
): Promise<{ group: GroupPage; set: PublicSet } | null> {
  const group = await findPublicGroup(groupSlug)
  const set = group?.subgroups.flatMap(({ sets }) => sets).find(({ slug }) => slug === setSlug)
  return group && set ? { group, set } : null
}
