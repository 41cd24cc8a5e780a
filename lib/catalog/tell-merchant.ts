import 'server-only'
import type { Transaction } from '@/lib/db/client'
import { notifyMerchant } from '@/lib/notices/commands/notify'
import type { NoticeKind } from '@/lib/notices/kinds'

type Decision = { kind: Extract<NoticeKind, `listing-${string}`>; words: string | null; reason?: string }

/** Tells the people of a listing's merchant what an administrator decided about it, with every word. */
export async function tellOfDecision(
  tx: Transaction,
  { id, merchantId }: { id: string; merchantId: string },
  { kind, words, reason = 'other' }: Decision,
) {
  const { product, merchant } = await tx.listing.findUniqueOrThrow({
    where: { id },
    select: { product: { select: { name: true } }, merchant: { select: { name: true } } },
  })
  const params = { product: product.name, merchant: merchant.name, words, reason }
  await notifyMerchant(tx, merchantId, { kind, params, path: `/merchant/listings/${id}` })
}
