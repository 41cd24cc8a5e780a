import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import { issueLink } from '@/lib/auth/commands/issue-link'
import { mayResetByLetter } from '@/lib/auth/identifier-rules'
import { identifierOf, RESET_MINUTES } from '@/lib/auth/rules'
import { db } from '@/lib/db/client'
import { notifyAccount } from '@/lib/notices/commands/notify'

/** Letters to one account in an hour. */
const RESET_LETTERS = 5

/**
 * Writes whoever signs in with this e-mail address or phone number a letter with a link to set a new password. Does nothing
 * for nobody, for a disabled account and for one without an e-mail address that is theirs; the caller's answer must not tell which.
 * Answers whether a letter waits.
 */
export async function askPasswordReset(identifier: string, now: Date): Promise<boolean> {
  const where = identifierOf(identifier)
  if (!where) return false
  return db.$transaction(async (tx) => {
    const user = await tx.user.findUnique({ where })
    if (!user || user.disabledAt || !mayResetByLetter(user)) return false
    const since = new Date(now.getTime() - RESET_MINUTES * 60_000)
    const sent = { userId: user.id, purpose: 'RESET_PASSWORD', createdAt: { gt: since } } as const
    // Those sent within the hour all work, so that a stranger who asks on and on only stops what they caused.
    if ((await tx.oneTimeLink.count({ where: sent })) >= RESET_LETTERS) return false
    const to = { userId: user.id, createdById: null, proves: 'EMAIL' } as const
    const { token } = await issueLink(tx, to, now, 'RESET_PASSWORD')
    await recordAudit(tx, {
      actorId: null,
      verb: 'user.reset-asked',
      subject: 'user',
      subjectId: user.id,
      unchanged: 'asked',
    })
    const params = { minutes: RESET_MINUTES }
    await notifyAccount(tx, user.id, { kind: 'password-asked', params, secretPath: `/link/${token}` }, now)
    return true
  })
}
