import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { ReviewingActor } from '@/lib/auth/actors'
import type { Transaction } from '@/lib/db/client'
import { notifyMerchant } from '@/lib/notices/commands/notify'
import { mayFollow, needsReason } from '../rules'
import type { StandingKind } from '../types'
import { type HeldMerchant, holdMerchant, withHeldMerchant } from './lock-merchant'

export type Decided =
  | { ok: true }
  | { ok: false; reason: 'unknown' | 'reason-missing' }
  | { ok: false; reason: 'not-now'; last: StandingKind | null }

const verbs = {
  APPROVED: 'merchant.approved',
  REJECTED: 'merchant.rejected',
  SUSPENDED: 'merchant.suspended',
  REINSTATED: 'merchant.reinstated',
} as const

const told = {
  APPROVED: 'merchant-approved',
  REJECTED: 'merchant-rejected',
  SUSPENDED: 'merchant-suspended',
  REINSTATED: 'merchant-reinstated',
} as const

type Decision = keyof typeof verbs

/** Lets a merchant that applied, or was rejected before, take part. */
export const approveMerchant = (admin: ReviewingActor, merchantId: string) =>
  decide(admin, merchantId, 'APPROVED', null)

/** Turns an application down; the merchant reads the reason. */
export const rejectMerchant = (admin: ReviewingActor, merchantId: string, reason: string) =>
  decide(admin, merchantId, 'REJECTED', reason)

/**
 * Takes a merchant and all its listings off the booth until it is reinstated; the merchant reads the reason. Part of the
 * caller's transaction: two people stand behind it (lib/desk/commands/four-eyes.ts).
 */
export async function suspendMerchantIn(
  tx: Transaction,
  admin: ReviewingActor,
  merchantId: string,
  reason: string,
): Promise<Decided> {
  const held = await holdMerchant(tx, merchantId)
  return held
    ? decideHeld(tx, admin, held, { merchantId, kind: 'SUSPENDED', words: reason })
    : { ok: false, reason: 'unknown' }
}

/** Lets a suspended merchant take part again. */
export const reinstateMerchant = (admin: ReviewingActor, merchantId: string, note: string | null) =>
  decide(admin, merchantId, 'REINSTATED', note)

const decide = (admin: ReviewingActor, merchantId: string, kind: Decision, words: string | null): Promise<Decided> =>
  withHeldMerchant(merchantId, (tx, held) => decideHeld(tx, admin, held, { merchantId, kind, words }))

async function decideHeld(
  tx: Transaction,
  admin: ReviewingActor,
  merchant: HeldMerchant,
  { merchantId, kind, words }: { merchantId: string; kind: Decision; words: string | null },
): Promise<Decided> {
  const reason = words?.trim() || null
  if (needsReason(kind) && !reason) return { ok: false, reason: 'reason-missing' }
  if (!mayFollow(merchant.last, kind)) return { ok: false, reason: 'not-now', last: merchant.last }
  await tx.merchantStanding.create({
    data: {
      ...{ merchantId, kind, reason, authorId: admin.userId },
      ...{ effectiveAt: merchant.at, recordedAt: merchant.at },
    },
  })
  await recordAudit(tx, {
    actorId: admin.userId,
    verb: verbs[kind],
    subject: 'merchant',
    subjectId: merchantId,
    before: { standing: merchant.last },
    after: { standing: kind },
  })
  const { name } = await tx.merchant.findUniqueOrThrow({ where: { id: merchantId }, select: { name: true } })
  const params = { merchant: name, words: reason }
  await notifyMerchant(tx, merchantId, { kind: told[kind], params, path: '/merchant' })
  return { ok: true }
}
