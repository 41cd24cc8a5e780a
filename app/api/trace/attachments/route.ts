import { randomUUID } from 'node:crypto'
import type { MerchantActor } from '@/lib/auth/actors'
import { findMerchantActor } from '@/lib/auth/guards'
import { isSameOrigin } from '@/lib/auth/same-origin'
import { maxPictureBytes } from '@/lib/files/pictures'
import { readUpload } from '@/lib/files/uploads'
import { isUuid } from '@/lib/format/ids'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { textFor } from '@/lib/i18n/translator'
import { admitAttachment } from '@/lib/trace/attachment-limit'
import { attachToStep } from '@/lib/trace/commands/attach'

const MAX_BYTES = maxPictureBytes + 64 * 1024

type Told = { status: number; told: string }

async function take(merchant: MerchantActor, request: Request): Promise<Told> {
  if (!(await admitAttachment(merchant))) return { status: 429, told: 'too-often' }
  const upload = await readUpload(request, MAX_BYTES)
  if (!upload.ok) return { status: 422, told: upload.reason === 'too-large' ? 'too-large' : 'unknown' }
  const text = (name: string) => String(upload.form.get(name) ?? '')
  const file = upload.form.get('file')
  const [lotId, sentAs, rowId] = [text('lotId'), text('eventId'), text('eventRowId')]
  const step = isUuid(rowId) ? { rowId } : isUuid(sentAs) ? { sentAs } : null
  if (!(file instanceof File) || file.size === 0) return { status: 422, told: 'no-file' }
  if (!isUuid(lotId) || !step) return { status: 422, told: 'unknown' }
  const attached = await attachToStep(
    merchant,
    {
      ...{ lotId, step, fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) },
      id: isUuid(text('id')) ? text('id') : randomUUID(),
      kind: text('kind') === 'PICTURE' ? 'PICTURE' : 'DOCUMENT',
    },
    new Date(),
  )
  if (!attached.ok) return { status: 422, told: attached.reason }
  return { status: 200, told: 'attached' }
}

/**
 * Takes a picture or a paper of a step: from the page's script, which keeps it on the device until it has an answer and may send
 * it again, or from the plain form, which is led back to the lot.
 */
export async function POST(request: Request) {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 })
  const merchant = await findMerchantActor()
  const byScript = request.headers.get('accept')?.includes('application/json') ?? false
  const query = new URL(request.url).searchParams
  const locale = localeOf(query.get('locale') ?? undefined)
  if (!merchant) return new Response(null, { status: byScript ? 401 : 404 })
  const { status, told } = await take(merchant, request)
  if (byScript)
    return Response.json(
      { message: textFor(locale, 'journey-files', `answers.${told}`) ?? told, errors: {} },
      { status },
    )
  const lotId = query.get('lot')
  const path = isUuid(lotId) ? `/merchant/trace/lots/${lotId}` : '/merchant/trace'
  return new Response(null, { status: 303, headers: { Location: `${pathIn(locale, path)}?file=${told}#journey` } })
}
