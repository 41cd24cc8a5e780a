import 'server-only'
import { cacheTag } from 'next/cache'
import { cacheUntilNextDay, isBuilding } from '@/lib/db/cached'
import { direct } from '@/lib/db/direct'
import { isSlug } from '@/lib/format/text'
import { authorisedToday } from '../listing-facts'
import { closedReason } from '../public-rules'
import type { ListingAnswer } from '../public-types'
import { catalogTags } from '../tags'
import { bilingual } from './public-cards'
import { readOpenListing } from './public-detail'
import { listNeighbours } from './public-neighbours'

/** What the address of a product leads to today; null for one that shoppers never could see. */
export async function findPublicListing(slug: string): Promise<ListingAnswer | null> {
  'use cache'
  cacheTag(catalogTags.shop, catalogTags.listing(slug))
  cacheUntilNextDay()
  if (isBuilding()) return null
  if (!isSlug(slug)) return null
  const listing = await readOpenListing(slug)
  return listing ? { kind: 'public', listing } : ((await closedListing(slug)) ?? (await movedListing(slug)))
}

type SetRow = { name: string; setNumber: number; setSlug: string; setVi: string; setEn: string }

const setOf = (row: SetRow) => ({ number: row.setNumber, slug: row.setSlug, name: bilingual(row.setVi, row.setEn) })

async function closedListing(slug: string): Promise<ListingAnswer | null> {
  const [row] = await direct.$queryRaw<(SetRow & Parameters<typeof closedReason>[0])[]>`
    SELECT p.name, s.number AS "setNumber", s.slug AS "setSlug", s.name_vi AS "setVi", s.name_en AS "setEn",
      (SELECT t.kind::text FROM listing_state t WHERE t.listing_id = l.id ORDER BY t.effective_at DESC, t.seq DESC LIMIT 1) AS "lastState",
      m.is_active AS "merchantIsActive", ${authorisedToday} AS "isAuthorised",
      EXISTS (SELECT FROM shown_certificate c WHERE c.product_id = l.product_id) AS "hasCertificate"
    FROM listing l
    JOIN merchant m ON m.id = l.merchant_id
    JOIN registered_product p ON p.id = l.product_id
    JOIN ocop_set s ON s.number = p.set_number
    WHERE l.slug = ${slug} AND l.first_approved_at IS NOT NULL
      AND NOT EXISTS (SELECT FROM listing_slug o WHERE o.slug = l.slug AND o.listing_id <> l.id)`
  const reason = row && closedReason(row)
  if (!row || !reason) return null
  const name = reason === 'taken-down' ? null : row.name
  return { kind: 'closed', reason, name, set: setOf(row), neighbours: await listNeighbours(row.setNumber, {}) }
}

async function movedListing(slug: string): Promise<ListingAnswer | null> {
  const [row] = await direct.$queryRaw<{ slug: string }[]>`
    SELECT l.slug FROM listing_slug o JOIN listing l ON l.id = o.listing_id WHERE o.slug = ${slug}`
  return row ? { kind: 'moved', slug: row.slug } : null
}
