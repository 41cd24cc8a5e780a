import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { MerchantActor } from '@/lib/auth/actors'
import { withdrawLinks } from '@/lib/auth/commands/issue-link'
import { newToken, tokenDigest } from '@/lib/auth/one-time-link'
import { LINK_DAYS } from '@/lib/auth/rules'
import type { Transaction } from '@/lib/db/client'
import { mayRemove, OPEN_INVITATIONS } from '../rules'
import type { MemberRole } from '../types'
import { withHeldMerchant } from './lock-merchant'

export type InvitationMade =
  | { ok: true; token: string; expiresAt: Date }
  | { ok: false; reason: 'unknown' | 'not-owner' | 'too-many' }

/** Makes a link by which somebody joins the merchant's people, once; only for an owner. The token is not kept. */
export async function inviteToTeam(
  { userId, merchantId }: MerchantActor,
  { name, role }: { name: string; role: MemberRole },
  now: Date,
): Promise<InvitationMade> {
  return withHeldMerchant(merchantId, async (tx): Promise<InvitationMade> => {
    if (!(await isOwner(tx, merchantId, userId))) return { ok: false, reason: 'not-owner' }
    const open = { merchantId, usedAt: null, withdrawnAt: null, expiresAt: { gt: now } }
    if ((await tx.teamInvitation.count({ where: open })) >= OPEN_INVITATIONS) return { ok: false, reason: 'too-many' }
    const token = newToken()
    const expiresAt = new Date(now.getTime() + LINK_DAYS * 86_400_000)
    const { id } = await tx.teamInvitation.create({
      data: { tokenDigest: tokenDigest(token), merchantId, role, name, createdById: userId, createdAt: now, expiresAt },
      select: { id: true },
    })
    const detail = { invitationId: id, role }
    await recordAudit(tx, {
      ...{ actorId: userId, verb: 'merchant.member-invited', subject: 'merchant', subjectId: merchantId, detail },
    })
    return { ok: true, token, expiresAt }
  })
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
    await tx.teamInvitation.updateMany({
      where: { merchantId, createdById: removedUserId, usedAt: null, withdrawnAt: null },
      data: { withdrawnAt: removedAt },
    })
    await recordAudit(tx, {
      ...{ actorId: userId, verb: 'merchant.member-removed', subject: 'merchant', subjectId: merchantId },
      detail: { userId: removedUserId },
    })
    return { ok: true }
  })
}

// Asked again while the merchant is held: the session may say what was true a moment ago.
const isOwner = async (tx: Transaction, merchantId: string, userId: string) =>
  (await tx.merchantMember.count({ where: { merchantId, userId, role: 'OWNER', removedAt: null } })) > 0
