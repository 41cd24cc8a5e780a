import 'server-only'
import { digestOf } from '@/lib/audit/digest'
import { recordAudit } from '@/lib/audit/record'
import type { AdminActor } from '@/lib/auth/actors'
import { db, type Transaction } from '@/lib/db/client'
import { isUniqueViolation } from '@/lib/db/unique-violation'
import type { RecipientInput } from '../recipient-input'

/** More letters than this a month want a mailing list, not a booth. */
export const MOST_RECIPIENTS = 100

export type RecipientAnswer = { ok: true } | { ok: false; reason: 'there-already' | 'too-many' | 'unknown' }

/** From now on each month's report is written to an address outside the desk; the latest one at the next hour. */
export async function addRecipient({ userId }: AdminActor, input: RecipientInput, now: Date): Promise<RecipientAnswer> {
  const { address, office, language, reason } = input
  try {
    return await db.$transaction(async (tx): Promise<RecipientAnswer> => {
      if ((await tx.reportRecipient.count({ where: { endedAt: null } })) >= MOST_RECIPIENTS)
        return { ok: false, reason: 'too-many' }
      const { id } = await tx.reportRecipient.create({
        data: { address, office, locale: language, reason, addedById: userId, addedAt: now },
        select: { id: true },
      })
      const after = { address: digestOf(address), language }
      await recordAudit(tx, {
        ...{ actorId: userId, verb: 'report.recipient-added', subject: 'report', subjectId: id, after },
      })
      return { ok: true }
    })
  } catch (error) {
    if (isUniqueViolation(error)) return { ok: false, reason: 'there-already' }
    throw error
  }
}

/** No report is written to this address any more, and the address itself is erased. */
export const endRecipient = ({ userId }: AdminActor, id: string, reason: string, now: Date): Promise<RecipientAnswer> =>
  db.$transaction((tx) => end(tx, id, { userId, reason }, now))

/** The same by the recipient's own link. False when the letters had ended before. */
export const stopReportLetters = async (id: string, now: Date): Promise<boolean> =>
  (await db.$transaction((tx) => end(tx, id, { userId: null, reason: null }, now))).ok

type Ending = { userId: string | null; reason: string | null }

async function end(tx: Transaction, id: string, { userId, reason }: Ending, now: Date): Promise<RecipientAnswer> {
  const held = await tx.reportRecipient.findFirst({ where: { id, endedAt: null }, select: { address: true } })
  if (!held?.address) return { ok: false, reason: 'unknown' }
  const { count } = await tx.reportRecipient.updateMany({
    where: { id, endedAt: null },
    data: { address: null, endedAt: now, endedById: userId, endReason: reason },
  })
  if (count === 0) return { ok: false, reason: 'unknown' }
  // One that still waits for its mail server would arrive after somebody had asked for quiet.
  await tx.$executeRaw`
    UPDATE letter SET state = 'NOT_NEEDED', ended_at = ${now}
    WHERE state = 'WAITING' AND user_id IS NULL AND id IN (
      SELECT letter_id FROM notice WHERE kind = 'report-letter' AND params->>'recipient' = ${id})`
  await recordAudit(tx, {
    ...{ actorId: userId, verb: 'report.recipient-ended', subject: 'report', subjectId: id },
    ...{ before: { address: digestOf(held.address) }, after: { address: null } },
  })
  return { ok: true }
}
