import 'server-only'
import type { Transaction } from '@/lib/db/client'
import { newToken, tokenDigest } from '../one-time-link'
import { LINK_DAYS } from '../rules'

/**
 * Makes a one-time link with which a user sets a password; any older one stops working. Part of the caller's
 * transaction, which also records who asked for it. The token is not kept: pass it on now or make a new one.
 */
export async function issueLink(tx: Transaction, to: { userId: string; createdById: string | null }, now: Date) {
  // Two links made at once must have an order, or neither would replace the other.
  await tx.$queryRaw`SELECT 1 FROM app_user WHERE id = ${to.userId}::uuid FOR UPDATE`
  const last = await tx.oneTimeLink.findFirst({
    where: { userId: to.userId },
    orderBy: { createdAt: 'desc' },
    select: { createdAt: true },
  })
  const createdAt = new Date(Math.max(now.getTime(), (last?.createdAt.getTime() ?? 0) + 1))
  const expiresAt = new Date(createdAt.getTime() + LINK_DAYS * 86_400_000)
  const token = newToken()
  await tx.oneTimeLink.create({
    data: { ...to, purpose: 'SET_PASSWORD', tokenDigest: tokenDigest(token), createdAt, expiresAt },
  })
  return { token, expiresAt }
}
