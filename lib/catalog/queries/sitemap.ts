import 'server-only'
import { cacheLife } from 'next/cache'
import { direct, type Sql, sql } from '@/lib/db/direct'
import { ROWS_PER_PART, rangesBetween, type SitemapKind, type SitemapRange } from '../sitemap-rules'

/** An address of the shop without language, and when what it shows last changed; null where nobody knows. */
export type SitemapEntry = { path: string; changedAt: Date | null }

const ids: Record<SitemapKind, Sql> = {
  listings: sql`SELECT listing_id AS id FROM shelf_entry`,
  merchants: sql`SELECT id FROM merchant WHERE is_active`,
}

/** The stretches that the parts of one kind cover; counted at most once an hour. */
export async function listSitemapRanges(kind: SitemapKind): Promise<SitemapRange[]> {
  'use cache'
  cacheLife({ stale: 300, revalidate: 3600, expire: 7200 })
  return sitemapRanges(kind, ROWS_PER_PART)
}

/** The same, counted now, with parts of any size. */
export async function sitemapRanges(kind: SitemapKind, rowsPerPart: number): Promise<SitemapRange[]> {
  const ends = await direct.$queryRaw<{ id: string }[]>`
    SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) AS place FROM (${ids[kind]}) each) numbered
    WHERE place % ${rowsPerPart} = 0 ORDER BY id`
  return rangesBetween(ends.map(({ id }) => id))
}

const AT_ONCE = 1_000
const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/** What is public in a stretch, a thousand rows at a time, so that a part of any size needs little memory. */
export async function* sitemapEntries(kind: SitemapKind, range: SitemapRange): AsyncGenerator<SitemapEntry[]> {
  const page = kind === 'listings' ? publicListings : publicMerchants
  let after = range.after
  for (;;) {
    const rows = await page(after, range.through ?? LAST_ID)
    if (rows.length > 0) yield rows.map(({ slug, changedAt }) => ({ path: `/${kind}/${slug}`, changedAt }))
    const last = rows.at(-1)
    if (!last || rows.length < AT_ONCE) return
    after = last.id
  }
}

type Row = { id: string; slug: string; changedAt: Date | null }

const between = (id: Sql, after: string | null, through: string) =>
  after === null ? sql`${id} <= ${through}::uuid` : sql`${id} > ${after}::uuid AND ${id} <= ${through}::uuid`

// A product's page changes with its approved content or state, its certificate, and whether its merchant may sell.
const publicListings = (after: string | null, through: string) => direct.$queryRaw<Row[]>`
  SELECT l.id, l.slug, greatest(
    (SELECT max(t.recorded_at) FROM listing_state t WHERE t.listing_id = l.id),
    (SELECT max(v.recorded_at) FROM certificate_version v WHERE v.product_id = l.product_id),
    (SELECT max(s.recorded_at) FROM merchant_standing s WHERE s.merchant_id = l.merchant_id)) AS "changedAt"
  FROM shelf_entry e JOIN listing l ON l.id = e.listing_id
  WHERE e.shown_through >= local_day(now()) AND ${between(sql`e.listing_id`, after, through)}
  ORDER BY e.listing_id LIMIT ${AT_ONCE}`

const publicMerchants = (after: string | null, through: string) => direct.$queryRaw<Row[]>`
  SELECT m.id, m.slug, greatest(
    (SELECT max(s.recorded_at) FROM merchant_standing s WHERE s.merchant_id = m.id),
    (SELECT max(t.recorded_at) FROM listing l JOIN listing_state t ON t.listing_id = l.id WHERE l.merchant_id = m.id)
  ) AS "changedAt"
  FROM merchant m
  WHERE m.is_active AND ${between(sql`m.id`, after, through)} ORDER BY m.id LIMIT ${AT_ONCE}`
