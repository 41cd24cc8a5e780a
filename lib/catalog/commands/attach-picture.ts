import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { MerchantActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { roomForPictures } from '../rules-pictures'
import type { ContentPicture } from '../types'
import { holdOwnListing, inTransaction } from './listing-lock'
import { nextSave } from './save-draft'

export type StoredPicture = { contentHash: string; width: number; height: number }

export type Attached =
  | { ok: true; savedAt: Date; picture: ContentPicture }
  | { ok: false; reason: 'unknown' | 'no-draft' | 'too-many' | 'already-there' }

/** How many pictures the draft of the merchant's own listing can still take; null when there is no such draft. */
export async function pictureRoom({ merchantId }: MerchantActor, listingId: string): Promise<number | null> {
  const draft = await db.listingRevision.findFirst({
    where: { listingId, submittedAt: null, listing: { merchantId } },
    select: { _count: { select: { pictures: true } } },
  })
  return draft && roomForPictures(draft._count.pictures)
}

/**
 * Adds a stored picture behind the others of the draft. `savedAt` is what the form should send with its next save: the
 * new time when the form knew the draft as it was, else `openedAt` still, so that its save is told of the conflict.
 */
export async function attachPicture(
  actor: MerchantActor,
  listingId: string,
  openedAt: Date,
  stored: StoredPicture,
): Promise<Attached> {
  return inTransaction(async (tx) => {
    const listing = await holdOwnListing(tx, actor, listingId)
    if (!listing) return { ok: false, reason: 'unknown' }
    const { draft } = listing.facts
    if (!draft) return { ok: false, reason: 'no-draft' }
    const there = await tx.revisionPicture.findMany({
      where: { revisionId: draft.id },
      select: { position: true, picture: { select: { contentHash: true } } },
    })
    if (there.some(({ picture }) => picture.contentHash === stored.contentHash))
      return { ok: false, reason: 'already-there' }
    if (roomForPictures(there.length) === 0) return { ok: false, reason: 'too-many' }

    const { contentHash, width, height } = stored
    await tx.picture.createMany({
      data: { contentHash, width, height, uploadedById: actor.userId },
      skipDuplicates: true,
    })
    const picture = await tx.picture.findUniqueOrThrow({ where: { contentHash }, select: { id: true } })
    const position = Math.max(-1, ...there.map((one) => one.position)) + 1
    // The registered name is a truthful first description; the merchant may write a better one.
    const { nameVi } = await tx.listingRevision.findUniqueOrThrow({ where: { id: draft.id }, select: { nameVi: true } })
    await tx.revisionPicture.create({ data: { revisionId: draft.id, position, pictureId: picture.id, altVi: nameVi } })
    const savedAt = nextSave(listing, draft.savedAt)
    await tx.listingRevision.update({ where: { id: draft.id }, data: { savedAt, authorId: actor.userId } })
    const detail = { revision: draft.id, picture: picture.id }
    await recordAudit(tx, {
      actorId: actor.userId,
      verb: 'listing.picture-added',
      subject: 'listing',
      subjectId: listingId,
      detail,
      after: { picture: picture.id },
    })
    const isKnown = draft.savedAt.getTime() === openedAt.getTime()
    const attached = { pictureId: picture.id, ...stored, altVi: nameVi, altEn: '' }
    return { ok: true, savedAt: isKnown ? savedAt : openedAt, picture: attached }
  })
}
