import { findMerchantActor } from '@/lib/auth/guards'
import { isSameOrigin } from '@/lib/auth/same-origin'
import { mergeForm } from '@/lib/catalog/merge-form'
import { readUpload } from '@/lib/files/uploads'
import { isUuid } from '@/lib/format/ids'
import { typedValues } from '@/lib/forms/parse-form'
import { localeOf } from '@/lib/i18n/locales'

// Every text at its longest, three bytes a letter, is a third of this.
const LIMIT_BYTES = 1_000_000

/**
 * Saves a draft while it is written: POST /api/drafts/<listing>?locale=<vi|en> with the editor's form. Answers what the
 * draft holds now that the form does not (SaveAnswer), or `fault`: signed-out, gone, too-large, forbidden.
 */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }) {
  if (!isSameOrigin(request)) return Response.json({ fault: 'forbidden' }, { status: 403 })
  const actor = await findMerchantActor()
  if (!actor) return Response.json({ fault: 'signed-out' }, { status: 403 })
  const { id } = await params
  if (!isUuid(id)) return Response.json({ fault: 'gone' }, { status: 404 })
  const sent = await readUpload(request, LIMIT_BYTES)
  if (!sent.ok) return Response.json({ fault: sent.reason }, { status: sent.reason === 'too-large' ? 413 : 400 })
  const locale = localeOf(new URL(request.url).searchParams.get('locale') ?? undefined)
  const merged = await mergeForm(locale, actor, id, typedValues(sent.form))
  return merged.ok ? Response.json(merged.answer) : Response.json({ fault: 'gone' }, { status: 404 })
}
