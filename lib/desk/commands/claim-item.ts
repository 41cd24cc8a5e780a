import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { ReviewingActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { subjectOf } from '../audit-subject'
import { claimState, claimUntil } from '../hold-rules'
import type { ItemRef } from '../types'

export type Claimed = { ok: true; until: Date } | { ok: false; reason: 'claimed'; by: string; until: Date }

/**
 * Takes an item for oneself until the claim lapses, or renews one's own. `takeOver`: also from somebody who still holds it,
 * which is kept in the audit log.
 */
export async function claimItem(
  { userId }: ReviewingActor,
  { kind, itemId }: ItemRef,
  { takeOver = false }: { takeOver?: boolean } = {},
  now = new Date(),
): Promise<Claimed> {
  return db.$transaction(async (tx): Promise<Claimed> => {
    // One row an item: of two at once the second waits here and finds the first.
    const until = claimUntil(now)
    await tx.$executeRaw`
      INSERT INTO desk_claim (kind, item_id, user_id, claimed_at, until)
      VALUES (${kind}::desk_kind, ${itemId}::uuid, ${userId}::uuid, ${now}, ${until}) ON CONFLICT DO NOTHING`
    await tx.$queryRaw`
      SELECT 1 FROM desk_claim WHERE kind = ${kind}::desk_kind AND item_id = ${itemId}::uuid FOR UPDATE`
    const where = { kind_itemId: { kind, itemId } }
    const held = await tx.deskClaim.findUniqueOrThrow({ where, include: { user: { select: { name: true } } } })
    const state = claimState(held, userId, now)
    if (state === 'other' && !takeOver) return { ok: false, reason: 'claimed', by: held.user.name, until: held.until }
    await tx.deskClaim.update({ where, data: { userId, claimedAt: now, until } })
    if (state === 'other')
      await recordAudit(tx, {
        actorId: userId,
        verb: 'desk.taken-over',
        ...subjectOf({ kind, itemId }),
        detail: { from: held.userId },
        before: { claimedBy: held.userId },
        after: { claimedBy: userId },
      })
    return { ok: true, until }
  })
}

/** Gives an item back to everybody; nothing happens to one that is not one's own. */
export async function releaseItem({ userId }: ReviewingActor, { kind, itemId }: ItemRef): Promise<{ ok: boolean }> {
  const { count } = await db.deskClaim.deleteMany({ where: { kind, itemId, userId } })
  return { ok: count > 0 }
}
