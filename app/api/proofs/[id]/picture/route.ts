import { findStaff } from '@/lib/auth/guards'
import { isUuid } from '@/lib/format/ids'
import { openProofPicture } from '@/lib/readiness/commands/open-file'

/** The photo behind a proof, for the desk alone: drawn anew, never the stranger's own bytes. */
export async function GET(_request: Request, { params }: RouteContext<'/api/proofs/[id]/picture'>) {
  const { id } = await params
  const staff = isUuid(id) ? await findStaff('proofs') : null
  const picture = staff && (await openProofPicture(staff, id))
  if (!picture) return new Response(null, { status: 404, headers: { 'Cache-Control': 'private, no-store' } })
  return new Response(new Uint8Array(picture), {
    headers: {
      'Content-Type': 'image/webp',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
}
