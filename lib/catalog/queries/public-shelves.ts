import 'server-only'
import { cacheTag } from 'next/cache'
import { cacheUntilNextDay, isBuilding } from '@/lib/db/cached'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { type Day, dayOf, dayOfDate } from '@/lib/format/days'
import type { BoothSize, ListingCard, ShownCollection } from '../public-types'
import { catalogTags } from '../tags'
import { bilingual, type CardRow, cardColumns, cardSource, toCard } from './public-cards'

/** The newest public products of each group, by group code, at most `perGroup` of each. */
export async function listNewestByGroup(perGroup: number): Promise<Record<string, ListingCard[]>> {
  'use cache'
  cacheTag(catalogTags.shop)
  cacheUntilNextDay()
  if (isBuilding()) return {}
  return shelvesBy(Prisma.sql`l.group_code`, Prisma.sql`true`, perGroup)
}

/** The newest public products of each set of a group, by set number, at most `perSet` of each. */
export async function listNewestBySet(groupCode: string, perSet: number): Promise<Record<string, ListingCard[]>> {
  'use cache'
  cacheTag(catalogTags.shop)
  cacheUntilNextDay()
  if (isBuilding()) return {}
  return shelvesBy(Prisma.sql`l.set_number::text`, Prisma.sql`l.group_code = ${groupCode}`, perSet)
}

async function shelvesBy(key: Prisma.Sql, where: Prisma.Sql, perShelf: number) {
  const rows = await db.$queryRaw<(CardRow & { shelf: string })[]>`
    WITH numbered AS (
      SELECT l.id, ${key} AS shelf,
        row_number() OVER (PARTITION BY ${key} ORDER BY l.first_approved_at DESC, l.id) AS place
      FROM public_listing l WHERE ${where})
    SELECT n.shelf, ${cardColumns}
    FROM numbered n JOIN (${cardSource}) ON l.id = n.id
    WHERE n.place <= ${perShelf}
    ORDER BY n.shelf, n.place`
  const shelves: Record<string, ListingCard[]> = {}
  for (const row of rows) {
    shelves[row.shelf] ??= []
    shelves[row.shelf]?.push(toCard(row))
  }
  return shelves
}

/** Public products by the day of their certificate, latest first. */
export async function listNewlyCertified(count: number): Promise<ListingCard[]> {
  'use cache'
  cacheTag(catalogTags.shop)
  cacheUntilNextDay()
  if (isBuilding()) return []
  const rows = await db.$queryRaw<CardRow[]>`
    SELECT ${cardColumns} FROM ${cardSource}
    ORDER BY l.issued_on DESC, l.first_approved_at DESC, l.id LIMIT ${count}`
  return rows.map(toCard)
}

type CollectionRow = CardRow & {
  collectionSlug: string
  collectionVi: string
  collectionEn: string
  introVi: string
  introEn: string
  shownFrom: Date
  shownUntil: Date | null
}

/** The collections of today that have public products, the ones that end soonest first. */
export async function listShownCollections(): Promise<ShownCollection[]> {
  'use cache'
  cacheTag(catalogTags.shop)
  cacheUntilNextDay()
  if (isBuilding()) return []
  const rows = await db.$queryRaw<CollectionRow[]>`
    SELECT c.slug AS "collectionSlug", c.name_vi AS "collectionVi", c.name_en AS "collectionEn",
      c.intro_vi AS "introVi", c.intro_en AS "introEn", c.shown_from AS "shownFrom", c.shown_until AS "shownUntil",
      ${cardColumns}
    FROM collection c
    JOIN collection_listing cl ON cl.collection_id = c.id
    JOIN (${cardSource}) ON l.id = cl.listing_id
    WHERE c.shown_from <= local_day(now()) AND (c.shown_until IS NULL OR c.shown_until >= local_day(now()))
    ORDER BY c.shown_until NULLS LAST, c.slug, cl.position`
  const day = (date: Date | null): Day | null => date && dayOfDate(date)
  const found = new Map<string, ShownCollection>()
  for (const row of rows) {
    const collection = found.get(row.collectionSlug) ?? {
      slug: row.collectionSlug,
      name: bilingual(row.collectionVi, row.collectionEn),
      intro: bilingual(row.introVi, row.introEn),
      from: dayOfDate(row.shownFrom),
      until: day(row.shownUntil),
      cards: [],
    }
    collection.cards.push(toCard(row))
    found.set(row.collectionSlug, collection)
  }
  return [...found.values()]
}

/** How many products, merchants and wards the public sees today, and whether demo merchants are among them. */
export async function findBoothSize(): Promise<BoothSize> {
  'use cache'
  cacheTag(catalogTags.shop)
  cacheUntilNextDay()
  const nothing: BoothSize = { day: dayOf(new Date()), listings: 0, merchants: 0, wards: 0, hasDemo: false }
  if (isBuilding()) return nothing
  const [size] = await db.$queryRaw<Omit<BoothSize, 'day'>[]>`
    SELECT count(*)::int AS listings, count(DISTINCT merchant_id)::int AS merchants,
      count(DISTINCT ward_code)::int AS wards, EXISTS (SELECT FROM merchant WHERE is_demo) AS "hasDemo"
    FROM public_listing`
  return { ...nothing, ...size }
}
