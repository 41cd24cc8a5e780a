import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { MerchantActor } from '@/lib/auth/actors'
import type { Transaction } from '@/lib/db/client'
import { detailRows } from '../content'
import { isMoveOpen } from '../rules-status'
import { holdOwnListing, inTransaction, readContent } from './listing-lock'

export type Revised =
  | { ok: true; revisionId: string }
  | { ok: false; reason: 'unknown' | 'draft-exists' | 'no-content' }
export type Discarded = { ok: true } | { ok: false; reason: 'unknown' | 'no-draft' }

/** Begins a new draft with the content that was submitted last, whatever was decided about it. */
export async function startRevision(actor: MerchantActor, listingId: string): Promise<Revised> {
  return inTransaction(async (tx) => {
    const listing = await holdOwnListing(tx, actor, listingId)
    if (!listing) return { ok: false, reason: 'unknown' }
    if (listing.facts.draft) return { ok: false, reason: 'draft-exists' }
    const { latestSubmitted } = listing.facts
    if (!latestSubmitted || !isMoveOpen('revise', listing.facts)) return { ok: false, reason: 'no-content' }
    const revisionId = await copyRevision(tx, listingId, latestSubmitted, actor.userId)
    const detail = { revision: revisionId, from: latestSubmitted.id }
    await recordAudit(tx, {
      actorId: actor.userId,
      verb: 'listing.revision-started',
      subject: 'listing',
      subjectId: listingId,
      detail,
      before: { revision: latestSubmitted.id },
      after: { revision: revisionId },
    })
    return { ok: true, revisionId }
  })
}

async function copyRevision(
  tx: Transaction,
  listingId: string,
  from: { id: string; number: number },
  authorId: string,
) {
  const { price, details, pictures, places, ...text } = await readContent(tx, from.id)
  const { id } = await tx.listingRevision.create({
    data: {
      ...text,
      listingId,
      number: from.number + 1,
      priceKind: price.kind,
      priceVnd: price.vnd,
      priceToVnd: price.toVnd,
      authorId,
      pictures: {
        create: pictures.map(({ pictureId, altVi, altEn }, position) => ({ pictureId, altVi, altEn, position })),
      },
      places: { create: places.map((place, position) => ({ ...place, position })) },
      details: { create: detailRows(details) },
    },
    select: { id: true },
  })
  return id
}

/** Throws the draft away; what was submitted or approved stays. */
export async function discardDraft(actor: MerchantActor, listingId: string): Promise<Discarded> {
  return inTransaction(async (tx) => {
    const listing = await holdOwnListing(tx, actor, listingId)
    if (!listing) return { ok: false, reason: 'unknown' }
    const { draft } = listing.facts
    if (!draft || !isMoveOpen('discard', listing.facts)) return { ok: false, reason: 'no-draft' }
    await tx.revisionPicture.deleteMany({ where: { revisionId: draft.id } })
    await tx.placeToBuy.deleteMany({ where: { revisionId: draft.id } })
    await tx.revisionDetail.deleteMany({ where: { revisionId: draft.id } })
    await tx.listingRevision.delete({ where: { id: draft.id } })
    const detail = { revision: draft.id }
    await recordAudit(tx, {
      actorId: actor.userId,
      verb: 'listing.draft-discarded',
      subject: 'listing',
      subjectId: listingId,
      detail,
      before: { draft: draft.id },
      after: { draft: null },
    })
    return { ok: true }
  })
}
