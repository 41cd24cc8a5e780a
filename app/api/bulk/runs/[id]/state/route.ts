import { findMerchantActor } from '@/lib/auth/guards'
import { findRunState } from '@/lib/bulk/queries/runs'

/** Where a run stands, for the page that waits for it. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }) {
  const merchant = await findMerchantActor()
  const found = merchant && (await findRunState(merchant, (await params).id))
  if (!found) return new Response(null, { status: 404 })
  return Response.json(found, { headers: { 'Cache-Control': 'no-store' } })
}
