import 'server-only'
import { admitAttempt, forgiveAttempts } from '@/lib/auth/attempts'
import { verifyPassword } from '@/lib/auth/passwords'
import { db } from '@/lib/db/client'
import type { User } from '@/lib/db/generated/client'

type Checked =
  | { ok: true; user: User }
  | { ok: false; reason: 'wrong' }
  | { ok: false; reason: 'wait'; waitSeconds: number }

/** Whether this is somebody's own password, asked again before what hurts; counted like a sign-in. */
export async function checkOwnPassword(userId: string, password: string): Promise<Checked> {
  const attempt = await admitAttempt(`password of ${userId}`, null)
  if (!attempt.admitted) return { ok: false, reason: 'wait', waitSeconds: attempt.waitSeconds }
  const user = await db.user.findUnique({ where: { id: userId } })
  if (!user || !(await verifyPassword(password, user.passwordHash))) return { ok: false, reason: 'wrong' }
  await forgiveAttempts(`password of ${userId}`, null)
  return { ok: true, user }
}
