import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { MerchantActor } from '@/lib/auth/actors'
import { withdrawLinks } from '@/lib/auth/commands/issue-link'
import { newToken, tokenDigest } from '@/lib/auth/one-time-link'
import { LINK_DAYS } from '@/lib/auth/rules'
import type { Transaction } from '@/lib/db/client'
import type { Locale } from '@/lib/i18n/locales'
import { notifyAccount, notifyAddress } from '@/lib/notices/commands/notify'
import { withdrawInvitationsOf } from '../open-invitation'
import { mayRemove, OPEN_INVITATIONS } from '../rules'
import type { MemberRole } from '../types'
import { withHeldMerchant } from './lock-merchant'

export type InvitationMade =
  | { ok: true; token: string; expiresAt: Date }
  | { ok: false; reason: 'unknown' | 'not-owner' | 'too-many' | 'too-many-letters' }

/**
 * Makes a link by which somebody joins the merchant's people, once; only for an owner. The token is not kept. With an e-mail
 * address the link also goes there, in the language `locale`.
 */
export async function inviteToTeam(
  { userId, merchantId }: MerchantActor,
  { name, role, email = null }: { name: string; role: MemberRole; email?: string | null },
  now: Date,
  locale: Locale = 'vi',
): Promise<InvitationMade> {
  return withHeldMerchant(merchantId, async (tx): Promise<InvitationMade> => {
    if (!(await isOwner(tx, merchantId, userId))) return { ok: false, reason: 'not-owner' }
    const open = { merchantId, usedAt: null, withdrawnAt: null, expiresAt: { gt: now } }
    if ((await tx.teamInvitation.count({ where: open })) >= OPEN_INVITATIONS) return { ok: false, reason: 'too-many' }
    if (email && (await lettersToday(tx, merchantId, now)) >= INVITATION_LETTERS)
      return { ok: false, reason: 'too-many-letters' }
    const token = newToken()
    const expiresAt = new Date(now.getTime() + LINK_DAYS * 86_400_000)
    const { id } = await tx.teamInvitation.create({
      data: { tokenDigest: tokenDigest(token), merchantId, role, name, createdById: userId, createdAt: now, expiresAt },
      select: { id: true },
    })
    const detail = { invitationId: id, role }
    await recordAudit(tx, {
      ...{ actorId: userId, verb: 'merchant.member-invited', subject: 'merchant', subjectId: merchantId, detail },
      after: { role },
    })
    if (email) await writeInvitation(tx, { merchantId, userId, role, email, token, locale }, now)
    return { ok: true, token, expiresAt }
  })
}

// Or anybody with a merchant could have the booth write to anybody as often as they like.
const INVITATION_LETTERS = 20

const lettersToday = (tx: Transaction, merchantId: string, now: Date) =>
  tx.notice.count({
    where: { merchantId, kind: 'team-invited', createdAt: { gt: new Date(now.getTime() - 86_400_000) } },
  })

type Invitation = {
  merchantId: string
  userId: string
  role: MemberRole
  email: string
  token: string
  locale: Locale
}

async function writeInvitation(tx: Transaction, sent: Invitation, now: Date) {
  const { merchantId, userId, role, email: address, token, locale } = sent
  const [merchant, by] = [
    await tx.merchant.findUniqueOrThrow({ where: { id: merchantId }, select: { name: true } }),
    await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { name: true } }),
  ]
  const params = { merchant: merchant.name, by: by.name, role }
  const secretPath = `/join/team/${token}`
  await notifyAddress(tx, { address, locale }, { kind: 'team-invited', params, secretPath, merchantId }, now)
}

export type TeamChanged = { ok: true } | { ok: false; reason: 'unknown' | 'not-owner' | 'last-owner' | 'gone' }

/** Takes an unused invitation back; only for an owner of the same merchant. */
export async function withdrawInvitation(
  { userId, merchantId }: MerchantActor,
  invitationId: string,
): Promise<TeamChanged> {
  return withHeldMerchant(merchantId, async (tx, { at }): Promise<TeamChanged> => {
    if (!(await isOwner(tx, merchantId, userId))) return { ok: false, reason: 'not-owner' }
    const { count } = await tx.teamInvitation.updateMany({
      where: { id: invitationId, merchantId, usedAt: null, withdrawnAt: null },
      data: { withdrawnAt: at },
    })
    if (count === 0) return { ok: false, reason: 'gone' }
    await recordAudit(tx, {
      ...{ actorId: userId, verb: 'merchant.invitation-withdrawn', subject: 'merchant', subjectId: merchantId },
      detail: { invitationId },
      before: { isOpen: true },
      after: { isOpen: false },
    })
    return { ok: true }
  })
}

