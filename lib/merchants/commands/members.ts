import 'server-only'
import { digestOf } from '@/lib/audit/digest'
import { recordAudit } from '@/lib/audit/record'
import type { RegisteringActor } from '@/lib/auth/actors'
import { issueLink, withdrawLinks } from '@/lib/auth/commands/issue-link'
import { settleHolder } from '@/lib/auth/commands/settle-holder'
import { handedTo, kindOf, settlement } from '@/lib/auth/identifier-rules'
import type { Identifier } from '@/lib/auth/types'
import { db, type Transaction } from '@/lib/db/client'
import { notifyAccount } from '@/lib/notices/commands/notify'
import { withdrawInvitationsOf } from '../open-invitation'
import { nextRole } from '../rules'
import { withHeldMerchant } from './lock-merchant'

type Link = { token: string; expiresAt: Date }

/** An account under the identifier that nobody has shown to be the person's; the administrator is asked about it. */
export type Unproven = {
  name: string
  merchants: string[]
  since: Date
  /** Whether it is known to be somebody's by its other identifier: then the person gets an account of their own. */
  isOthers: boolean
}

export type Invited =
  | { ok: true; userId: string; role: 'OWNER' | 'EDITOR'; link: Link | null }
  | { ok: false; reason: 'unknown' | 'already-member' | 'disabled' | 'is-administrator' }
  | { ok: false; reason: 'unproven'; account: Unproven }

export type Invitation = { name: string; identifier: Identifier; isConfirmed?: boolean }

const holder = {
  staffAppointments: { where: { endedAt: null }, select: { id: true } },
  memberships: { where: { removedAt: null }, select: { merchantId: true, merchant: { select: { name: true } } } },
} as const

/**
 * Gives a merchant a person and that person a one-time link to pass on. Somebody whose account is known to be theirs, and who
 * has a password, gets no link and signs in as before. An account that somebody only stated this identifier for is asked about
 * first (`unproven`); once confirmed, whoever held it loses it (docs/decisions/076). The first person of a merchant owns it.
 */
export async function inviteMember(
  admin: RegisteringActor,
  merchantId: string,
  { name, identifier, isConfirmed = false }: Invitation,
  now: Date,
): Promise<Invited> {
  return withHeldMerchant(merchantId, async (tx): Promise<Invited> => {
    const kind = kindOf(identifier)
    const known = await tx.user.findUnique({ where: identifier, include: holder })
    if (known?.disabledAt) return { ok: false, reason: 'disabled' }
    const outcome = known && settlement(known, kind)
    // A link for an administrator would hand that account to whoever passes it on.
    if (known && known.staffAppointments.length > 0 && (!known.passwordHash || outcome === 'renew'))
      return { ok: false, reason: 'is-administrator' }
    if (known && outcome !== 'detach' && known.memberships.some((one) => one.merchantId === merchantId))
      return { ok: false, reason: 'already-member' }
    if (known && outcome !== 'keep' && !isConfirmed && hasHolder(known))
      return { ok: false, reason: 'unproven', account: shownHolder(known, outcome === 'detach') }

    const settled = known && (await settleHolder(tx, known, kind, { actorId: admin.userId, now }))
    const userId = settled?.userId ?? (await tx.user.create({ data: { name, ...identifier }, select: { id: true } })).id
    const role = nextRole(await tx.merchantMember.findMany({ where: { merchantId, removedAt: null } }))
    await tx.merchantMember.create({ data: { merchantId, userId, role, addedById: admin.userId } })
    const hasPassword = settled && !settled.isRenewed && known?.passwordHash
    const link = hasPassword
      ? null
      : await issueLink(tx, { userId, merchantId, createdById: admin.userId, proves: kind }, now)
    await recordAudit(tx, {
      actorId: admin.userId,
      verb: 'merchant.member-added',
      subject: 'merchant',
      subjectId: merchantId,
      detail: { userId, role, identifier: digestOf(Object.values(identifier).join()), link: link !== null },
      before: { role: null },
      after: { role },
    })
    const isByLetter = kind === 'EMAIL'
    await tellAdded(tx, { merchantId, userId, link, isNew: settled === null, isByLetter }, now)
    return { ok: true, userId, role, link }
  })
}

