import 'server-only'
import type { MerchantActor } from '@/lib/auth/actors'
import { submitListing } from '@/lib/catalog/commands/submit-listing'
import type { Applied } from './apply-row'
import type { ProductState } from './types'

/** Sends one draft to review. One that was sent meanwhile, by an earlier run of this row or by hand, is as wanted. */
export async function applySubmission(actor: MerchantActor, product: ProductState | null): Promise<Applied> {
  if (!product?.listingId) return { ok: false, issues: [{ code: 'unknown-product', field: null }] }
  if (!product.draft && product.isSubmitted) return { ok: true }
  const sent = await submitListing(actor, product.listingId)
  if (sent.ok) return { ok: true }
  if (sent.reason !== 'incomplete') return { ok: false, issues: [{ code: sent.reason, field: null }] }
  return { ok: false, issues: sent.gaps.map((gap) => ({ code: 'gap', field: gap })) }
}
