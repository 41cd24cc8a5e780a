import 'server-only'
import { db, type Transaction } from '@/lib/db/client'
import { lastOf } from '../rules'
import type { StandingKind } from '../types'

export type HeldMerchant = { last: StandingKind | null; at: Date }

/** One transaction about a merchant that is held still; `unknown` when there is no such merchant. */
export const withHeldMerchant = <Result>(
  merchantId: string,
  work: (tx: Transaction, held: HeldMerchant) => Promise<Result>,
): Promise<Result | { ok: false; reason: 'unknown' }> =>
  db.$transaction(async (tx) => {
    const held = await holdMerchant(tx, merchantId)
    return held ? work(tx, held) : { ok: false, reason: 'unknown' }
  })

/**
 * Holds a merchant still until the transaction ends, so that two administrators decide one after the other; null when
 * there is no such merchant. `at` is the moment for new entries: never before the last one.
 */
export async function holdMerchant(tx: Transaction, merchantId: string): Promise<HeldMerchant | null> {
  const [found] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM merchant WHERE id = ${merchantId}::uuid FOR NO KEY UPDATE`
  if (!found) return null
  const last = lastOf(await tx.merchantStanding.findMany({ where: { merchantId } }))
  // now() is when the transaction began, which may be before the entry it waited for.
  const [clock] = await tx.$queryRaw<{ at: Date }[]>`SELECT date_trunc('milliseconds', clock_timestamp()) AS at`
  const times = [clock?.at.getTime() ?? 0, last?.effectiveAt.getTime() ?? 0]
  return { last: last?.kind ?? null, at: new Date(Math.max(...times)) }
}
