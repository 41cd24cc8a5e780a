import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import { issueLink } from '@/lib/auth/commands/issue-link'
import { identifierOf, RESET_MINUTES } from '@/lib/auth/rules'
import { db } from '@/lib/db/client'
import { notifyAccount } from '@/lib/notices/commands/notify'

/**
 * Writes whoever signs in with this e-mail address or phone number a letter with a link to set a new password. Does nothing
 * for nobody, for a disabled account and for one without an e-mail address; the caller's answer must not tell which.
 * Answers whether a letter waits.
 */
export async function askPasswordReset(identifier: string, now: Date): Promise<boolean> {
  const where = identifierOf(identifier)
  if (!where) return false
  return db.$transaction(async (tx) => {
    const user = await tx.user.findUnique({ where, select: { id: true, email: true, disabledAt: true } })
    if (!user?.email || user.disabledAt) return false
    const { token } = await issueLink(tx, { userId: user.id, createdById: null }, now, 'RESET_PASSWORD')
    await recordAudit(tx, { actorId: null, verb: 'user.reset-asked', subject: 'user', subjectId: user.id })
    const params = { minutes: RESET_MINUTES }
    await notifyAccount(tx, user.id, { kind: 'password-asked', params, secretPath: `/link/${token}` }, now)
    return true
  })
}
