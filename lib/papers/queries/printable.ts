import 'server-only'
import type { MerchantActor } from '@/lib/auth/actors'
import type { ListingDetail } from '@/lib/catalog/public-types'
import { readOpenListing } from '@/lib/catalog/queries/public-detail'
import { db } from '@/lib/db/client'
import { isUuid } from '@/lib/format/ids'

export type PrintableListing = { id: string; name: string; stars: number }

/** The merchant's products that shoppers can see: a code that leads nowhere is not printed. */
export async function listPrintable({ merchantId }: MerchantActor): Promise<PrintableListing[]> {
  return db.$queryRaw<PrintableListing[]>`
    SELECT p.id, r.name_vi AS name, p.stars
    FROM public_listing p JOIN listing_revision r ON r.id = p.revision_id
    WHERE p.merchant_id = ${merchantId}::uuid
    ORDER BY r.name_vi COLLATE "vi-x-icu", p.id`
}

/** The pages of the merchant's own public products among these ids, in their order. */
export async function readPrintable({ merchantId }: MerchantActor, ids: string[]): Promise<ListingDetail[]> {
  const own = await db.listing.findMany({
    where: { id: { in: ids.filter(isUuid) }, merchantId },
    select: { id: true, slug: true },
  })
  const slugs = new Map(own.map(({ id, slug }) => [id, slug]))
  const found: ListingDetail[] = []
  for (const id of new Set(ids)) {
    const slug = slugs.get(id)
    const listing = slug ? await readOpenListing(slug) : null
    if (listing) found.push(listing)
  }
  return found
}
