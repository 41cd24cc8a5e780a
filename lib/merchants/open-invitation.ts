import 'server-only'
import { tokenDigest } from '@/lib/auth/one-time-link'
import type { Transaction } from '@/lib/db/client'
import { isInvitationOpen } from './rules'

/** The invitation behind a link while it may be used; null afterwards, and once its author is no owner any more. */
export async function findOpenInvitation(tx: Transaction, token: string, now: Date) {
  const found = await tx.teamInvitation.findUnique({
    where: { tokenDigest: tokenDigest(token) },
    include: { merchant: { select: { name: true } } },
  })
  if (!found || !isInvitationOpen(found, now)) return null
  const { merchantId, createdById: userId } = found
  const owners = await tx.merchantMember.count({ where: { merchantId, userId, role: 'OWNER', removedAt: null } })
  return owners > 0 ? found : null
}

/** Takes back whatever somebody had invited to the merchant and nobody has used. */
export async function withdrawInvitationsOf(tx: Transaction, merchantId: string, userId: string, at: Date) {
  await tx.teamInvitation.updateMany({
    where: { merchantId, createdById: userId, usedAt: null, withdrawnAt: null },
    data: { withdrawnAt: at },
  })
}
