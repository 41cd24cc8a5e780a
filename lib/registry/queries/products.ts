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
    SELECT (SELECT count(*)::int FROM registered_product WHERE withdrawn_at IS NULL) AS products,
      (SELECT count(*)::int FROM producer WHERE withdrawn_at IS NULL) AS producers,
      (SELECT count(*)::int FROM certificate WHERE withdrawn_at IS NULL) AS certificates, count(*)::int AS "validProducts",
      count(*) FILTER (WHERE valid_through <= local_day(now()) + 180)::int AS "renewNow",
      (SELECT count(*)::int FROM registered_product WHERE withdrawn_at IS NULL) - count(*)::int AS "withoutValid"
    FROM shown_certificate`
  if (!row) throw new Error('counting answered nothing')
  return row
}
