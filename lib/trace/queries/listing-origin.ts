import 'server-only'
import { cacheTag } from 'next/cache'
import { catalogTags } from '@/lib/catalog/tags'
import { cacheUntilNextDay, isBuilding } from '@/lib/db/cached'
import { db } from '@/lib/db/client'

/** The resolver's path of a listing's product, when a lot of it has a journey; null else. For public pages. */
export async function findOriginPath(slug: string): Promise<string | null> {
  'use cache'
  cacheTag(catalogTags.shop, catalogTags.listing(slug))
  cacheUntilNextDay()
  if (isBuilding()) return null
  const [row] = await db.$queryRaw<{ gtin: string }[]>`
    SELECT t.gtin FROM trace_lot t JOIN listing l ON l.id = t.listing_id JOIN trace_link k ON k.lot_id = t.id
    WHERE l.slug = ${slug} ORDER BY t.created_at DESC LIMIT 1`
  return row ? `/01/${row.gtin}` : null
}
