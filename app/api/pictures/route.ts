import { findMerchantActor } from '@/lib/auth/guards'
import { isSameOrigin } from '@/lib/auth/same-origin'
import { takeInPictures, type UploadAnswer } from '@/lib/catalog/picture-upload'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'

/**
 * Pictures for a draft: POST /api/pictures?listing=<id>&locale=<vi|en> with a form of files. The editor's script asks
 * for JSON and sends one picture a request; the plain form is sent back to the editor.
 */
export async function POST(request: Request) {
  if (!isSameOrigin(request)) return Response.json({ fault: 'forbidden' }, { status: 403 })
  const query = new URL(request.url).searchParams
  const listingId = query.get('listing') ?? ''
  const editor = pathIn(
    localeOf(query.get('locale') ?? undefined),
    `/merchant/listings/${encodeURIComponent(listingId)}/edit`,
  )
  const isScript = request.headers.get('accept')?.includes('application/json') ?? false

  const actor = await findMerchantActor()
  if (!actor) return isScript ? Response.json({ fault: 'signed-out' }, { status: 403 }) : seeOther(editor)
  const answer = await takeInPictures(actor, listingId, request, isScript ? 'one' : 'several')
  return isScript ? Response.json(answer) : seeOther(`${editor}?${told(answer)}#pictures`)
}

const seeOther = (path: string) => new Response(null, { status: 303, headers: { Location: path } })

const told = ({ added, refused }: UploadAnswer) =>
  new URLSearchParams({
    added: String(added.length),
    refused: refused.map(({ at, fault }) => `${at}.${fault}`).join(','),
  })
