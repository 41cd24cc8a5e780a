import { after } from 'next/server'
import { clientAddressOf } from '@/lib/audit/client-address'
import { isSameOrigin } from '@/lib/auth/same-origin'
import { countVisit } from '@/lib/visits/counting'
import { visitOf } from '@/lib/visits/visit-request'

/** Takes what a page of the shop says of itself: that it was opened, or that somebody went on to a place to buy. Always the same answer. */
export async function POST(request: Request) {
  const visit = isSameOrigin(request) ? await visitOf(request) : null
  const written = visit && countVisit(visit, clientAddressOf(request.headers))
  // A server that is told to stop waits for what is under way.
  if (written) after(() => written)
  return new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } })
}
