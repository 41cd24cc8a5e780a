import 'server-only'
import type { Person } from '@/lib/auth/actors'
import { tokenDigest } from '@/lib/auth/one-time-link'
import { db } from '@/lib/db/client'

/** The address that a confirmation letter's link would make one's own; null when it is another's link or works no more. */
export async function findPendingEmail({ userId }: Person, token: string, now: Date): Promise<string | null> {
  const found = await db.user.findFirst({
    where: { id: userId, pendingEmailDigest: tokenDigest(token), pendingEmailUntil: { gt: now } },
    select: { pendingEmail: true },
  })
  return found?.pendingEmail ?? null
}
