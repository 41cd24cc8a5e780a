import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import { db, type Transaction } from '@/lib/db/client'
import { type Day, dateOfDay } from '@/lib/format/days'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { notifyAccount, notifyAddress } from '@/lib/notices/commands/notify'
import { leftAlone } from './close-account'

/**
 * Closes the accounts whose day has come: name, e-mail address, phone number, password, sessions, notices and choices go, the
 * rows of what they did stay without a name, as the law asks. Somebody who meanwhile became a merchant's last owner keeps
 * theirs and is told why. Returns how many were closed.
 */
export async function eraseDueAccounts(today: Day, now: Date): Promise<number> {
  const due = await db.user.findMany({
    where: { closesOn: { lte: dateOfDay(today) }, closedAt: null },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  let closed = 0
  for (const { id } of due) if (await db.$transaction((tx) => eraseAccount(tx, id, today, now))) closed += 1
  return closed
}

async function eraseAccount(tx: Transaction, userId: string, today: Day, now: Date): Promise<boolean> {
  const merchants = await leftAlone(tx, userId)
  await tx.$queryRaw`SELECT 1 FROM app_user WHERE id = ${userId}::uuid FOR UPDATE`
  const user = await tx.user.findFirst({
    // Asked again while it is held: its owner may have changed their mind a moment ago.
    where: { id: userId, closesOn: { lte: dateOfDay(today) }, closedAt: null },
    include: { staffAppointments: { where: { endedAt: null } } },
  })
  if (!user) return false
  const subject = { actorId: null, subject: 'user' as const, subjectId: userId }
  if (merchants.length > 0 || user.staffAppointments.length > 0) {
    await tx.user.update({ where: { id: userId }, data: { closesOn: null } })
    await recordAudit(tx, {
      ...subject,
      verb: 'user.closing-not-possible',
      before: { isClosing: true },
      after: { isClosing: false },
    })
    const params = { merchant: merchants.join(', ') || '–' }
    await notifyAccount(tx, userId, { kind: 'account-not-closed', params, path: '/account/closing' }, now)
    return false
  }
  await erasePersonalRows(tx, userId, now)
  if (user.email)
    await notifyAddress(
      tx,
      { address: user.email, locale: localeOf(user.locale) },
      { kind: 'account-closed', params: {} },
      now,
    )
  await tx.user.update({
    where: { id: userId },
    data: {
      // A row of history needs some name to show; this one says that there is none any more.
      name: translator('vi', 'own-account')('closed-name'),
      ...{ email: null, phone: null, passwordHash: null, tokenVersion: { increment: 1 } },
      ...{ emailVerifiedAt: null, phoneVerifiedAt: null },
      ...{ pendingEmail: null, pendingEmailDigest: null, pendingEmailUntil: null },
      ...{ disabledAt: user.disabledAt ?? now, closedAt: now },
    },
  })
  await recordAudit(tx, { ...subject, verb: 'user.closed', before: { isClosed: false }, after: { isClosed: true } })
  return true
}

async function erasePersonalRows(tx: Transaction, userId: string, now: Date) {
  const memberships = await tx.merchantMember.findMany({ where: { userId, removedAt: null } })
  for (const { id, addedAt } of memberships)
    await tx.merchantMember.update({
      where: { id },
      data: { removedAt: new Date(Math.max(now.getTime(), addedAt.getTime())) },
    })
  await tx.teamInvitation.updateMany({
    where: { createdById: userId, usedAt: null, withdrawnAt: null },
    data: { withdrawnAt: now },
  })
  await tx.oneTimeLink.updateMany({ where: { userId, usedAt: null, withdrawnAt: null }, data: { withdrawnAt: now } })
  await tx.sessionStart.deleteMany({ where: { userId } })
  await tx.letterPreference.deleteMany({ where: { userId } })
  await tx.notice.deleteMany({ where: { userId } })
  await tx.letter.deleteMany({ where: { userId } })
}
