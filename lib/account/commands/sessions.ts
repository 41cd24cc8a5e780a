import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { Person } from '@/lib/auth/actors'
import { endSession } from '@/lib/auth/commands/end-session'
import { newClaim } from '@/lib/auth/session-token'
import type { SessionClaim } from '@/lib/auth/types'
import { db } from '@/lib/db/client'

/** Ends one of one's own sessions, wherever its cookie is; false for another's or none. */
export async function endOwnSession({ userId }: Person, sessionId: string, now: Date): Promise<boolean> {
  const found = await db.sessionStart.findFirst({ where: { id: sessionId, userId } })
  if (!found) return false
  const signedInAt = Math.floor(found.startedAt.getTime() / 1000)
  await endSession({ sessionId, userId, tokenVersion: found.tokenVersion, signedInAt }, now)
  await db.$transaction(async (tx) => {
    await tx.sessionStart.deleteMany({ where: { id: sessionId, userId } })
    await recordAudit(tx, {
      actorId: userId,
      verb: 'user.session-ended',
      subject: 'user',
      subjectId: userId,
      before: { sessions: 1 },
      after: { sessions: 0 },
    })
  })
  return true
}

/** Ends every session of one's own, listed or not; the claim returned begins a new one here. */
export async function endOtherSessions({ userId }: Person, now: Date): Promise<SessionClaim> {
  return db.$transaction(async (tx) => {
    const { tokenVersion } = await tx.user.update({
      where: { id: userId },
      data: { tokenVersion: { increment: 1 } },
      select: { tokenVersion: true },
    })
    await tx.sessionStart.deleteMany({ where: { userId } })
    await recordAudit(tx, {
      actorId: userId,
      verb: 'user.sessions-ended',
      subject: 'user',
      subjectId: userId,
      before: { tokenVersion: tokenVersion - 1 },
      after: { tokenVersion },
    })
    return newClaim(userId, tokenVersion, now)
  })
}
