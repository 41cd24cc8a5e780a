import 'server-only'
import { cacheTag } from 'next/cache'
import { cacheUntilNextDay, isBuilding } from '@/lib/db/cached'
import { direct, type Sql, sql } from '@/lib/db/direct'
import { dayOf } from '@/lib/format/days'
import type { BoothSize, ListingCard } from '../public-types'
import { catalogTags } from '../tags'
import { type CardRow, cardColumns, cardSource, toCard } from './public-cards'

/** The newest public products of each group, by group code, at most `perGroup` of each. */
export async function listNewestByGroup(perGroup: number): Promise<Record<string, ListingCard[]>> {
  'use cache'
  cacheTag(catalogTags.shop)
  cacheUntilNextDay()
  if (isBuilding()) return {}
  return shelvesOf(sql`
    SELECT g.code AS shelf, n.listing_id, n.first_approved_at
    FROM ocop_group g CROSS JOIN LATERAL (
      SELECT e.listing_id, e.first_approved_at
      FROM ocop_subgroup b JOIN ocop_set s ON s.subgroup_code = b.code CROSS JOIN LATERAL (${newestOfSet(perGroup)}) e
      WHERE b.group_code = g.code
      ORDER BY e.first_approved_at DESC, e.listing_id DESC LIMIT ${perGroup}) n`)
}

/** The newest public products of each set of a group, by set number, at most `perSet` of each. */
export async function listNewestBySet(groupCode: string, perSet: number): Promise<Record<string, ListingCard[]>> {
  'use cache'
  cacheTag(catalogTags.shop)
  cacheUntilNextDay()
  if (isBuilding()) return {}
  return shelvesOf(sql`
    SELECT s.number::text AS shelf, e.listing_id, e.first_approved_at
    FROM ocop_subgroup b JOIN ocop_set s ON s.subgroup_code = b.code CROSS JOIN LATERAL (${newestOfSet(perSet)}) e
    WHERE b.group_code = ${groupCode}`)
}

/** Of the set `s`; each set is asked for by itself, so that an index gives its newest however many it has. */
const newestOfSet = (count: number) => sql`
  SELECT e.listing_id, e.first_approved_at FROM shelf_entry e
  WHERE e.set_number = s.number AND e.shown_through >= local_day(now())
  ORDER BY e.first_approved_at DESC, e.listing_id DESC LIMIT ${count}`

async function shelvesOf(chosen: Sql) {
  const rows = await direct.$queryRaw<(CardRow & { shelf: string })[]>`
    WITH chosen AS MATERIALIZED (${chosen})
    SELECT chosen.shelf, ${cardColumns}
    FROM chosen JOIN (${cardSource}) ON l.id = chosen.listing_id
    ORDER BY chosen.shelf, chosen.first_approved_at DESC, chosen.listing_id DESC`
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
  const rows = await direct.$queryRaw<CardRow[]>`
    WITH latest AS MATERIALIZED (
      SELECT e.listing_id, e.issued_on, e.first_approved_at FROM shelf_entry e WHERE e.shown_through >= local_day(now())
      ORDER BY e.issued_on DESC, e.first_approved_at DESC, e.listing_id DESC LIMIT ${count})
    SELECT ${cardColumns} FROM latest JOIN (${cardSource}) ON l.id = latest.listing_id
    ORDER BY latest.issued_on DESC, latest.first_approved_at DESC, latest.listing_id DESC`
  return rows.map(toCard)
}

/** How many products, merchants and wards the public sees today, and whether demo merchants are among them. */
export async function findBoothSize(): Promise<BoothSize> {
  'use cache'
  cacheTag(catalogTags.shop)
  cacheUntilNextDay()
  const nothing: BoothSize = { day: dayOf(new Date()), listings: 0, merchants: 0, wards: 0, hasDemo: false }
  if (isBuilding()) return nothing
  const [size] = await direct.$queryRaw<Omit<BoothSize, 'day'>[]>`
    SELECT (SELECT coalesce(sum(listed), 0)::int FROM shelf_sets()) AS listings,
      (SELECT count(*)::int FROM merchant m WHERE EXISTS (
        SELECT FROM shelf_entry e WHERE e.merchant_id = m.id AND e.shown_through >= local_day(now()))) AS merchants,
      (SELECT count(*)::int FROM ward w WHERE EXISTS (
        SELECT FROM shelf_entry e WHERE e.ward_code = w.code AND e.shown_through >= local_day(now()))) AS wards,
      EXISTS (SELECT FROM merchant WHERE is_demo) AS "hasDemo"`
  return { ...nothing, ...size }
}