/** Whether anybody has put something into an account that they would lose. */
const hasHolder = (known: { passwordHash: string | null; email: string | null; phone: string | null }) =>
  known.passwordHash !== null || (known.email !== null && known.phone !== null)

const shownHolder = (
  known: { name: string; createdAt: Date; memberships: { merchant: { name: string } }[] },
  isOthers: boolean,
): Unproven => ({
  ...{ name: known.name, since: known.createdAt, isOthers },
  merchants: known.memberships.map(({ merchant }) => merchant.name),
})

type Added = { merchantId: string; userId: string; link: Link | null; isNew: boolean; isByLetter: boolean }

async function tellAdded(tx: Transaction, { merchantId, userId, link, isNew, isByLetter }: Added, now: Date) {
  const { name: merchant } = await tx.merchant.findUniqueOrThrow({ where: { id: merchantId }, select: { name: true } })
  if (!link)
    return notifyAccount(tx, userId, { kind: 'team-added', params: { merchant }, path: '/merchant', merchantId }, now)
  const kind = isNew ? 'account-opened' : 'link-issued'
  const told = { kind, params: { merchant }, merchantId } as const
  // A link that is to prove a phone number must reach nobody by letter.
  return isByLetter
    ? notifyAccount(tx, userId, { ...told, secretPath: `/link/${link.token}` }, now)
    : notifyAccount(tx, userId, told, now, 'desk')
}

export type Reissued = { ok: true; link: Link; to: Identifier } | { ok: false; reason: 'unknown' | 'is-administrator' }

/** A new one-time link for a person of the merchant; the older one stops working. Not for administrators. */
export async function reissueLink(
  admin: RegisteringActor,
  merchantId: string,
  userId: string,
  now: Date,
): Promise<Reissued> {
  return db.$transaction(async (tx) => {
    const member = await tx.merchantMember.findFirst({
      where: { merchantId, userId, removedAt: null, user: { disabledAt: null } },
      select: { user: { include: { staffAppointments: { where: { endedAt: null }, select: { id: true } } } } },
    })
    if (!member) return { ok: false, reason: 'unknown' }
    if (member.user.staffAppointments.length > 0) return { ok: false, reason: 'is-administrator' }
    const proves = handedTo(member.user)
    const link = await issueLink(tx, { userId, merchantId, createdById: admin.userId, proves }, now)
    await recordAudit(tx, {
      actorId: admin.userId,
      verb: 'user.link-issued',
      subject: 'user',
      subjectId: userId,
      detail: { merchantId },
      unchanged: 'link',
    })
    await tellAdded(tx, { merchantId, userId, link, isNew: false, isByLetter: proves === 'EMAIL' }, now)
    const { email, phone } = member.user
    return { ok: true, link, to: proves === 'EMAIL' || !phone ? { email: email ?? '' } : { phone } }
  })
}

export type Removed = { ok: true } | { ok: false; reason: 'unknown' }

/** Ends a person's work for the merchant, and the link they may still hold; at their next request they have no access. */
export async function removeMember(admin: RegisteringActor, merchantId: string, userId: string): Promise<Removed> {
  return withHeldMerchant(merchantId, async (tx, merchant): Promise<Removed> => {
    const member = await tx.merchantMember.findFirst({ where: { merchantId, userId, removedAt: null } })
    if (!member) return { ok: false, reason: 'unknown' }
    const removedAt = new Date(Math.max(merchant.at.getTime(), member.addedAt.getTime()))
    await tx.merchantMember.update({ where: { id: member.id }, data: { removedAt } })
    await withdrawLinks(tx, { userId, merchantId }, removedAt)
    await withdrawInvitationsOf(tx, merchantId, userId, removedAt)
    await recordAudit(tx, {
      actorId: admin.userId,
      verb: 'merchant.member-removed',
      subject: 'merchant',
      subjectId: merchantId,
      detail: { userId },
      before: { role: member.role },
      after: { role: null },
    })
    const { name } = await tx.merchant.findUniqueOrThrow({ where: { id: merchantId }, select: { name: true } })
    await notifyAccount(tx, userId, { kind: 'team-removed', params: { merchant: name }, merchantId })
    return { ok: true }
  })
}
