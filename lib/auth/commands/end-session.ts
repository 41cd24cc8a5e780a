import 'server-only'
import { db } from '@/lib/db/client'
import { sessionSeconds } from '../rules'
import type { SessionClaim } from '../types'

/**
 * Ends one session wherever its cookie was copied to; the person's other sessions go on. Rows are kept no longer than a
 * session could last.
 */
export async function endSession({ sessionId: id, userId, signedInAt }: Omit<SessionClaim, 'isProven'>, now: Date) {
  const expiresAt = new Date((signedInAt + sessionSeconds({ isStaff: false })) * 1000)
  await db.$transaction([
    db.endedSession.createMany({ data: [{ id, userId, endedAt: now, expiresAt }], skipDuplicates: true }),
    db.endedSession.deleteMany({ where: { expiresAt: { lt: now } } }),
  ])
}
