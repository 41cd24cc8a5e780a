import 'server-only'
import { direct, noSql, sql } from '@/lib/db/direct'
import { type PagePlace, writePlace } from '../page-place-rules'
import type { ListingCard } from '../public-types'
import { listCards } from './public-cards'

/** How many products a page of a merchant shows: whole rows of two, three and four. */
const PAGE_SIZE = 48

type Row = { listingId: string; stars: number; approvedAt: Date }

/** Public products of a merchant, most stars first, then newest, from after a place; `next` is the place of the next page. */
export async function listMerchantPage(
  merchantId: string,
  after: PagePlace | null,
): Promise<{ cards: ListingCard[]; next: string | null }> {
  const rest = after
    ? sql`AND (e.stars, e.first_approved_at, e.listing_id)
        < (${after.stars}, ${after.approvedAt.toISOString()}::timestamptz, ${after.listingId}::uuid)`
    : noSql
  const rows = await direct.$queryRaw<Row[]>`
    SELECT e.listing_id AS "listingId", e.stars, e.first_approved_at AS "approvedAt"
    FROM shelf_entry e
    WHERE e.merchant_id = ${merchantId}::uuid AND e.shown_through >= local_day(now()) ${rest}
    ORDER BY e.stars DESC, e.first_approved_at DESC, e.listing_id DESC LIMIT ${PAGE_SIZE + 1}`
  const page = rows.slice(0, PAGE_SIZE)
  const last = page.at(-1)
  return {
    cards: await listCards(page.map(({ listingId }) => listingId)),
    next: last && rows.length > PAGE_SIZE ? writePlace(last) : null,
  }
}
