import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'

export type RegistryOverview = {
  products: number
  producers: number
  certificates: number
  /** Products whose shown certificate is valid today. */
  validProducts: number
  /** Of those, running out within 180 days. */
  renewNow: number
  withoutValid: number
}

export async function findRegistryOverview(_: StaffActor): Promise<RegistryOverview> {
  const [row] = await db.$queryRaw<RegistryOverview[]>`
    WITH whole AS (
      SELECT (SELECT count(*)::int FROM registered_product WHERE withdrawn_at IS NULL) AS products,
        (SELECT count(*)::int FROM producer WHERE withdrawn_at IS NULL) AS producers,
        (SELECT count(*)::int FROM certificate WHERE withdrawn_at IS NULL) AS certificates),
    shown AS (
      SELECT DISTINCT ON (product_id) product_id, last_day FROM certificate_standing
      WHERE state IN ('valid', 'renew-now', 'late', 'extended') ORDER BY product_id, issued_on DESC, id)
    SELECT whole.*, counted.*, products - "validProducts" AS "withoutValid" FROM whole, (
      SELECT count(*)::int AS "validProducts", count(*) FILTER (WHERE last_day <= local_day(now()) + 180)::int AS "renewNow"
      FROM shown) counted`
  if (!row) throw new Error('counting answered nothing')
  return row
}
