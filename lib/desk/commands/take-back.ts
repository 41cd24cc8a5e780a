import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { ReviewingActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { subjectOf } from '../audit-subject'

/** Takes one's own decisions back that still wait; those that began to happen meanwhile stay. Answers how many came back. */
export async function takeBackDecisions({ userId }: ReviewingActor, ids: string[], now = new Date()): Promise<number> {
  return db.$transaction(async (tx) => {
    // The lock decides between taking back and happening: whoever comes second finds the other's mark.
    const rows = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM desk_decision
      WHERE id = ANY(${ids}::uuid[]) AND author_id = ${userId}::uuid AND taken_back_at IS NULL AND settled_at IS NULL
        AND due_at > ${now}
      ORDER BY id FOR UPDATE`
    for (const { id } of rows) {
      const { kind, itemId, verdict } = await tx.deskDecision.update({ where: { id }, data: { takenBackAt: now } })
      const subject = subjectOf({ kind, itemId })
      await recordAudit(tx, {
        actorId: userId,
        verb: 'desk.taken-back',
        ...subject,
        detail: { decision: id },
        before: { verdict },
        after: { verdict: null },
      })
    }
    return rows.length
  })
}

/** Lets one's own decisions happen without waiting for their seconds. */
export async function hastenDecisions({ userId }: ReviewingActor, ids: string[], now = new Date()): Promise<void> {
  await db.deskDecision.updateMany({
    where: { id: { in: ids }, authorId: userId, takenBackAt: null, settledAt: null, dueAt: { gt: now } },
    data: { dueAt: now },
  })
}
