import 'server-only'
import { db } from '@/lib/db/client'
import { RULES_VERSION } from '../rules'
import { judgeLots } from './link-lots'

const LOTS_AT_ONCE = 100

/** Judges some lots of one merchant by the rules of now that were last judged by earlier ones; 0 when none is left. */
export async function judgeSomeAgain(merchant?: string): Promise<number> {
  const first = await db.traceLot.findFirst({
    where: { judgedWith: { lt: RULES_VERSION }, ...(merchant ? { merchantId: merchant } : {}) },
    select: { merchantId: true },
  })
  if (!first) return 0
  const { merchantId } = first
  return db.$transaction(
    async (tx) => {
      const lots = await tx.traceLot.findMany({
        where: { merchantId, judgedWith: { lt: RULES_VERSION } },
        select: { id: true, gtin: true, code: true },
        take: LOTS_AT_ONCE,
      })
      await judgeLots(tx, merchantId, lots)
      const done = { id: { in: lots.map(({ id }) => id) } }
      await tx.traceLot.updateMany({ where: done, data: { judgedWith: RULES_VERSION } })
      return lots.length
    },
    { timeout: 60_000 },
  )
}
