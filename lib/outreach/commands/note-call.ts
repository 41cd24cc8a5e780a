import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { RegisteringActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { dateOfDay, dayOf } from '@/lib/format/days'
import type { CallInput } from '../input'
import { eraseWordsOn } from '../rules'

export type Noted = { ok: true } | { ok: false; reason: 'unknown' | 'again-in-the-past' }

/** Writes down a call to a producer; what was said stays out of the audit log. */
export async function noteCall(
  { userId }: RegisteringActor,
  producerId: string,
  { outcome, words, callAgainOn }: CallInput,
  now: Date,
): Promise<Noted> {
  if (callAgainOn !== null && callAgainOn < dayOf(now)) return { ok: false, reason: 'again-in-the-past' }
  return db.$transaction(async (tx): Promise<Noted> => {
    if ((await tx.producer.count({ where: { id: producerId } })) === 0) return { ok: false, reason: 'unknown' }
    await tx.callNote.create({
      data: {
        ...{ producerId, outcome, words, authorId: userId, at: now },
        callAgainOn: callAgainOn === null ? null : dateOfDay(callAgainOn),
        eraseOn: dateOfDay(eraseWordsOn(dayOf(now))),
      },
    })
    await recordAudit(tx, {
      actorId: userId,
      verb: 'producer.called',
      subject: 'producer',
      subjectId: producerId,
      detail: { outcome, callAgainOn },
      after: { outcome, callAgainOn },
    })
    return { ok: true }
  })
}
