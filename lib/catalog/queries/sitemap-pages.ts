import 'server-only'
import { cacheLife } from 'next/cache'
import { direct } from '@/lib/db/direct'
import type { SitemapEntry } from './sitemap'

type Row = { path: string; changedAt: Date | null }

// What one can read without any product; nobody keeps when their words changed.
const standing = [
  '/browse',
  '/wards',
  '/villages',
  '/sales-points',
  '/progress',
  '/ranking',
  '/join',
  '/privacy',
  '/terms',
  '/contact',
]

/**
 * The pages that are few: home, groups, sets, wards, villages and collections with something on them, with when a listing of
 * theirs last changed. Counted at most once an hour.
 */
export async function listSitemapPages(): Promise<SitemapEntry[]> {
  'use cache'
  cacheLife({ stale: 300, revalidate: 3600, expire: 7200 })
  return sitemapPages()
}

/** The same, counted now. */
export async function sitemapPages(): Promise<SitemapEntry[]> {
  const rows = await direct.$queryRaw<Row[]>`
    WITH changed AS (
      SELECT p.set_number, coalesce(p.ward_code, o.ward_code) AS ward_code, max(t.recorded_at) AS at
      FROM listing_state t
      JOIN listing l ON l.id = t.listing_id
      JOIN registered_product p ON p.id = l.product_id
      JOIN producer o ON o.id = p.producer_id
      GROUP BY 1, 2),
    shown AS (
      SELECT set_number, ward_code, count(*) AS n FROM shelf_entry WHERE shown_through >= local_day(now()) GROUP BY 1, 2),
    sets AS (
      SELECT s.number, s.slug, b.group_code,
        (SELECT max(at) FROM changed WHERE set_number = s.number) AS at,
        (SELECT sum(n) FROM shown WHERE set_number = s.number) AS n
      FROM ocop_set s JOIN ocop_subgroup b ON b.code = s.subgroup_code)
    SELECT '/' AS path, (SELECT max(at) FROM changed) AS "changedAt"
    UNION ALL
    SELECT '/groups/' || g.slug, (SELECT max(at) FROM sets WHERE group_code = g.code) FROM ocop_group g
    UNION ALL
    SELECT '/groups/' || g.slug || '/' || s.slug, s.at FROM sets s JOIN ocop_group g ON g.code = s.group_code WHERE s.n > 0
    UNION ALL
    SELECT '/wards/' || w.slug, (SELECT max(at) FROM changed WHERE ward_code = w.code)
    FROM ward w WHERE EXISTS (SELECT FROM shown WHERE ward_code = w.code)
    UNION ALL
    SELECT '/villages/' || v.slug, (SELECT max(t.recorded_at)
      FROM shelf_entry e JOIN listing_state t ON t.listing_id = e.listing_id WHERE e.village = v.slug)
    FROM craft_village v
    WHERE EXISTS (SELECT FROM shelf_entry e WHERE e.village = v.slug AND e.shown_through >= local_day(now()))
    UNION ALL
    SELECT '/collections/' || c.slug, c.changed_at FROM collection c
    WHERE c.shown_from <= local_day(now()) AND (c.shown_until IS NULL OR c.shown_until >= local_day(now()))
      AND EXISTS (SELECT FROM collection_listing cl JOIN shelf_entry e ON e.listing_id = cl.listing_id
        WHERE cl.collection_id = c.id AND cl.removed_at IS NULL AND e.shown_through >= local_day(now()))`
  return [...rows, ...standing.map((path) => ({ path, changedAt: null }))]
}
