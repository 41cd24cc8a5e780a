import 'server-only'
import type { MerchantActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { findOpenInvitation } from '../open-invitation'
import type { MemberRole, Team } from '../types'

/** The people of one's own merchant. How to reach them, and who is invited, is for owners only. */
export async function findTeam({ userId, merchantId, role }: MerchantActor, now: Date): Promise<Team | null> {
  const merchant = await db.merchant.findUnique({
    where: { id: merchantId },
    select: {
      name: true,
      members: {
        where: { removedAt: null },
        orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
        include: { user: { select: { name: true, phone: true, email: true, passwordHash: true } } },
      },
      invitations: {
        where: { usedAt: null, withdrawnAt: null, expiresAt: { gt: now } },
        orderBy: { createdAt: 'asc' },
        select: { id: true, name: true, role: true, expiresAt: true },
      },
    },
  })
  if (!merchant) return null
  const isOwner = role === 'OWNER'
  return {
    ...{ merchantName: merchant.name, isOwner },
    members: merchant.members.map((member) => ({
      ...{ userId: member.userId, name: member.user.name, role: member.role, addedAt: member.addedAt },
      ...{ isSelf: member.userId === userId, hasPassword: member.user.passwordHash !== null },
      phone: isOwner ? member.user.phone : null,
      email: isOwner ? member.user.email : null,
    })),
    invitations: isOwner ? merchant.invitations : [],
  }
}

export type OpenInvitation = { merchantName: string; role: MemberRole }

/** What the page behind an invitation may show; null when it works no more. Looking uses nothing up. */
export async function findInvitation(token: string, now: Date): Promise<OpenInvitation | null> {
  const found = await findOpenInvitation(db, token, now)
  return found && { merchantName: found.merchant.name, role: found.role }
}
