import 'server-only'
import { digestOf } from '@/lib/audit/digest'
import { recordAudit } from '@/lib/audit/record'
import type { Person } from '@/lib/auth/actors'
import { newToken, tokenDigest } from '@/lib/auth/one-time-link'
import { db, type Transaction } from '@/lib/db/client'
import { localeOf } from '@/lib/i18n/locales'
import { notifyAccount, notifyAddress } from '@/lib/notices/commands/notify'
import { admitConfirmation } from '../confirmation-limit'
import { checkOwnPassword } from '../own-password'
import { CONFIRM_HOURS } from '../rules'

export type EmailAsked =
  | { ok: true }
  | { ok: false; reason: 'wrong' | 'same' }
  | { ok: false; reason: 'wait'; waitSeconds: number }

/**
 * Has a letter written to an address that somebody says is theirs; nothing changes until its link is used. The answer does not
 * tell whether another account has that address. Wants the password, since an address opens the account.
 */
export async function askOwnEmail(
  { userId }: Person,
  typed: { email: string; password: string },
  now: Date,
): Promise<EmailAsked> {
  const checked = await checkOwnPassword(userId, typed.password)
  if (!checked.ok) return checked
  const { user } = checked
  if (user.email === typed.email && user.emailVerifiedAt) return { ok: false, reason: 'same' }
  const letters = await admitConfirmation(userId)
  if (!letters.admitted) return { ok: false, reason: 'wait', waitSeconds: letters.waitSeconds }
  await db.$transaction(async (tx) => {
    await recordAudit(tx, {
      actorId: userId,
      verb: 'user.email-asked',
      subject: 'user',
      subjectId: userId,
      unchanged: 'asked',
    })
    await writeConfirmation(tx, { ...user, email: typed.email }, now)
  })
  return { ok: true }
}

/** Has the address confirmed that an account states and nobody has confirmed; nothing to do for any other. */
export async function confirmStatedEmail(userId: string, now: Date): Promise<void> {
  const user = await db.user.findUnique({ where: { id: userId } })
  const email = user?.email
  if (!user || !email || user.emailVerifiedAt) return
  await db.$transaction((tx) => writeConfirmation(tx, { ...user, email }, now))
}

async function writeConfirmation(tx: Transaction, user: { id: string; email: string; locale: string }, now: Date) {
  const token = newToken()
  await tx.user.update({
    where: { id: user.id },
    data: {
      pendingEmail: user.email,
      pendingEmailDigest: tokenDigest(token),
      pendingEmailUntil: new Date(now.getTime() + CONFIRM_HOURS * 3_600_000),
    },
  })
  const told = {
    kind: 'email-confirm',
    params: { hours: CONFIRM_HOURS },
    secretPath: `/account/email/${token}`,
  } as const
  await notifyAddress(tx, { address: user.email, locale: localeOf(user.locale) }, told, now)
}

export type EmailConfirmed = { ok: true } | { ok: false; reason: 'gone' | 'taken' }

/**
 * Makes an address one's own by the link of its letter; only for the account that asked, so that a mistyped address opens
 * nothing to whoever reads it. An account that only stated the address beside a phone number loses it. The address so far is told.
 */
export async function confirmOwnEmail({ userId }: Person, token: string, now: Date): Promise<EmailConfirmed> {
  return db.$transaction(async (tx): Promise<EmailConfirmed> => {
    await tx.$queryRaw`SELECT 1 FROM app_user WHERE id = ${userId}::uuid FOR UPDATE`
    const user = await tx.user.findFirst({
      where: { id: userId, pendingEmailDigest: tokenDigest(token), pendingEmailUntil: { gt: now } },
    })
    const email = user?.pendingEmail
    if (!user || !email) return { ok: false, reason: 'gone' }
    const holder = await tx.user.findUnique({ where: { email } })
    if (holder && holder.id !== userId) {
      if (holder.emailVerifiedAt || !holder.phone) return { ok: false, reason: 'taken' }
      await tx.user.update({ where: { id: holder.id }, data: { email: null } })
      await recordAudit(tx, {
        ...{ actorId: userId, verb: 'user.identifier-taken', subject: 'user', subjectId: holder.id },
        detail: { kind: 'EMAIL' },
        before: { email: digestOf(email) },
        after: { email: null },
      })
    }
    const before = user.email !== email && user.emailVerifiedAt ? user.email : null
    await tx.user.update({
      where: { id: userId },
      data: {
        ...{ email, emailVerifiedAt: now },
        ...{ pendingEmail: null, pendingEmailDigest: null, pendingEmailUntil: null },
      },
    })
    // Links on their way to another address must not prove this one.
    await tx.oneTimeLink.updateMany({
      where: { userId, proves: 'EMAIL', usedAt: null, withdrawnAt: null },
      data: { withdrawnAt: now },
    })
    await recordAudit(tx, {
      actorId: userId,
      verb: 'user.email-confirmed',
      subject: 'user',
      subjectId: userId,
      before: { email: user.email && digestOf(user.email) },
      after: { email: digestOf(email) },
    })
    const told = { kind: 'email-changed', params: { email: masked(email) } } as const
    await notifyAccount(tx, userId, { ...told, path: '/account' }, now, 'desk')
    if (before) await notifyAddress(tx, { address: before, locale: localeOf(user.locale) }, told, now)
    return { ok: true }
  })
}

/** Enough to know it again, too little to write to. */
const masked = (email: string) => email.replace(/^(.).*@/, '$1•••@')
