import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import { issueLink } from '@/lib/auth/commands/issue-link'
import { handedTo, isProven } from '@/lib/auth/identifier-rules'
import type { Transaction } from '@/lib/db/client'
import { notifyAccount } from '@/lib/notices/commands/notify'

/** A link to pass on, known to nobody else; or one that nobody here has seen. */
export type StaffLink = { token: string; expiresAt: Date } | 'by-letter'

/**
 * Lets somebody of the staff set a password. To a proven e-mail address the link goes by letter alone and has no maker, so
 * that four eyes stay four (lib/auth/same-hand.ts); any other is shown to whoever made it. Part of the caller's transaction.
 */
export async function issueStaffLink(tx: Transaction, userId: string, actorId: string, now: Date): Promise<StaffLink> {
  const user = await tx.user.findUniqueOrThrow({
    where: { id: userId },
    select: { email: true, phone: true, emailVerifiedAt: true, phoneVerifiedAt: true },
  })
  const byLetter = user.email !== null && isProven(user, 'EMAIL')
  await recordAudit(tx, {
    ...{ actorId, verb: 'user.link-issued', subject: 'user', subjectId: userId },
    detail: { byLetter },
    unchanged: 'link',
  })
  const createdById = byLetter ? null : actorId
  const link = await issueLink(tx, { userId, createdById, proves: byLetter ? 'EMAIL' : handedTo(user) }, now)
  if (!byLetter) return link
  await notifyAccount(tx, userId, { kind: 'staff-link-issued', params: {}, secretPath: `/link/${link.token}` }, now)
  return 'by-letter'
}
