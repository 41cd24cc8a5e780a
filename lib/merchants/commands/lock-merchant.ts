import 'server-only'
import type { Transaction } from '@/lib/db/client'
import { lastOf } from '../rules'
import type { StandingKind } from '../types'

/**
 * Holds a merchant still until the transaction ends, so that two administrators decide one after the other; null when
 * there is no such merchant. `at` is the moment for new entries: never before the last one.
 */
export async function lockMerchant(
  tx: Transaction,
  merchantId: string,
): Promise<{ last: StandingKind | null; at: Date } | null> {
  const [found] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM merchant WHERE id = ${merchantId}::uuid FOR NO KEY UPDATE`
  if (!found) return null
  const last = lastOf(await tx.merchantStanding.findMany({ where: { merchantId } }))
  // now() is when the transaction began, which may be before the entry it waited for.
  const [clock] = await tx.$queryRaw<{ at: Date }[]>`SELECT date_trunc('milliseconds', clock_timestamp()) AS at`
  const times = [clock?.at.getTime() ?? 0, last?.effectiveAt.getTime() ?? 0]
  return { last: last?.kind ?? null, at: new Date(Math.max(...times)) }
}
