import type { Transaction } from '@/lib/db/client'

/** Whether an authority's order that was carried out and not lifted asks that a listing, or all of its merchant, stays away. */
export async function isOrderedDown(tx: Pick<Transaction, '$queryRaw'>, listingId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ ordered: boolean }[]>`
    SELECT EXISTS (
      SELECT FROM take_down_order o JOIN listing l ON l.merchant_id = o.merchant_id
      WHERE l.id = ${listingId}::uuid AND (o.listing_id IS NULL OR o.listing_id = l.id)
        AND o.hidden_at IS NOT NULL AND o.lifted_at IS NULL) AS ordered`
  return row?.ordered === true
}
