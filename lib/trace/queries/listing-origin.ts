import 'server-only'
import { cacheTag } from 'next/cache'
import { catalogTags } from '@/lib/catalog/tags'
import { cacheUntilNextDay, isBuilding } from '@/lib/db/cached'
import { db } from '@/lib/db/client'
import { type Day, dayOfDate } from '@/lib/format/days'

/** The newest lot of a product that has a journey and was not called back, for public pages. */
export type NewestLot = { path: string; lot: string; producedOn: Day; steps: number }

type Row = { gtin: string; code: string; produced: Date; steps: number }

const toLot = ({ gtin, code, produced, steps }: Row): NewestLot => ({
  path: `/01/${gtin}/10/${encodeURIComponent(code)}`,
  ...{ lot: code, producedOn: dayOfDate(produced), steps },
})

/** The newest traceable lot of a listing; null while none has a journey. */
export async function findNewestLot(slug: string): Promise<NewestLot | null> {
  'use cache'
  cacheTag(catalogTags.shop, catalogTags.listing(slug))
  cacheUntilNextDay()
  if (isBuilding()) return null
  const [row] = await db.$queryRaw<Row[]>`
    SELECT t.gtin, t.code, t.produced_on AS produced, k.steps
    FROM trace_lot t JOIN listing l ON l.id = t.listing_id
    JOIN LATERAL (SELECT count(*)::int AS steps FROM trace_link k JOIN trace_event e ON e.id = k.event_id
      WHERE k.lot_id = t.id AND NOT e.is_declaration AND NOT EXISTS (SELECT FROM trace_event w
        WHERE w.merchant_id = e.merchant_id AND w.event_id = e.event_id AND w.is_declaration)) k ON k.steps > 0
    WHERE l.slug = ${slug} AND t.recalled_at IS NULL ORDER BY t.produced_on DESC, t.created_at DESC LIMIT 1`
  return row ? toLot(row) : null
}

export type MerchantLot = { slug: string; name: { vi: string; en: string }; path: string; lot: string; producedOn: Day }

const MOST = 6

type MerchantRow = { slug: string; vi: string; en: string; gtin: string; code: string; produced: Date }

/** The newest traceable lot of each of a merchant's products that shoppers can see, the newest first. */
export async function listMerchantLots(merchantSlug: string): Promise<MerchantLot[]> {
  'use cache'
  cacheTag(catalogTags.shop, catalogTags.merchant(merchantSlug))
  cacheUntilNextDay()
  if (isBuilding()) return []
  const rows = await db.$queryRaw<MerchantRow[]>`
    SELECT * FROM (SELECT DISTINCT ON (l.id) l.slug, coalesce(nullif(r.name_vi, ''), p.name) AS vi, coalesce(r.name_en, '') AS en,
        t.gtin, t.code, t.produced_on AS produced
      FROM merchant m JOIN listing l ON l.merchant_id = m.id JOIN registered_product p ON p.id = l.product_id
      LEFT JOIN listing_revision r ON r.id = l.approved_revision_id JOIN trace_lot t ON t.listing_id = l.id
      WHERE m.slug = ${merchantSlug} AND t.recalled_at IS NULL AND EXISTS (SELECT FROM trace_link k WHERE k.lot_id = t.id)
        AND EXISTS (SELECT FROM shelf_entry s WHERE s.listing_id = l.id AND s.shown_through >= local_day(now()))
      ORDER BY l.id, t.produced_on DESC, t.created_at DESC) newest
    ORDER BY produced DESC, slug LIMIT ${MOST}`
  // A step of any of these changes what stands here.
  for (const { slug } of rows) cacheTag(catalogTags.listing(slug))
  return rows.map(({ slug, vi, en, gtin, code, produced }) => ({
    ...{ slug, name: { vi, en }, lot: code, producedOn: dayOfDate(produced) },
    path: `/01/${gtin}/10/${encodeURIComponent(code)}`,
  }))
}
