import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { MerchantActor } from '@/lib/auth/actors'
import { db, type Transaction } from '@/lib/db/client'
import { roomForPictures } from '../rules-pictures'
import type { ContentPicture } from '../types'
import type { StoredPicture } from './attach-picture'
import { type HeldListing, holdOwnListing, inTransaction } from './listing-lock'
import { nextSave } from './save-draft'

export type Exchanged =
  | { ok: true; savedAt: Date; picture: ContentPicture }
  | { ok: false; reason: 'unknown' | 'no-draft' | 'too-many' | 'already-there' }

/** A picture of the draft of the merchant's own listing; null when it is not there. */
export async function findDraftPicture(
  { merchantId }: MerchantActor,
  listingId: string,
  pictureId: string,
): Promise<{ contentHash: string; recipe: string | null } | null> {
  const found = await db.revisionPicture.findFirst({
    where: { pictureId, revision: { listingId, submittedAt: null, listing: { merchantId } } },
    select: { picture: { select: { contentHash: true, recipe: true } } },
  })
  return found?.picture ?? null
}

/** Puts a stored picture in the place of one in the draft of the merchant's own listing; its descriptions stay. */
export async function exchangePicture(
  actor: MerchantActor,
  listingId: string,
  pictureId: string,
  { contentHash, width, height }: StoredPicture,
): Promise<Exchanged> {
  return changeDraft(actor, listingId, async (tx, revisionId) => {
    const there = await tx.revisionPicture.findFirst({ where: { revisionId, pictureId } })
    if (!there) return { ok: false, reason: 'unknown' }
    await tx.picture.createMany({
      data: { contentHash, width, height, uploadedById: actor.userId },
      skipDuplicates: true,
    })
    const { id } = await tx.picture.findUniqueOrThrow({ where: { contentHash }, select: { id: true } })
    if (id === pictureId || (await tx.revisionPicture.findFirst({ where: { revisionId, pictureId: id } })))
      return { ok: false, reason: 'already-there' }
    await tx.revisionPicture.updateMany({ where: { revisionId, pictureId }, data: { pictureId: id } })
    return { ok: true, pictureId: id }
  })
}

/**
 * Brings a picture back into the draft of the merchant's own listing: in the place of `insteadOf`, as after a cut that was
 * a mistake, or behind the others. Only pictures that this listing's drafts have had, or any of the merchant's listings.
 */
export async function restorePicture(
  actor: MerchantActor,
  listingId: string,
  pictureId: string,
  insteadOf: string | null,
  alt: { vi: string; en: string },
): Promise<Exchanged> {
  return changeDraft(actor, listingId, async (tx, revisionId) => {
    if (!(await hadPicture(tx, actor, listingId, pictureId))) return { ok: false, reason: 'unknown' }
    const there = await tx.revisionPicture.findMany({ where: { revisionId } })
    if (there.some((one) => one.pictureId === pictureId)) return { ok: false, reason: 'already-there' }
    if (insteadOf && there.some((one) => one.pictureId === insteadOf)) {
      await tx.revisionPicture.updateMany({ where: { revisionId, pictureId: insteadOf }, data: { pictureId } })
      return { ok: true, pictureId }
    }
    if (roomForPictures(there.length) === 0) return { ok: false, reason: 'too-many' }
    const position = Math.max(-1, ...there.map((one) => one.position)) + 1
    await tx.revisionPicture.create({ data: { revisionId, position, pictureId, altVi: alt.vi, altEn: alt.en } })
    return { ok: true, pictureId }
  })
}

// A picture is kept once however many merchants upload it, so who has had it says the listing's own history.
async function hadPicture(tx: Transaction, { merchantId }: MerchantActor, listingId: string, pictureId: string) {
  const used = { pictureId, revision: { listing: { merchantId } } }
  if (await tx.revisionPicture.findFirst({ where: used, select: { pictureId: true } })) return true
  const named = { subjectKind: 'listing', subjectId: listingId, detail: { path: ['picture'], equals: pictureId } }
  const entry = await tx.auditEntry.findFirst({ where: named, select: { id: true } })
  return entry !== null && (await tx.picture.count({ where: { id: pictureId } })) > 0
}

type Change = { ok: true; pictureId: string } | Extract<Exchanged, { ok: false }>

async function changeDraft(
  actor: MerchantActor,
  listingId: string,
  change: (tx: Transaction, revisionId: string) => Promise<Change>,
): Promise<Exchanged> {
  return inTransaction(async (tx) => {
    const listing = await holdOwnListing(tx, actor, listingId)
    if (!listing) return { ok: false, reason: 'unknown' }
    const { draft } = listing.facts
    if (!draft) return { ok: false, reason: 'no-draft' }
    const changed = await change(tx, draft.id)
    return changed.ok ? settle(tx, actor, listing, draft, changed.pictureId) : changed
  })
}

async function settle(
  tx: Transaction,
  actor: MerchantActor,
  listing: HeldListing,
  draft: { id: string; savedAt: Date },
  pictureId: string,
): Promise<Exchanged> {
  const savedAt = nextSave(listing, draft.savedAt)
  await tx.listingRevision.update({ where: { id: draft.id }, data: { savedAt, authorId: actor.userId } })
  await recordAudit(tx, {
    actorId: actor.userId,
    verb: 'listing.picture-changed',
    subject: 'listing',
    subjectId: listing.id,
    detail: { revision: draft.id, picture: pictureId },
    before: { savedAt: draft.savedAt.toISOString() },
    after: { savedAt: savedAt.toISOString(), picture: pictureId },
  })
  const row = await tx.revisionPicture.findFirstOrThrow({
    where: { revisionId: draft.id, pictureId },
    select: { altVi: true, altEn: true, picture: { select: { contentHash: true, width: true, height: true } } },
  })
  return { ok: true, savedAt, picture: { pictureId, ...row.picture, altVi: row.altVi, altEn: row.altEn } }
}
