import 'server-only'
import { cacheTag } from 'next/cache'
import { cacheUntilNextDay, isBuilding } from '@/lib/db/cached'
import { direct } from '@/lib/db/direct'
import { dayOf, dayOfDate } from '@/lib/format/days'
import { isSlug } from '@/lib/format/text'
import type { CollectionAnswer, CollectionShelf } from '../collection-types'
import { MAX_IN_COLLECTION, seasonOn } from '../rules-collections'
import { catalogTags } from '../tags'
import { bilingual, type CardRow, cardColumns, cardSource, toCard } from './public-cards'

type Row = {
  id: string
  slug: string
  nameVi: string
  nameEn: string
  introVi: string
  introEn: string
  from: Date
  until: Date | null
}

/**
 * The collections of today that have public products, in their editors' order (then those that end soonest), with at
 * most `perCollection` products each.
 */
export async function listCollectionsInSeason(perCollection: number): Promise<CollectionShelf[]> {
  'use cache'
  cacheTag(catalogTags.shop, catalogTags.collections)
  cacheUntilNextDay()
  if (isBuilding()) return []
  const rows = await direct.$queryRaw<Row[]>`
    SELECT id, slug, name_vi AS "nameVi", name_en AS "nameEn", intro_vi AS "introVi", intro_en AS "introEn",
      shown_from AS "from", shown_until AS "until"
    FROM collection
    WHERE shown_from <= local_day(now()) AND (shown_until IS NULL OR shown_until >= local_day(now()))
    ORDER BY position, shown_until NULLS LAST, slug`
  const shelves = await Promise.all(rows.map((row) => shelfOf(row, perCollection)))
  return shelves.filter(({ total }) => total > 0)
}

/** What the address of a collection leads to today; null for one that is unknown or has not begun. */
export async function findPublicCollection(slug: string): Promise<CollectionAnswer | null> {
  'use cache'
  cacheTag(catalogTags.shop, catalogTags.collections)
  cacheUntilNextDay()
  if (isBuilding() || !isSlug(slug)) return null
  const [row] = await direct.$queryRaw<Row[]>`
    SELECT id, slug, name_vi AS "nameVi", name_en AS "nameEn", intro_vi AS "introVi", intro_en AS "introEn",
      shown_from AS "from", shown_until AS "until"
    FROM collection WHERE slug = ${slug}`
  if (!row) return null
  const span = { from: dayOfDate(row.from), until: row.until && dayOfDate(row.until) }
  const season = seasonOn(span, dayOf(new Date()))
  if (season === 'coming') return null
  if (season === 'ended')
    return { kind: 'ended', name: bilingual(row.nameVi, row.nameEn), until: span.until ?? span.from }
  return { kind: 'shown', collection: await shelfOf(row, MAX_IN_COLLECTION) }
}

async function shelfOf(row: Row, limit: number): Promise<CollectionShelf> {
  const cards = await direct.$queryRaw<(CardRow & { total: number })[]>`
    SELECT ${cardColumns}, count(*) OVER ()::int AS total
    FROM ${cardSource}
    JOIN collection_listing cl ON cl.listing_id = l.id AND cl.removed_at IS NULL
    WHERE cl.collection_id = ${row.id}::uuid
    ORDER BY cl.position, l.id LIMIT ${limit}`
  return {
    slug: row.slug,
    name: bilingual(row.nameVi, row.nameEn),
    intro: bilingual(row.introVi, row.introEn),
    from: dayOfDate(row.from),
    until: row.until && dayOfDate(row.until),
    total: cards[0]?.total ?? 0,
    cards: cards.map(toCard),
  }
}
