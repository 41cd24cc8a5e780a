import 'server-only'
import type { Transaction } from '@/lib/db/client'
import { newToken, tokenDigest } from '../one-time-link'
import { LINK_DAYS, RESET_MINUTES } from '../rules'
import type { IdentifierKind } from '../types'

type To = {
  userId: string
  createdById: string | null
  merchantId?: string
  /** Whose using it proves: the identifier it is sent to or handed over for; null for a link that anybody might have got. */
  proves: IdentifierKind | null
}
type Purpose = 'SET_PASSWORD' | 'RESET_PASSWORD'

const DAYS_MS = LINK_DAYS * 86_400_000

/**
 * Makes a one-time link with which a user sets a password. A newer one that is handed over replaces the older; those sent by
 * letter (`RESET_PASSWORD`) stay side by side and leave the others alone, so that a stranger who asks for a reset spoils
 * nothing. Part of the caller's transaction, which also records who asked for it. The token is not kept: pass it on now or
 * make a new one.
 */
export async function issueLink(tx: Transaction, to: To, now: Date, purpose: Purpose = 'SET_PASSWORD') {
  // Two links made at once must have an order, or neither would replace the other.
  await holdUser(tx, to.userId)
  const last = await tx.oneTimeLink.findFirst({
    where: { userId: to.userId },
    orderBy: { createdAt: 'desc' },
    select: { createdAt: true },
  })
  const createdAt = new Date(Math.max(now.getTime(), (last?.createdAt.getTime() ?? 0) + 1))
  const expiresAt = new Date(
    createdAt.getTime() + (purpose === 'SET_PASSWORD' || to.merchantId ? DAYS_MS : RESET_MINUTES * 60_000),
  )
  const token = newToken()
  await tx.oneTimeLink.create({
    data: { ...to, purpose, tokenDigest: tokenDigest(token), createdAt, expiresAt },
  })
  return { token, expiresAt }
}

/** Withdraws the open links that a user was given for a merchant. Part of the caller's transaction, which records why. */
export async function withdrawLinks(tx: Transaction, of: { userId: string; merchantId: string }, at: Date) {
  // A link that is being used just now is used before, or not at all.
  await holdUser(tx, of.userId)
  await tx.oneTimeLink.updateMany({ where: { ...of, usedAt: null, withdrawnAt: null }, data: { withdrawnAt: at } })
}

const holdUser = (tx: Transaction, userId: string) =>
  tx.$queryRaw`SELECT 1 FROM app_user WHERE id = ${userId}::uuid FOR UPDATE`
