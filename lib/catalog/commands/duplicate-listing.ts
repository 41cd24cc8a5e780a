import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { MerchantActor } from '@/lib/auth/actors'
import { carriedContent } from '../rules-duplicate'
import { beginListing, type Created } from './create-listing'
import { holdOwnListing, inTransaction, readContent } from './listing-lock'

export type Duplicated = Created | { ok: false; reason: 'no-content' }

/**
 * Begins a listing of another product the merchant may list, with the words of one of its own: of its draft, or of what it
 * sent last. What is carried says `carriedContent`.
 */
export async function duplicateListing(
  actor: MerchantActor,
  listingId: string,
  productId: string,
): Promise<Duplicated> {
  return inTransaction(async (tx) => {
    const from = await holdOwnListing(tx, actor, listingId)
    if (!from) return { ok: false, reason: 'unknown' }
    const revision = from.facts.draft ?? from.facts.latestSubmitted
    if (!revision) return { ok: false, reason: 'no-content' }
    const product = await tx.registeredProduct.findUnique({ where: { id: productId }, select: { setNumber: true } })
    if (!product) return { ok: false, reason: 'unknown' }
    const carried = carriedContent(await readContent(tx, revision.id), product.setNumber)
    const created = await beginListing(tx, actor, productId, carried)
    if (created.ok)
      await recordAudit(tx, {
        actorId: actor.userId,
        verb: 'listing.words-carried',
        subject: 'listing',
        subjectId: created.listingId,
        detail: { from: listingId },
        after: { from: listingId },
      })
    return created
  })
}
