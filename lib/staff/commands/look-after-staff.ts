import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { AdminActor } from '@/lib/auth/actors'
import { issueLink } from '@/lib/auth/commands/issue-link'
import { type FactorTakenAway, takeFactorAway } from '@/lib/auth/commands/second-factor'
import { handedTo } from '@/lib/auth/identifier-rules'
import { db } from '@/lib/db/client'
import { notifyAccount } from '@/lib/notices/commands/notify'

/** Takes the second factor of a colleague away who lost the phone and the codes, and tells them. */
export const takeColleaguesFactorAway = (admin: AdminActor, userId: string): Promise<FactorTakenAway> =>
  takeFactorAway(admin, userId, (tx, of) =>
    notifyAccount(tx, of, { kind: 'second-factor-taken-away', params: {}, path: '/account' }),
  )

export type LinkRenewed =
  | { ok: true; token: string; expiresAt: Date }
  | { ok: false; reason: 'unknown' | 'has-password' }

/**
 * A new one-time link for somebody of the staff who never set a password. Nobody else gets one: whoever has a password
 * resets it alone, and a link would hand the account to whoever passes it on.
 */
export const renewStaffLink = ({ userId: actorId }: AdminActor, userId: string, now: Date): Promise<LinkRenewed> =>
  db.$transaction(async (tx): Promise<LinkRenewed> => {
    const user = await tx.user.findFirst({
      where: { id: userId, disabledAt: null, staffAppointments: { some: { endedAt: null } } },
      select: { passwordHash: true, email: true, phone: true, emailVerifiedAt: true, phoneVerifiedAt: true },
    })
    if (!user) return { ok: false, reason: 'unknown' }
    if (user.passwordHash) return { ok: false, reason: 'has-password' }
    await recordAudit(tx, { actorId, verb: 'user.link-issued', subject: 'user', subjectId: userId })
    return { ok: true, ...(await issueLink(tx, { userId, createdById: actorId, proves: handedTo(user) }, now)) }
  })
