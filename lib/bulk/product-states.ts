import 'server-only'
import type { MerchantActor } from '@/lib/auth/actors'
import { contentOf, contentParts } from '@/lib/catalog/content'
import { type ListingWithFacts, readListingFacts } from '@/lib/catalog/listing-facts'
import type { OwnProduct } from '@/lib/catalog/own-types'
import { listOwnProducts } from '@/lib/catalog/queries/own-products'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { ProductState } from './types'

type Draft = ProductState['draft']

async function readDrafts(listings: ListingWithFacts[]): Promise<Map<string, Draft>> {
  const rows = await db.listingRevision.findMany({
    where: { id: { in: listings.flatMap(({ facts }) => facts.draft?.id ?? []) } },
    select: { ...contentParts, listingId: true, savedAt: true },
  })
  return new Map(rows.map((row) => [row.listingId, { savedAt: row.savedAt, content: contentOf(row) }]))
}

const stateOf = (product: OwnProduct, listing: ListingWithFacts | undefined, draft: Draft): ProductState => ({
  productId: product.id,
  name: product.name,
  code: product.certificate?.code ?? null,
  setNumber: product.setNumber,
  certificateValid: product.certificate?.valid ?? false,
  listingId: listing?.id ?? null,
  draft,
  isSubmitted: Boolean(listing?.facts.latestSubmitted),
})

/** The merchant's products as a workbook meets them, by name; `productId` narrows them to one. */
export async function readProductStates(actor: MerchantActor, productId?: string): Promise<ProductState[]> {
  const one = productId ? Prisma.sql`AND l.product_id = ${productId}::uuid` : Prisma.empty
  const [products, listings] = await Promise.all([
    listOwnProducts(actor),
    readListingFacts(db, Prisma.sql`l.merchant_id = ${actor.merchantId}::uuid ${one}`),
  ])
  const [drafts, productOf] = await Promise.all([readDrafts(listings), productsOf(listings)])
  const byProduct = new Map(listings.map((listing) => [productOf.get(listing.id), listing]))
  return products
    .filter(({ id }) => !productId || id === productId)
    .map((product) => {
      const listing = byProduct.get(product.id)
      return stateOf(product, listing, (listing && drafts.get(listing.id)) ?? null)
    })
}

async function productsOf(listings: ListingWithFacts[]) {
  const rows = await db.listing.findMany({
    where: { id: { in: listings.map(({ id }) => id) } },
    select: { id: true, productId: true },
  })
  return new Map(rows.map(({ id, productId }) => [id, productId]))
}

/** The number with which a new listing of the merchant begins. */
export const readPhone = async ({ merchantId }: MerchantActor) =>
  (await db.merchant.findUnique({ where: { id: merchantId }, select: { phone: true } }))?.phone ?? null
