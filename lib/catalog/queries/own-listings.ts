import 'server-only'
import type { MerchantActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { contentOf, contentParts } from '../content'
import { type ListingWithFacts, readListingFacts } from '../listing-facts'
import type { OwnHome, OwnListing } from '../own-types'
import { submissionGaps } from '../rules-content'
import { nextStep, type StepListing, standingOf } from '../rules-next-step'
import { standingBlock } from '../rules-publication'
import { editOf, statusOf } from '../rules-status'
import type { ListingContent } from '../types'
import { listOwnProducts } from './own-products'

type Face = { productName: string; draft: ListingContent | null; submitted: ListingContent | null }

/** The merchant's listings, newest first; those without any content left are passed over. */
export async function listOwnListings({ merchantId }: MerchantActor): Promise<OwnListing[]> {
  const listings = await readListingFacts(db, Prisma.sql`l.merchant_id = ${merchantId}::uuid`)
  const faces = await readFaces(listings)
  return listings.flatMap((listing) => {
    const face = faces.get(listing.id)
    return face ? [toOwnListing(listing, face)] : []
  })
}

/** Everything the merchant's start page shows. */
export async function findOwnHome(actor: MerchantActor): Promise<OwnHome | null> {
  const merchant = await db.merchant.findUnique({
    where: { id: actor.merchantId },
    select: { name: true, standing: { orderBy: [{ effectiveAt: 'desc' }, { seq: 'desc' }], take: 1 } },
  })
  if (!merchant) return null
  const [listings, products] = await Promise.all([listOwnListings(actor), listOwnProducts(actor)])
  const last = merchant.standing[0]
  const standing = standingOf(last?.kind ?? null)
  const unlisted = products.filter((product) => !product.listingId && product.certificate?.valid).length
  return {
    merchantName: merchant.name,
    standing,
    standingReason: last?.reason ?? null,
    step: nextStep(standing, listings, unlisted),
    listings,
    unlisted,
  }
}

async function readFaces(listings: ListingWithFacts[]): Promise<Map<string, Face>> {
  const rows = await db.listing.findMany({
    where: { id: { in: listings.map(({ id }) => id) } },
    select: { id: true, product: { select: { name: true } } },
  })
  const names = new Map(rows.map((row) => [row.id, row.product.name]))
  const ids = listings.flatMap(({ facts }) => [facts.draft?.id, facts.latestSubmitted?.id].flatMap((id) => id ?? []))
  const revisions = await db.listingRevision.findMany({
    where: { id: { in: ids } },
    select: { id: true, ...contentParts },
  })
  const contents = new Map(revisions.map((row) => [row.id, contentOf(row)]))
  return new Map(
    listings.flatMap(({ id, facts }) => {
      const draft = facts.draft && contents.get(facts.draft.id)
      const submitted = facts.latestSubmitted && contents.get(facts.latestSubmitted.id)
      if (!draft && !submitted) return []
      return [[id, { productName: names.get(id) ?? '', draft: draft ?? null, submitted: submitted ?? null }]]
    }),
  )
}

function toOwnListing(listing: ListingWithFacts, { productName, draft, submitted }: Face): OwnListing {
  const { id, facts } = listing
  const review = facts.latestSubmitted?.review
  const times = [facts.lastState?.at, facts.draft?.savedAt, facts.latestSubmitted?.submittedAt, review?.decidedAt]
  return {
    id,
    name: submitted?.nameVi || draft?.nameVi || productName,
    productName,
    pictureHash: (draft ?? submitted)?.pictures[0]?.contentHash ?? null,
    status: statusOf(facts),
    edit: editOf(facts),
    draft: draft ? draftStep(listing, draft) : 'none',
    returned: review?.decision === 'RETURNED' ? review : null,
    stateReason: facts.lastState?.reason ?? null,
    changedAt: new Date(Math.max(...times.flatMap((at) => at?.getTime() ?? []))),
  }
}

function draftStep({ facts, setNumber }: ListingWithFacts, draft: ListingContent): StepListing['draft'] {
  // Only the merchant's own standing may still change while it waits to be approved.
  if (standingBlock({ ...facts, merchantActive: true })) return 'blocked'
  return submissionGaps(draft, setNumber).length === 0 ? 'ready' : 'open'
}
