import 'server-only'
import { db } from '@/lib/db/client'
import type { Explained } from '@/lib/gs1/types'
import type { KnownCode } from '../origin-types'

/** Whether the booth has the product and the lot that a well-formed code names; null for one that names no product. */
export async function findKnownCode({ ok, elements }: Explained): Promise<KnownCode | null> {
  const one = (wanted: string) => elements.find(({ ai }) => ai === wanted)?.value ?? null
  const [gtin, lot] = [ok ? one('01') : null, one('10')]
  if (!gtin) return null
  const [item, found] = await Promise.all([
    db.traceItem.findFirst({ where: { gtin }, select: { id: true } }),
    lot ? db.traceLot.findUnique({ where: { gtin_code: { gtin, code: lot } }, select: { id: true } }) : null,
  ])
  return { gtin, lot, serial: one('21'), hasLot: found !== null, hasProduct: item !== null }
}