/** Ends somebody's work for the merchant, their links and the invitations they sent; an owner's word, never the last owner. */
export async function removeTeammate(
  { userId, merchantId }: MerchantActor,
  removedUserId: string,
): Promise<TeamChanged> {
  return withHeldMerchant(merchantId, async (tx, { at }): Promise<TeamChanged> => {
    if (!(await isOwner(tx, merchantId, userId))) return { ok: false, reason: 'not-owner' }
    const members = await tx.merchantMember.findMany({ where: { merchantId, removedAt: null } })
    const member = members.find((one) => one.userId === removedUserId)
    if (!member) return { ok: false, reason: 'unknown' }
    if (!mayRemove(members, removedUserId)) return { ok: false, reason: 'last-owner' }
    const removedAt = new Date(Math.max(at.getTime(), member.addedAt.getTime()))
    await tx.merchantMember.update({ where: { id: member.id }, data: { removedAt } })
    await withdrawLinks(tx, { userId: removedUserId, merchantId }, removedAt)
    await withdrawInvitationsOf(tx, merchantId, removedUserId, removedAt)
    await recordAudit(tx, {
      ...{ actorId: userId, verb: 'merchant.member-removed', subject: 'merchant', subjectId: merchantId },
      detail: { userId: removedUserId },
      before: { role: member.role },
      after: { role: null },
    })
    const { name } = await tx.merchant.findUniqueOrThrow({ where: { id: merchantId }, select: { name: true } })
    if (removedUserId !== userId)
      await notifyAccount(tx, removedUserId, { kind: 'team-removed', params: { merchant: name }, merchantId })
    return { ok: true }
  })
}

/**
 * Gives somebody of the merchant the other role; an owner's word, and one owner stays. The membership so far ends and another
 * begins, so that who could do what on a day stays known.
 */
export async function changeTeammateRole(
  { userId, merchantId }: MerchantActor,
  changedUserId: string,
  role: MemberRole,
): Promise<TeamChanged> {
  return withHeldMerchant(merchantId, async (tx, { at }): Promise<TeamChanged> => {
    if (!(await isOwner(tx, merchantId, userId))) return { ok: false, reason: 'not-owner' }
    const members = await tx.merchantMember.findMany({ where: { merchantId, removedAt: null } })
    const member = members.find((one) => one.userId === changedUserId)
    if (!member) return { ok: false, reason: 'unknown' }
    if (member.role === role) return { ok: true }
    if (role === 'EDITOR' && !mayRemove(members, changedUserId)) return { ok: false, reason: 'last-owner' }
    const changedAt = new Date(Math.max(at.getTime(), member.addedAt.getTime()))
    await tx.merchantMember.update({ where: { id: member.id }, data: { removedAt: changedAt } })
    if (role === 'EDITOR') await withdrawInvitationsOf(tx, merchantId, changedUserId, changedAt)
    await tx.merchantMember.create({
      data: { merchantId, userId: changedUserId, role, addedById: userId, addedAt: changedAt },
    })
    await recordAudit(tx, {
      ...{ actorId: userId, verb: 'merchant.member-role-changed', subject: 'merchant', subjectId: merchantId },
      detail: { userId: changedUserId, role },
      before: { role: member.role },
      after: { role },
    })
    const { name } = await tx.merchant.findUniqueOrThrow({ where: { id: merchantId }, select: { name: true } })
    const told = { kind: 'team-role', params: { merchant: name, role }, path: '/merchant/team', merchantId } as const
    if (changedUserId !== userId) await notifyAccount(tx, changedUserId, told)
    return { ok: true }
  })
}

// Asked again while the merchant is held: the session may say what was true a moment ago.
const isOwner = async (tx: Transaction, merchantId: string, userId: string) =>
  (await tx.merchantMember.count({ where: { merchantId, userId, role: 'OWNER', removedAt: null } })) > 0
