import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { ReviewingActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { subjectOf } from '../audit-subject'
import { findArrival } from '../queries/item'
import type { ItemRef } from '../types'

/** Leaves a note for colleagues at an item. The audit log says that there is one, not what it says. */
export async function writeNote(
  { userId }: ReviewingActor,
  item: ItemRef,
  words: string,
): Promise<{ ok: true } | { ok: false; reason: 'unknown' }> {
  if ((await findArrival(item)) === null) return { ok: false, reason: 'unknown' }
  await db.$transaction(async (tx) => {
    const { kind, itemId } = item
    const { id } = await tx.deskNote.create({ data: { kind, itemId, words, authorId: userId }, select: { id: true } })
    await recordAudit(tx, {
      actorId: userId,
      verb: 'desk.noted',
      ...subjectOf(item),
      detail: { note: id },
      after: { note: id },
    })
  })
  return { ok: true }
}
