import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { RegisteringActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { eachCallRow } from '../queries/call-list'
import type { CallRow, CallsAsked } from '../types'

/** Reads out the call list with phone numbers and puts that on record; null when there is no such group or target. */
export async function exportCalls(
  admin: RegisteringActor,
  asked: CallsAsked,
  now: Date,
  take: (rows: CallRow[]) => Promise<void>,
): Promise<number | null> {
  await db.$transaction((tx) =>
    recordAudit(tx, {
      actorId: admin.userId,
      verb: 'calls.exported',
      subject: 'target',
      subjectId: asked.groupSlug,
      detail: { step: asked.step, ward: asked.wardCode, calls: asked.calls, target: asked.targetId },
      unchanged: 'read',
    }),
  )
  return eachCallRow(admin, asked, now, take)
}
