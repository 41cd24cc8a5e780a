import 'server-only'
import type { AdminActor } from '@/lib/auth/actors'
import { type FactorTakenAway, takeFactorAway } from '@/lib/auth/commands/second-factor'
import { db } from '@/lib/db/client'
import { notifyAccount } from '@/lib/notices/commands/notify'
import { issueStaffLink, type StaffLink } from './staff-link'

/** Takes the second factor of a colleague away who lost the phone and the codes, and tells them. */
export const takeColleaguesFactorAway = (admin: AdminActor, userId: string): Promise<FactorTakenAway> =>
  takeFactorAway(admin, userId, (tx, of) =>
    notifyAccount(tx, of, { kind: 'second-factor-taken-away', params: {}, path: '/account' }),
  )

export type LinkRenewed = { ok: true; link: StaffLink } | { ok: false; reason: 'unknown' | 'has-password' }

/**
 * A new one-time link for somebody of the staff who never set a password. Nobody else gets one: whoever has a password
 * resets it alone, and a link would hand the account to whoever passes it on.
 */
export const renewStaffLink = ({ userId: actorId }: AdminActor, userId: string, now: Date): Promise<LinkRenewed> =>
  db.$transaction(async (tx): Promise<LinkRenewed> => {
    const user = await tx.user.findFirst({
      where: { id: userId, disabledAt: null, staffAppointments: { some: { endedAt: null } } },
      select: { passwordHash: true },
    })
    if (!user) return { ok: false, reason: 'unknown' }
    if (user.passwordHash) return { ok: false, reason: 'has-password' }
    return { ok: true, link: await issueStaffLink(tx, userId, actorId, now) }
  })
