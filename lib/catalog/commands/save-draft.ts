import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { MerchantActor } from '@/lib/auth/actors'
import type { Transaction } from '@/lib/db/client'
import { detailRows } from '../content'
import { arrangePictures } from '../rules-pictures'
import type { DraftInput, DraftPicture } from '../types'
import { type HeldListing, holdOwnListing, inTransaction } from './listing-lock'

export type Saved =
  | { ok: true; savedAt: Date }
  | { ok: false; reason: 'unknown' | 'no-draft' }
  /** Somebody saved after this form was opened; nothing was written. */
  | { ok: false; reason: 'conflict'; savedAt: Date; by: string | null }

/**
 * Saves the draft of the merchant's own listing whole, unless it was saved since `openedAt`, its time when the form was
 * opened. `input` is everything a draft holds: what it leaves empty is empty afterwards; of pictures it may say nothing
 * (`{ order: [], removed: [], alts: {} }`), and then they stay. For a page that saves itself see `mergeDraft`.
 */
export async function saveDraft(
  actor: MerchantActor,
  listingId: string,
  openedAt: Date,
  input: DraftInput,
): Promise<Saved> {
  return inTransaction(async (tx) => {
    const listing = await holdOwnListing(tx, actor, listingId)
    if (!listing) return { ok: false, reason: 'unknown' }
    const { draft } = listing.facts
    if (!draft) return { ok: false, reason: 'no-draft' }
    if (draft.savedAt.getTime() !== openedAt.getTime()) {
      const author = await tx.listingRevision.findUnique({ where: { id: draft.id }, select: { author: true } })
      return { ok: false, reason: 'conflict', savedAt: draft.savedAt, by: author?.author?.name ?? null }
    }
    const savedAt = nextSave(listing, draft.savedAt)
    await writeDraft(tx, draft.id, actor.userId, savedAt, input)
    const detail = { revision: draft.id }
    await recordAudit(tx, {
      actorId: actor.userId,
      verb: 'listing.draft-saved',
      subject: 'listing',
      subjectId: listingId,
      detail,
      before: { savedAt: draft.savedAt.toISOString() },
      after: { savedAt: savedAt.toISOString() },
    })
    return { ok: true, savedAt }
  })
}

/** The time of a save: always later than the one before, or a form could not tell the two apart. */
export const nextSave = ({ at }: HeldListing, previous: Date) =>
  new Date(Math.max(at.getTime(), previous.getTime() + 1))

/** Writes everything a form says into a draft that its caller holds. */
export async function writeDraft(
  tx: Transaction,
  revisionId: string,
  authorId: string,
  savedAt: Date,
  input: DraftInput,
) {
  const { price, details, places, pictures, ...text } = input
  const amounts = { priceKind: price.kind, priceVnd: price.vnd, priceToVnd: price.toVnd }
  await tx.listingRevision.update({ where: { id: revisionId }, data: { ...text, ...amounts, authorId, savedAt } })

  await tx.revisionDetail.deleteMany({ where: { revisionId } })
  await tx.revisionDetail.createMany({ data: detailRows(details).map((row) => ({ revisionId, ...row })) })
  await tx.placeToBuy.deleteMany({ where: { revisionId } })
  await tx.placeToBuy.createMany({ data: places.map((place, position) => ({ revisionId, position, ...place })) })
  const current = await tx.revisionPicture.findMany({ where: { revisionId }, orderBy: { position: 'asc' } })
  await writePictures(tx, revisionId, arrangePictures(current, pictures))
}

async function writePictures(tx: Transaction, revisionId: string, pictures: DraftPicture[]) {
  await tx.revisionPicture.deleteMany({ where: { revisionId } })
  await tx.revisionPicture.createMany({
    data: pictures.map(({ pictureId, altVi, altEn }, position) => ({ revisionId, position, pictureId, altVi, altEn })),
  })
}
