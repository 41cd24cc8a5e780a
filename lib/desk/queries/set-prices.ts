import 'server-only'
import { db } from '@/lib/db/client'
import type { SetPrices } from '../hint-rules'

/** The median of the fixed prices that shoppers see, by set; sets without any are absent. */
export async function readSetPrices(setNumbers: number[]): Promise<Map<number, SetPrices>> {
  const rows = await db.$queryRaw<{ setNumber: number; medianVnd: number; count: number }[]>`
    SELECT p.set_number AS "setNumber", count(*)::int AS count,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY r.price_vnd)::float8 AS "medianVnd"
    FROM listing l
    JOIN registered_product p ON p.id = l.product_id
    JOIN listing_revision r ON r.id = l.approved_revision_id
    WHERE l.is_open AND p.set_number = ANY(${setNumbers}::int[]) AND r.price_kind = 'FIXED' AND r.price_vnd IS NOT NULL
    GROUP BY p.set_number`
  return new Map(rows.map(({ setNumber, medianVnd, count }) => [setNumber, { medianVnd, count }]))
}
