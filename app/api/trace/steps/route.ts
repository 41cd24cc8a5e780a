import { revalidateTag } from 'next/cache'
import { findMerchantActor } from '@/lib/auth/guards'
import { isSameOrigin } from '@/lib/auth/same-origin'
import { catalogTags } from '@/lib/catalog/tags'
import { readUpload } from '@/lib/files/uploads'
import { isUuid } from '@/lib/format/ids'
import { emptyForm } from '@/lib/forms/form-state'
import { parseForm } from '@/lib/forms/parse-form'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { textFor } from '@/lib/i18n/translator'
import { recordStep } from '@/lib/trace/commands/record-step'
import { stepInput } from '@/lib/trace/input'

const MAX_BYTES = 16 * 1024

/**
 * Takes a step of a lot's journey: from the page's script, which keeps it until it has an answer and may send it again, or from the
 * plain form, which is led back to the lot. The id that came with it makes sure that it is stored once.
 */
export async function POST(request: Request) {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 })
  const merchant = await findMerchantActor()
  const byScript = request.headers.get('accept')?.includes('application/json') ?? false
  const query = new URL(request.url).searchParams
  const locale = localeOf(query.get('locale') ?? undefined)
  const lotId = query.get('lot')
  if (!merchant) return new Response(null, { status: byScript ? 401 : 404 })
  const upload = await readUpload(request, MAX_BYTES)
  const answer = async (): Promise<{ status: number; told: string; errors?: Record<string, string> }> => {
    if (!upload.ok) return { status: 400, told: 'unknown' }
    const parsed = parseForm(stepInput, upload.form, locale, emptyForm)
    if (!parsed.ok) return { status: 422, told: 'fields', errors: parsed.state.errors }
    const recorded = await recordStep(merchant, parsed.data, new Date())
    // The product's page leads to its lots as soon as one has a journey.
    if (recorded.ok && recorded.isNew) revalidateTag(catalogTags.listing(recorded.slug), { expire: 0 })
    return recorded.ok ? { status: 200, told: 'recorded' } : { status: 409, told: recorded.reason }
  }
  const { status, told, errors } = await answer()
  if (byScript)
    return Response.json(
      { message: textFor(locale, 'trace-desk', `answers.${told}`) ?? told, errors: errors ?? {} },
      { status },
    )
  const path = isUuid(lotId) ? `/merchant/trace/lots/${lotId}` : '/merchant/trace'
  return new Response(null, { status: 303, headers: { Location: `${pathIn(locale, path)}?told=${told}#record` } })
}
