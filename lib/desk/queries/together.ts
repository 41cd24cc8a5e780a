import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { type HintCode, mayApproveInBulk } from '../hint-rules'
import type { ItemRef } from '../types'
import { readHints } from './item-hints'

/** What an approval will do: a page opens, new content takes the place of the old, what is closed stays closed, a proof counts. */
export type Effect = 'opens' | 'replaces' | 'stays-closed' | 'counts'

export type TogetherItem = ItemRef & {
  title: string
  party: string
  detail: string
  effect: Effect
  hints: HintCode[]
  /** Whether it will be among those approved. */
  isIn: boolean
}

type Row = ItemRef & { title: string; party: string; detail: string; open: boolean | null; last: string | null }

/** What would happen if these items were approved together, looked at afresh; those that wait no more are absent. */
export async function previewTogether(_: StaffActor, items: readonly ItemRef[], now: Date): Promise<TogetherItem[]> {
  if (items.length === 0) return []
  const wanted = Prisma.join(items.map(({ kind, itemId }) => Prisma.sql`(${kind}::desk_kind, ${itemId}::uuid)`))
  const rows = await db.$queryRaw<Row[]>`
    SELECT i.kind::text AS kind, i.item_id AS "itemId", i.title, i.party, i.detail, l.is_open AS open,
      (SELECT s.kind::text FROM listing_state s WHERE s.listing_id = l.id ORDER BY s.effective_at DESC, s.seq DESC LIMIT 1) AS last
    FROM desk_open_item i
    LEFT JOIN listing_revision r ON i.kind = 'LISTING' AND r.id = i.item_id
    LEFT JOIN listing l ON l.id = r.listing_id
    WHERE (i.kind, i.item_id) IN (${wanted}) AND NOT EXISTS (
      SELECT FROM desk_decision d
      WHERE d.kind = i.kind AND d.item_id = i.item_id AND d.taken_back_at IS NULL AND d.settled_at IS NULL)
    ORDER BY i.arrived_at, i.item_id`
  const found = await readHints(rows, now)
  return rows.map(({ open, last, ...row }) => {
    const hints = found.get(row.itemId) ?? []
    return { ...row, hints, isIn: mayApproveInBulk(row.kind, hints), effect: effectOf(row.kind, open, last) }
  })
}

function effectOf(kind: ItemRef['kind'], open: boolean | null, last: string | null): Effect {
  if (kind !== 'LISTING') return 'counts'
  if (last === 'PAUSED' || last === 'TAKEN_DOWN') return 'stays-closed'
  return open ? 'replaces' : 'opens'
}
