import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { Person } from '@/lib/auth/actors'
import { db, type Transaction } from '@/lib/db/client'
import { type Day, dateOfDay, dayOf } from '@/lib/format/days'
import { notifyAccount } from '@/lib/notices/commands/notify'
import { checkOwnPassword } from '../own-password'
import { closingDay, merchantsLeftAlone } from '../rules'

export type ClosingAsked =
  | { ok: true; closesOn: Day }
  | { ok: false; reason: 'wrong' | 'is-administrator' }
  | { ok: false; reason: 'wait'; waitSeconds: number }
  | { ok: false; reason: 'last-owner'; merchants: string[] }

/**
 * Asks, with the password, that one's own account be closed after the days of grace; until then it works on, and its owner
 * may change their mind. Refused to administrators, and while a merchant would be left without an owner.
 */
export async function askClosing({ userId }: Person, password: string, now: Date): Promise<ClosingAsked> {
  const checked = await checkOwnPassword(userId, password)
  if (!checked.ok) return checked
  return db.$transaction(async (tx): Promise<ClosingAsked> => {
    if (await tx.staffAppointment.findFirst({ where: { userId, endedAt: null }, select: { id: true } }))
      return { ok: false, reason: 'is-administrator' }
    const merchants = await leftAlone(tx, userId)
    if (merchants.length > 0) return { ok: false, reason: 'last-owner', merchants }
    const closesOn = closingDay(dayOf(now))
    await tx.user.update({ where: { id: userId }, data: { closesOn: dateOfDay(closesOn) } })
    await recordAudit(tx, {
      actorId: userId,
      verb: 'user.closing-asked',
      subject: 'user',
      subjectId: userId,
      before: { closesOn: null },
      after: { closesOn },
    })
    await notifyAccount(
      tx,
      userId,
      { kind: 'account-closing', params: { day: closesOn }, path: '/account/closing' },
      now,
    )
    return { ok: true, closesOn }
  })
}

/** Takes the wish to close one's own account back; false when there was none, or it is closed already. */
export async function keepAccount({ userId }: Person, now: Date): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.user.updateMany({
      where: { id: userId, closesOn: { not: null }, closedAt: null },
      data: { closesOn: null },
    })
    if (count === 0) return false
    await recordAudit(tx, {
      actorId: userId,
      verb: 'user.closing-undone',
      subject: 'user',
      subjectId: userId,
      before: { isClosing: true },
      after: { isClosing: false },
    })
    await notifyAccount(tx, userId, { kind: 'account-kept', params: {}, path: '/account' }, now)
    return true
  })
}

/** Names of the merchants that would have no owner without this person; they stand still until the transaction ends. */
export async function leftAlone(tx: Transaction, userId: string): Promise<string[]> {
  await tx.$queryRaw`
    SELECT m.id FROM merchant m JOIN merchant_member mm ON mm.merchant_id = m.id
    WHERE mm.user_id = ${userId}::uuid AND mm.removed_at IS NULL ORDER BY m.id FOR NO KEY UPDATE OF m`
  const owners = { role: 'OWNER' as const, removedAt: null }
  const merchants = await tx.merchant.findMany({
    where: { members: { some: { ...owners, userId } } },
    orderBy: { name: 'asc' },
    select: {
      name: true,
      members: { where: owners, select: { userId: true, user: { select: { closesOn: true, disabledAt: true } } } },
    },
  })
  const asked = merchants.map(({ name, members }) => ({
    name,
    owners: members.map((one) => ({
      userId: one.userId,
      isLeaving: one.user.closesOn !== null || one.user.disabledAt !== null,
    })),
  }))
  return merchantsLeftAlone(asked, userId).map(({ name }) => name)
}
