import { submitSignedAgreement } from '@/lib/agreements/commands/submit-signed'
import { receiveSigned, seeOther } from '@/lib/agreements/receive-signed'
import { findMerchantActor } from '@/lib/auth/guards'
import { isSameOrigin } from '@/lib/auth/same-origin'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { admitProofFile } from '@/lib/readiness/file-limit'
import { solutionPath } from '@/lib/readiness/solution-address'

/** Takes the agreement with the merchant's signature from its own form; works without JavaScript. */
export async function POST(request: Request, { params }: RouteContext<'/api/agreements/[id]/signed'>) {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 })
  const merchant = await findMerchantActor()
  if (!merchant) return new Response(null, { status: 404 })
  const locale = localeOf(new URL(request.url).searchParams.get('locale') ?? undefined)
  const { id } = await params
  const answer = (await admitProofFile(merchant))
    ? await receiveSigned(request, id, (file) => submitSignedAgreement(merchant, file))
    : { ok: false as const, reason: 'too-often' }
  const told = answer.ok ? 'agreement=signed' : `agreement-problem=${answer.reason}`
  return seeOther(pathIn(locale, `${solutionPath('E_CONTRACT')}?${told}#agreement`))
}
