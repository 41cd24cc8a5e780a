import 'server-only'
import { db } from '@/lib/db/client'
import { RULES_VERSION } from '../rules'
import { judgeLots } from './link-lots'

const LOTS_AT_ONCE = 100

// The order of the index, which thus ends at the first ones.
const orderBy = [{ judgedWith: 'asc' as const }, { merchantId: 'asc' as const }]

/**
 * Judges some lots of one merchant by the rules of now that were last judged by earlier ones. Answers whether any were left:
 * those may have been taken by another process meanwhile, and other merchants still wait.
 */
export async function judgeSomeAgain(merchant?: string): Promise<boolean> {
  const first = await db.traceLot.findFirst({
    where: { judgedWith: { lt: RULES_VERSION }, ...(merchant ? { merchantId: merchant } : {}) },
    orderBy,
    select: { merchantId: true },
  })
  if (!first) return false
  const { merchantId } = first
  await db.$transaction(
    async (tx) => {
      const lots = await tx.traceLot.findMany({
        where: { merchantId, judgedWith: { lt: RULES_VERSION } },
        select: { id: true, gtin: true, code: true },
        orderBy,
        take: LOTS_AT_ONCE,
      })
      await judgeLots(tx, merchantId, lots)
      const done = { id: { in: lots.map(({ id }) => id) } }
      await tx.traceLot.updateMany({ where: done, data: { judgedWith: RULES_VERSION } })
    },
    { timeout: 60_000 },
  )
  return true
}
