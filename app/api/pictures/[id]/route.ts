import { findMerchantActor } from '@/lib/auth/guards'
import { isSameOrigin } from '@/lib/auth/same-origin'
import { changePicture } from '@/lib/catalog/picture-change'
import { readUpload } from '@/lib/files/uploads'
import { typedValues } from '@/lib/forms/parse-form'

/**
 * Turns, cuts or brings back a picture of a draft: POST /api/pictures/<picture>?listing=<id> with `do` and its numbers, from
 * the editor's script. The plain form does the same through its action.
 */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }) {
  if (!isSameOrigin(request)) return Response.json({ fault: 'forbidden' }, { status: 403 })
  const actor = await findMerchantActor()
  if (!actor) return Response.json({ fault: 'signed-out' }, { status: 403 })
  const sent = await readUpload(request, 16_000)
  if (!sent.ok) return Response.json({ ok: false, fault: 'failed' })
  const { id } = await params
  const listingId = new URL(request.url).searchParams.get('listing') ?? ''
  return Response.json(await changePicture(actor, listingId, id, typedValues(sent.form)))
}
