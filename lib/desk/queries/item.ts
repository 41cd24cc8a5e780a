import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { dayOf } from '@/lib/format/days'
import { findLotOfPicture } from '@/lib/trace/queries/attachments'
import { dueDay, isOverdue } from '../term-rules'
import type { DeskDecisionRow, DeskKind, ItemClaim, ItemDesk, ItemRef } from '../types'
import { readHints } from './item-hints'
import type { QueueTimes } from './queue'

/** Everything the desk knows about an item beside the item itself, whether it still waits or not. */
export async function findItemDesk(_: StaffActor, ref: ItemRef, times: QueueTimes): Promise<ItemDesk> {
  const [open, claim, decision, notes, hints] = await Promise.all([
    readOpen(ref),
    readClaim(ref, times.now),
    readLastDecision(ref),
    readNotes(ref),
    readHints([ref], times.now),
  ])
  const { terms, holidays, now } = times
  return {
    ...ref,
    isOpen: open !== null,
    arrivedAt: open?.arrivedAt ?? null,
    dueDay: open && dueDay(dayOf(open.arrivedAt), terms[ref.kind], holidays),
    isOverdue: open !== null && isOverdue(open.arrivedAt, terms[ref.kind], holidays, now),
    merchantId: open?.merchantId ?? null,
    claim,
    decision,
    notes,
    hints: hints.get(ref.itemId) ?? [],
  }
}

type Open = { arrivedAt: Date; merchantId: string | null }

async function readOpen({ kind, itemId }: ItemRef): Promise<Open | null> {
  const [row] = await db.$queryRaw<Open[]>`
    SELECT arrived_at AS "arrivedAt", merchant_id AS "merchantId" FROM desk_open_item
    WHERE kind = ${kind}::desk_kind AND item_id = ${itemId}::uuid`
  return row ?? null
}

/** When an item arrived, whether or not it still waits; null for one that never was. */
export async function findArrival({ kind, itemId }: ItemRef): Promise<Date | null> {
  const open = await readOpen({ kind, itemId })
  if (open) return open.arrivedAt
  const past: Record<DeskKind, () => Promise<Date | null | undefined>> = {
    LISTING: async () =>
      (await db.listingRevision.findUnique({ where: { id: itemId }, select: { submittedAt: true } }))?.submittedAt,
    PROOF: async () =>
      (await db.proof.findUnique({ where: { id: itemId }, select: { submittedAt: true } }))?.submittedAt,
    PICTURE: async () =>
      (await db.traceAttachment.findUnique({ where: { id: itemId }, select: { addedAt: true } }))?.addedAt,
    PROBLEM: async () =>
      (await db.problemReport.findUnique({ where: { id: itemId }, select: { createdAt: true } }))?.createdAt,
    APPLICATION: async () =>
      (await db.application.findUnique({ where: { id: itemId }, select: { createdAt: true } }))?.createdAt,
  }
  return (await past[kind]()) ?? null
}

async function readClaim({ kind, itemId }: ItemRef, now: Date): Promise<ItemClaim | null> {
  const row = await db.deskClaim.findUnique({
    where: { kind_itemId: { kind, itemId } },
    select: { userId: true, until: true, user: { select: { name: true } } },
  })
  return row && row.until > now ? { userId: row.userId, by: row.user.name, until: row.until } : null
}

const decisionParts = {
  ...{
    id: true,
    kind: true,
    itemId: true,
    verdict: true,
    reasonCode: true,
    words: true,
    authorId: true,
    batchId: true,
  },
  ...{
    decidedAt: true,
    dueAt: true,
    takenBackAt: true,
    settledAt: true,
    refusal: true,
    author: { select: { name: true } },
  },
} as const

type DecisionRow = Omit<DeskDecisionRow, 'by'> & { author: { name: string } }
const toDecision = ({ author, ...row }: DecisionRow): DeskDecisionRow => ({ ...row, by: author.name })

async function readLastDecision({ kind, itemId }: ItemRef): Promise<DeskDecisionRow | null> {
  const row = await db.deskDecision.findFirst({
    where: { kind, itemId, takenBackAt: null },
    orderBy: [{ settledAt: { sort: 'desc', nulls: 'first' } }, { decidedAt: 'desc' }],
    select: decisionParts,
  })
  return row && toDecision(row)
}

/** One's own decision and those made with it; empty for anybody else's. */
export async function findOwnDecisions({ userId }: StaffActor, id: string): Promise<DeskDecisionRow[]> {
  const row = await db.deskDecision.findFirst({ where: { id, authorId: userId }, select: decisionParts })
  if (!row) return []
  if (!row.batchId) return [toDecision(row)]
  const batch = await db.deskDecision.findMany({
    where: { batchId: row.batchId, authorId: userId },
    select: decisionParts,
  })
  return batch.map(toDecision)
}

/** What an item is called, for the line that tells what became of it. */
export async function findItemTitle({ kind, itemId }: ItemRef): Promise<string> {
  if (kind === 'LISTING')
    return (await db.listingRevision.findUnique({ where: { id: itemId }, select: { nameVi: true } }))?.nameVi ?? ''
  if (kind === 'APPLICATION')
    return (await db.application.findUnique({ where: { id: itemId }, select: { name: true } }))?.name ?? ''
  if (kind === 'PROOF')
    return (
      (await db.proof.findUnique({ where: { id: itemId }, select: { merchant: { select: { name: true } } } }))?.merchant
        .name ?? ''
    )
  if (kind === 'PICTURE') return (await findLotOfPicture(itemId))?.product ?? ''
  const report = await db.problemReport.findUnique({
    where: { id: itemId },
    select: { listing: { select: { product: { select: { name: true } } } } },
  })
  return report?.listing.product.name ?? ''
}

async function readNotes({ kind, itemId }: ItemRef) {
  const rows = await db.deskNote.findMany({
    where: { kind, itemId },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { id: true, words: true, at: true, author: { select: { name: true } } },
  })
  return rows.map(({ author, ...row }) => ({ ...row, by: author.name }))
}
