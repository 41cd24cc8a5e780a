import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { ReviewingActor } from '@/lib/auth/actors'
import { db, type Transaction } from '@/lib/db/client'
import { MAX_IN_COLLECTION } from '../rules-collections'
import { moved } from '../rules-pictures'

export type Arranged =
  | { ok: true }
  | { ok: false; reason: 'unknown' | 'not-public' | 'already-there' | 'not-there' | 'full' }

type Step = { admin: ReviewingActor; collectionId: string; listingId: string; tx: Transaction; ids: string[] }

/** Puts a product that is public now at the end of a collection. */
export const addToCollection = (admin: ReviewingActor, collectionId: string, listingId: string) =>
  arrange(admin, collectionId, listingId, 'collection.product-added', async ({ tx, ids }) => {
    if (ids.includes(listingId)) return { ok: false, reason: 'already-there' }
    if (ids.length >= MAX_IN_COLLECTION) return { ok: false, reason: 'full' }
    const [found] = await tx.$queryRaw<{ id: string }[]>`SELECT id FROM public_listing WHERE id = ${listingId}::uuid`
    if (!found) return { ok: false, reason: 'not-public' }
    // After a removal places have gaps, so that the number of products may be a place already taken.
    const last = await tx.collectionListing.aggregate({ where: { collectionId }, _max: { position: true } })
    const placed = { position: (last._max.position ?? -1) + 1, addedById: admin.userId, addedAt: new Date() }
    await tx.collectionListing.upsert({
      where: { collectionId_listingId: { collectionId, listingId } },
      create: { collectionId, listingId, ...placed },
      update: { ...placed, removedAt: null, removedById: null },
    })
    return { ok: true }
  })

/** Takes a product off a collection; the row stays, with author and time. */
export const removeFromCollection = (admin: ReviewingActor, collectionId: string, listingId: string) =>
  arrange(admin, collectionId, listingId, 'collection.product-removed', async ({ tx, ids }) => {
    if (!ids.includes(listingId)) return { ok: false, reason: 'not-there' }
    // The database's clock wrote added_at, and a removal is never earlier than that.
    await tx.$executeRaw`
      UPDATE collection_listing SET removed_at = greatest(now(), added_at), removed_by_id = ${admin.userId}::uuid
      WHERE collection_id = ${collectionId}::uuid AND listing_id = ${listingId}::uuid`
    return { ok: true }
  })

/** Moves a product a place up or down on a collection; at either end nothing changes. */
export const moveInCollection = (admin: ReviewingActor, collectionId: string, listingId: string, by: -1 | 1) =>
  arrange(admin, collectionId, listingId, 'collection.product-moved', async ({ tx, ids }) => {
    if (!ids.includes(listingId)) return { ok: false, reason: 'not-there' }
    const order = moved(ids, listingId, by)
    await tx.$executeRaw`
      UPDATE collection_listing c SET position = o.place - 1
      FROM unnest(${order}::uuid[]) WITH ORDINALITY AS o (id, place)
      WHERE c.collection_id = ${collectionId}::uuid AND o.id = c.listing_id`
    return { ok: true }
  })

const shownIn = (tx: Transaction, collectionId: string) =>
  tx.collectionListing.findMany({
    where: { collectionId, removedAt: null },
    orderBy: [{ position: 'asc' }, { listingId: 'asc' }],
    select: { listingId: true },
  })

async function arrange(
  admin: ReviewingActor,
  collectionId: string,
  listingId: string,
  verb: string,
  work: (step: Step) => Promise<Arranged>,
): Promise<Arranged> {
  return db.$transaction(async (tx) => {
    const [held] = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM collection WHERE id = ${collectionId}::uuid FOR UPDATE`
    if (!held) return { ok: false, reason: 'unknown' }
    const rows = await shownIn(tx, collectionId)
    const done = await work({ admin, collectionId, listingId, tx, ids: rows.map((row) => row.listingId) })
    if (!done.ok) return done
    await tx.collection.update({
      where: { id: collectionId },
      data: { changedAt: new Date(), changedById: admin.userId },
    })
    await recordAudit(tx, {
      actorId: admin.userId,
      verb,
      subject: 'collection',
      subjectId: collectionId,
      detail: { listingId },
      before: { listings: rows.map((row) => row.listingId) },
      after: { listings: (await shownIn(tx, collectionId)).map((row) => row.listingId) },
    })
    return done
  })
}
