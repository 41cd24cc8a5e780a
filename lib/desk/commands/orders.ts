import 'server-only'
import { type AuditChange, type AuditEntry, recordAudit } from '@/lib/audit/record'
import type { ReviewingActor } from '@/lib/auth/actors'
import { followOrder } from '@/lib/catalog/commands/change-state'
import { holdListing, inTransaction } from '@/lib/catalog/commands/listing-lock'
import type { Transaction } from '@/lib/db/client'
import { db } from '@/lib/db/client'
import { dateOfDay } from '@/lib/format/days'
import type { OrderInput } from '../input'
import { comesBack } from '../order-rules'

export type OrderFile = { fileKey: string; fileName: string; sizeBytes: number }
export type Registered = { ok: true; orderId: string } | { ok: false; reason: 'unknown' | 'no-document' }

/** Puts an authority's order on record; the clock runs from when it was received. `listingId` null: everything of the merchant, which takes the document. */
export async function registerOrder(
  { userId }: ReviewingActor,
  { merchantId, listingId, issuedOn, receivedAt, authority, number, words }: OrderInput,
  file: OrderFile | null,
): Promise<Registered> {
  // One person's word must not close a whole booth.
  if (!listingId && !file) return { ok: false, reason: 'no-document' }
  return db.$transaction(async (tx): Promise<Registered> => {
    const known = listingId
      ? await tx.listing.findFirst({ where: { id: listingId, merchantId }, select: { id: true } })
      : await tx.merchant.findUnique({ where: { id: merchantId }, select: { id: true } })
    if (!known) return { ok: false, reason: 'unknown' }
    const { id } = await tx.takeDownOrder.create({
      data: {
        ...{ authority, number, words, merchantId, listingId, receivedAt, registeredById: userId },
        issuedOn: dateOfDay(issuedOn),
        ...(file ?? {}),
      },
      select: { id: true },
    })
    await audit(tx, userId, 'order.registered', id, {
      before: null,
      after: { state: 'waiting' },
      detail: { merchant: merchantId, ...(listingId ? { listing: listingId } : {}) },
    })
    return { ok: true, orderId: id }
  })
}

/** The slugs tell the action which kept pages to refresh. */
export type CarriedOut =
  | { ok: true; slugs: string[]; merchantSlug: string }
  | { ok: false; reason: 'unknown' | 'not-now' | 'no-words' }

/** Hides what an order is about, now. What is closed already is only put on record, so that it does not come back meanwhile. */
export async function carryOutOrder(admin: ReviewingActor, orderId: string): Promise<CarriedOut> {
  return inTransaction(async (tx): Promise<CarriedOut> => {
    const order = await holdOrder(tx, orderId)
    if (!order) return { ok: false, reason: 'unknown' }
    if (order.hiddenAt || order.liftedAt) return { ok: false, reason: 'not-now' }
    const slugs: string[] = []
    const at = await clock(tx)
    for (const listingId of await concerned(tx, order)) {
      const listing = await holdListing(tx, listingId)
      if (!listing?.facts.lastState || listing.facts.lastState.kind === 'WITHDRAWN') continue
      await tx.takeDownHidden.create({ data: { orderId, listingId, hiddenAt: at } })
      const hidden = await followOrder(tx, admin, listing, { move: 'take-down', words: order.words })
      if (hidden.ok) slugs.push(listing.slug)
    }
    await tx.takeDownOrder.update({ where: { id: orderId }, data: { hiddenAt: at, hiddenById: admin.userId } })
    await audit(tx, admin.userId, 'order.carried-out', orderId, {
      ...{ before: { state: 'waiting' }, after: { state: 'hidden', at: at.toISOString() } },
      detail: { listings: slugs.length },
    })
    return { ok: true, slugs, merchantSlug: order.merchant.slug }
  })
}

/** Lifts an order: what it hid comes back as it was, unless another order still stands. The words are what the merchant reads. */
export async function liftOrder(admin: ReviewingActor, orderId: string, words: string): Promise<CarriedOut> {
  if (!words.trim()) return { ok: false, reason: 'no-words' }
  return inTransaction(async (tx): Promise<CarriedOut> => {
    const order = await holdOrder(tx, orderId)
    if (!order) return { ok: false, reason: 'unknown' }
    if (order.liftedAt) return { ok: false, reason: 'not-now' }
    const at = await clock(tx)
    const slugs: string[] = []
    for (const { listingId } of order.hidden.filter(({ restoredAt }) => restoredAt === null)) {
      const listing = await holdListing(tx, listingId)
      const orders = await tx.takeDownHidden.findMany({ where: { listingId } })
      const returns = comesBack(
        orders.map((row) => ({ id: row.orderId, restoredAt: row.restoredAt })),
        orderId,
      )
      await tx.takeDownHidden.update({
        where: { orderId_listingId: { orderId, listingId } },
        data: { restoredAt: at },
      })
      if (!listing || !returns) continue
      const wasPaused = await wasPausedBefore(tx, listingId)
      const back = await followOrder(tx, admin, listing, { move: 'restore', words, wasPaused })
      if (back.ok) slugs.push(listing.slug)
    }
    const lifted = { liftedAt: at, liftedById: admin.userId, liftedWords: words.trim() }
    await tx.takeDownOrder.update({ where: { id: orderId }, data: lifted })
    await audit(tx, admin.userId, 'order.lifted', orderId, {
      ...{ before: { state: order.hiddenAt ? 'hidden' : 'waiting' }, after: { state: 'lifted', at: at.toISOString() } },
      detail: { listings: slugs.length },
    })
    return { ok: true, slugs, merchantSlug: order.merchant.slug }
  })
}

const audit = (
  tx: Transaction,
  actorId: string,
  verb: string,
  subjectId: string,
  change: Pick<AuditEntry, 'detail'> & AuditChange,
) => recordAudit(tx, { actorId, verb, subject: 'order', subjectId, ...change })

async function holdOrder(tx: Transaction, id: string) {
  await tx.$queryRaw`SELECT 1 FROM take_down_order WHERE id = ${id}::uuid FOR UPDATE`
  return tx.takeDownOrder.findUnique({
    where: { id },
    include: { merchant: { select: { slug: true } }, hidden: { orderBy: { listingId: 'asc' } } },
  })
}

async function concerned(tx: Transaction, { listingId, merchantId }: { listingId: string | null; merchantId: string }) {
  if (listingId) return [listingId]
  const rows = await tx.listing.findMany({ where: { merchantId }, orderBy: { id: 'asc' }, select: { id: true } })
  return rows.map(({ id }) => id)
}

async function clock(tx: Transaction): Promise<Date> {
  const [row] = await tx.$queryRaw<{ at: Date }[]>`SELECT date_trunc('milliseconds', clock_timestamp()) AS at`
  return row?.at ?? new Date()
}

// An approval of new content repeats the closed state behind it: what counts is what stood before the first of them.
async function wasPausedBefore(tx: Transaction, listingId: string): Promise<boolean> {
  const states = await tx.listingState.findMany({
    where: { listingId, kind: { not: 'APPROVED' } },
    orderBy: [{ effectiveAt: 'desc' }, { seq: 'desc' }],
    select: { kind: true },
  })
  return states.find(({ kind }) => kind !== 'TAKEN_DOWN')?.kind === 'PAUSED'
}
