import { countersignAgreement } from '@/lib/agreements/commands/countersign'
import { receiveSigned, seeOther } from '@/lib/agreements/receive-signed'
import { findReviewing } from '@/lib/auth/guards'
import { isSameOrigin } from '@/lib/auth/same-origin'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'

/** Takes the agreement with the organiser's signature behind the merchant's; works without JavaScript. */
export async function POST(request: Request, { params }: RouteContext<'/api/agreements/[id]/countersigned'>) {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 })
  const reviewing = await findReviewing()
  if (!reviewing) return new Response(null, { status: 404 })
  const locale = localeOf(new URL(request.url).searchParams.get('locale') ?? undefined)
  const { id } = await params
  const answer = await receiveSigned(request, id, (file) => countersignAgreement(reviewing, file))
  const told = answer.ok ? 'done=concluded' : `problem=${answer.reason}`
  return seeOther(pathIn(locale, `/admin/agreements/${encodeURIComponent(id)}?${told}`))
}
