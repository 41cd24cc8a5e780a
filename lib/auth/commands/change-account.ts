import 'server-only'
import { digestOf } from '@/lib/audit/digest'
import { recordAudit } from '@/lib/audit/record'
import { db } from '@/lib/db/client'
import type { Person } from '../actors'
import { admitAttempt, forgiveAttempts } from '../attempts'
import { hashPassword, verifyPassword } from '../passwords'
import { type PasswordFault, passwordFault } from '../rules'
import { newClaim } from '../session-token'
import type { OnPasswordChange, SessionClaim } from '../types'

export type PasswordChanged =
  | { ok: true; claim: SessionClaim }
  | { ok: false; reason: 'wrong' }
  | { ok: false; reason: 'wait'; waitSeconds: number }
  | { ok: false; reason: 'password'; fault: PasswordFault }

/** Changes one's own password; every other session and any open link ends, the claim returned is for this one. */
export async function changePassword(
  { userId }: Person,
  typed: { current: string; password: string },
  now: Date,
  onChange?: OnPasswordChange,
): Promise<PasswordChanged> {
  const attempt = await admitAttempt(`password of ${userId}`, null)
  if (!attempt.admitted) return { ok: false, reason: 'wait', waitSeconds: attempt.waitSeconds }
  const user = await db.user.findUnique({
    where: { id: userId },
    select: { passwordHash: true, email: true, phone: true, tokenVersion: true },
  })
  if (!(await verifyPassword(typed.current, user?.passwordHash ?? null)) || !user) return { ok: false, reason: 'wrong' }
  await forgiveAttempts(`password of ${userId}`, null)
  const fault = passwordFault(typed.password, [user.email, user.phone])
  if (fault) return { ok: false, reason: 'password', fault }
  const passwordHash = await hashPassword(typed.password)

  return db.$transaction(async (tx) => {
    // Whoever changed it a moment ago on another device ended the session that asks here.
    const changed = await tx.user.updateMany({
      where: { id: userId, tokenVersion: user.tokenVersion },
      data: { passwordHash, tokenVersion: { increment: 1 } },
    })
    if (changed.count === 0) return { ok: false, reason: 'wrong' }
    await tx.oneTimeLink.updateMany({ where: { userId, usedAt: null }, data: { usedAt: now } })
    await recordAudit(tx, {
      actorId: userId,
      verb: 'user.password-changed',
      subject: 'user',
      subjectId: userId,
      unchanged: 'secret',
    })
    await onChange?.(tx, userId)
    return { ok: true, claim: newClaim(userId, user.tokenVersion + 1, now) }
  })
}

/** Changes one's own name as others at the desk see it. */
export async function changeName({ userId }: Person, name: string) {
  await db.$transaction(async (tx) => {
    const before = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { name: true } })
    await tx.user.update({ where: { id: userId }, data: { name } })
    await recordAudit(tx, {
      actorId: userId,
      verb: 'user.renamed',
      subject: 'user',
      subjectId: userId,
      before: { name: digestOf(before.name) },
      after: { name: digestOf(name) },
    })
  })
}
