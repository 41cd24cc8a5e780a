import 'server-only'
import { db } from '@/lib/db/client'
import { dayOf, startOfDay } from '@/lib/format/days'
import { readHints } from '../queries/item-hints'
import type { ItemRef } from '../types'

/** So many items are looked at together. */
const PART = 100

/** Looks at every open item that was not looked at today, so that the queue can be narrowed by what is found. Answers how many. */
export async function findHints(now = new Date()): Promise<number> {
  const today = startOfDay(dayOf(now))
  let looked = 0
  for (;;) {
    const part = await db.$queryRaw<ItemRef[]>`
      SELECT i.kind::text AS kind, i.item_id AS "itemId" FROM desk_open_item i
      LEFT JOIN desk_hint h ON h.kind = i.kind AND h.item_id = i.item_id
      WHERE h.found_at IS NULL OR h.found_at < ${today} OR h.found_at < i.arrived_at
      ORDER BY i.arrived_at, i.item_id LIMIT ${PART}`
    if (part.length === 0) break
    const found = await readHints(part, now)
    for (const { kind, itemId } of part) {
      const codes = found.get(itemId) ?? []
      await db.$executeRaw`
        INSERT INTO desk_hint (kind, item_id, found_at, codes) VALUES (${kind}::desk_kind, ${itemId}::uuid, greatest(${now}, clock_timestamp()), ${codes})
        ON CONFLICT (kind, item_id) DO UPDATE SET found_at = EXCLUDED.found_at, codes = EXCLUDED.codes`
    }
    looked += part.length
  }
  await db.$executeRaw`
    DELETE FROM desk_hint h WHERE NOT EXISTS (
      SELECT FROM desk_open_item i WHERE i.kind = h.kind AND i.item_id = h.item_id)`
  await db.deskClaim.deleteMany({ where: { until: { lt: now } } })
  return looked
}
