import 'server-only'
import { digestOf } from '@/lib/audit/digest'
import { recordAudit } from '@/lib/audit/record'
import type { RegisteringActor } from '@/lib/auth/actors'
import { issueLink, withdrawLinks } from '@/lib/auth/commands/issue-link'
import { db, type Transaction } from '@/lib/db/client'
import { notifyAccount } from '@/lib/notices/commands/notify'
import { withdrawInvitationsOf } from '../open-invitation'
import { nextRole } from '../rules'
import { withHeldMerchant } from './lock-merchant'

type Link = { token: string; expiresAt: Date }

export type Invited =
  | { ok: true; userId: string; role: 'OWNER' | 'EDITOR'; link: Link | null }
  | { ok: false; reason: 'unknown' | 'already-member' | 'disabled' | 'is-administrator' }

export type Invitation = { name: string; identifier: { email: string } | { phone: string } }

/**
 * Gives a merchant a person and that person a one-time link to pass on. Somebody who has a password already gets no
 * link and signs in as before. The first person of a merchant owns it.
 */
export async function inviteMember(
  admin: RegisteringActor,
  merchantId: string,
  { name, identifier }: Invitation,
  now: Date,
): Promise<Invited> {
  return withHeldMerchant(merchantId, async (tx): Promise<Invited> => {
    const known = await tx.user.findUnique({
      where: identifier,
      select: {
        id: true,
        disabledAt: true,
        passwordHash: true,
        staffAppointments: { where: { endedAt: null }, select: { id: true } },
      },
    })
    if (known?.disabledAt) return { ok: false, reason: 'disabled' }
    // A link for an administrator would hand that account to whoever passes it on.
    if (known && !known.passwordHash && known.staffAppointments.length > 0)
      return { ok: false, reason: 'is-administrator' }
    const members = await tx.merchantMember.findMany({ where: { merchantId, removedAt: null } })
    if (known && members.some((one) => one.userId === known.id)) return { ok: false, reason: 'already-member' }

    const userId = known?.id ?? (await tx.user.create({ data: { name, ...identifier }, select: { id: true } })).id
    const role = nextRole(members)
    await tx.merchantMember.create({ data: { merchantId, userId, role, addedById: admin.userId } })
    const link = known?.passwordHash
      ? null
      : await issueLink(tx, { userId, merchantId, createdById: admin.userId }, now)
    await recordAudit(tx, {
      actorId: admin.userId,
      verb: 'merchant.member-added',
      subject: 'merchant',
      subjectId: merchantId,
      detail: { userId, role, identifier: digestOf(Object.values(identifier).join()), link: link !== null },
    })
    await tellAdded(tx, { merchantId, userId, link, isNew: known === null }, now)
    return { ok: true, userId, role, link }
  })
}

type Added = { merchantId: string; userId: string; link: Link | null; isNew: boolean }

async function tellAdded(tx: Transaction, { merchantId, userId, link, isNew }: Added, now: Date) {
  const { name: merchant } = await tx.merchant.findUniqueOrThrow({ where: { id: merchantId }, select: { name: true } })
  if (!link)
    return notifyAccount(tx, userId, { kind: 'team-added', params: { merchant }, path: '/merchant', merchantId }, now)
  const kind = isNew ? 'account-opened' : 'link-issued'
  return notifyAccount(tx, userId, { kind, params: { merchant }, secretPath: `/link/${link.token}`, merchantId }, now)
}

export type Reissued = { ok: true; link: Link } | { ok: false; reason: 'unknown' | 'is-administrator' }

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
      select: { user: { select: { staffAppointments: { where: { endedAt: null }, select: { id: true } } } } },
    })
    if (!member) return { ok: false, reason: 'unknown' }
    if (member.user.staffAppointments.length > 0) return { ok: false, reason: 'is-administrator' }
    const link = await issueLink(tx, { userId, merchantId, createdById: admin.userId }, now)
    await recordAudit(tx, {
      actorId: admin.userId,
      verb: 'user.link-issued',
      subject: 'user',
      subjectId: userId,
      detail: { merchantId },
    })
    await tellAdded(tx, { merchantId, userId, link, isNew: false }, now)
    return { ok: true, link }
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
    })
    const { name } = await tx.merchant.findUniqueOrThrow({ where: { id: merchantId }, select: { name: true } })
    await notifyAccount(tx, userId, { kind: 'team-removed', params: { merchant: name }, merchantId })
    return { ok: true }
  })
}
