import 'server-only'
import type { Applied } from '../change-types'
import type { ChangeContext } from './apply-correction'

/** Gives every producer and product with this very address and no ward the same one. */
export async function applyPlace(
  { tx, changeId, userId }: ChangeContext,
  { id: address, wardCode }: { id: string; wardCode: string },
): Promise<Applied> {
  if ((await tx.ward.count({ where: { code: wardCode } })) === 0) return { ok: false, reason: 'unknown' }
  // Two without a tax code and of one name would become one in the same ward: they stay on the list, to be merged.
  const producers = await tx.$queryRaw<{ id: string }[]>`
    UPDATE producer o SET ward_code = ${wardCode}, change_id = ${changeId}::uuid, import_id = NULL, recorded_by_id = ${userId}::uuid
    WHERE o.ward_code IS NULL AND o.withdrawn_at IS NULL AND o.address = ${address}
      AND (o.tax_code IS NOT NULL OR NOT EXISTS (
        SELECT FROM producer x WHERE x.id <> o.id AND x.name_key = o.name_key AND x.tax_code IS NULL
          AND (x.ward_code = ${wardCode} OR (x.ward_code IS NULL AND x.address = ${address} AND x.id < o.id))
          AND (x.withdrawn_at IS NULL OR x.merged_into_id IS NOT NULL)))
    RETURNING o.id`
  const products = await tx.$queryRaw<{ id: string }[]>`
    UPDATE registered_product SET ward_code = ${wardCode}, change_id = ${changeId}::uuid, import_id = NULL,
      recorded_by_id = ${userId}::uuid
    WHERE ward_code IS NULL AND withdrawn_at IS NULL AND address = ${address}
    RETURNING id`
  const [{ left = 0 } = {}] = await tx.$queryRaw<{ left: number }[]>`
    SELECT count(*)::int AS left FROM producer
    WHERE ward_code IS NULL AND withdrawn_at IS NULL AND address = ${address}`
  if (producers.length + products.length === 0) return { ok: false, reason: 'nothing-changes' }
  return {
    ok: true,
    steps: { placed: { producers: producers.map(({ id }) => id), products: products.map(({ id }) => id), left } },
    rows: {
      ...(producers.length > 0 && { 'producers-corrected': producers.length }),
      ...(products.length > 0 && { 'products-corrected': products.length }),
      ...(left > 0 && { 'places-left': left }),
    },
    redirects: [],
  }
}
