import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import type { FoundProduct } from '@/lib/catalog/collection-types'
import { db } from '@/lib/db/client'
import { browseListings } from '../queries'
import { everything, normalQuery } from '../rules-address'

/**
 * Public products for the words of a search, best first, at most a page of them; `correctedQuery`: what was searched
 * instead when the words found nothing. The shop's own search decides, so that an administrator finds what a shopper would.
 */
export async function findProductsFor(
  _admin: StaffActor,
  typed: string,
): Promise<{ products: FoundProduct[]; correctedQuery: string | null }> {
  const query = normalQuery(typed)
  const { cards, correctedQuery } = await browseListings({ ...everything, query, sort: 'relevance' })
  const slugs = cards.map(({ slug }) => slug)
  const rows = await db.listing.findMany({ where: { slug: { in: slugs } }, select: { id: true, slug: true } })
  const idOf = new Map(rows.map(({ id, slug }) => [slug, id]))
  const products = cards.flatMap(({ slug, name, merchantName }) => {
    const listingId = idOf.get(slug)
    return listingId ? [{ listingId, name: name.vi, merchantName }] : []
  })
  return { products, correctedQuery }
}
