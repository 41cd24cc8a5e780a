import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import { db } from '@/lib/db/client'
import { kindOf } from '../identifier-rules'
import { endAppointments } from './end-appointments'
import { issueLink } from './issue-link'
import { dropFactor } from './second-factor'
import { settleHolder } from './settle-holder'

type NewAdministrator = { name: string } & ({ email: string } | { phone: string })
export type AdministratorCreated = { ok: true; userId: string; token: string; expiresAt: Date } | { ok: false }

/**
 * Gives somebody the right to administer, from the command line of the server, and a link to set the password.
 * Running it again for the same person makes a new link and takes a lost second factor away; refused for an account that was disabled.
 */
export async function createAdministrator(who: NewAdministrator, now: Date): Promise<AdministratorCreated> {
  return db.$transaction(async (tx) => {
    const { name, ...identifier } = who
    const proves = kindOf(identifier)
    const known = await tx.user.findUnique({ where: identifier })
    if (known?.disabledAt) return { ok: false }
    // Somebody may have taken this address or number before, and must not administer with it.
    const settled = known && (await settleHolder(tx, known, proves, { actorId: null, now }))
    const userId = settled?.userId ?? (await tx.user.create({ data: who, select: { id: true } })).id
    const right = await tx.staffAppointment.findFirst({
      where: { userId, role: 'ADMINISTRATOR', endedAt: null },
      select: { id: true },
    })
    if (!right) {
      // An administrator holds no other role.
      await endAppointments(tx, { userId, role: null, at: now, endedById: null, reason: null })
      await tx.staffAppointment.create({ data: { userId, role: 'ADMINISTRATOR' } })
      await tx.user.update({ where: { id: userId }, data: { tokenVersion: { increment: 1 } } })
      await recordAudit(tx, {
        actorId: null,
        verb: 'user.made-administrator',
        subject: 'user',
        subjectId: userId,
        before: { isAdministrator: false },
        after: { isAdministrator: true },
      })
    }
    // Whoever runs the server is the way back in when the only administrator lost the phone.
    if (await dropFactor(tx, userId))
      await recordAudit(tx, {
        actorId: null,
        verb: 'user.second-factor-taken-away',
        subject: 'user',
        subjectId: userId,
        before: { hasSecondFactor: true },
        after: { hasSecondFactor: false },
      })
    const { token, expiresAt } = await issueLink(tx, { userId, createdById: null, proves }, now)
    await recordAudit(tx, {
      actorId: null,
      verb: 'user.link-issued',
      subject: 'user',
      subjectId: userId,
      unchanged: 'link',
    })
    return { ok: true, userId, token, expiresAt }
  })
}
