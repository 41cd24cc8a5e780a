import { orderFormPage } from '@/components/desk/order-form-page'
import { plainAnswer } from '@/components/trace/plain-page'
import { findReviewing } from '@/lib/auth/guards'
import { isSameOrigin } from '@/lib/auth/same-origin'
import { registerOrder } from '@/lib/desk/commands/orders'
import { isTarget, orderInput } from '@/lib/desk/input'
import { documentType, keepOrderFile, MAX_ORDER_FILE } from '@/lib/desk/order-file'
import { findTarget } from '@/lib/desk/queries/orders'
import { readUpload } from '@/lib/files/uploads'
import { emptyForm } from '@/lib/forms/form-state'
import { parseForm, typedValues } from '@/lib/forms/parse-form'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

// The boundaries and the other fields come on top of the file.
const maxBodyBytes = MAX_ORDER_FILE + 64 * 1024

/** Takes an authority's order with its document; the script of the form reads the answer, a browser without it is sent on or gets the form again. */
export async function POST(request: Request) {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 })
  const admin = await findReviewing()
  if (!admin) return new Response(null, { status: 404 })
  const query = new URL(request.url).searchParams
  const locale = localeOf(query.get('locale') ?? undefined)
  const isScript = request.headers.get('accept')?.includes('application/json') ?? false
  const t = translator(locale, 'orders')
  const refuse = async (answer: { message?: string; errors?: Record<string, string> }, form?: FormData) => {
    const init = { status: 422, headers: { 'Cache-Control': 'no-store' } }
    if (isScript) return Response.json(answer, init)
    const values = form ? typedValues(form) : {}
    const asked = values.target ?? query.get('target') ?? ''
    const target = isTarget(asked) ? await findTarget(admin, asked) : null
    return plainAnswer(orderFormPage(locale, { target, values, ...answer }), init)
  }
  const upload = await readUpload(request, maxBodyBytes)
  if (!upload.ok) return refuse({ message: t(`problem.${upload.reason}`) })
  const parsed = parseForm(orderInput(new Date()), upload.form, locale, emptyForm)
  if (!parsed.ok) return refuse({ message: parsed.state.message, errors: parsed.state.errors }, upload.form)
  const file = upload.form.get('file')
  const hasFile = file instanceof File && file.size > 0
  if (!hasFile && !parsed.data.listingId) return refuse({ errors: { file: t('problem.no-document') } }, upload.form)
  if (hasFile && file.size > MAX_ORDER_FILE) return refuse({ errors: { file: t('problem.too-large') } }, upload.form)
  const bytes = hasFile ? new Uint8Array(await file.arrayBuffer()) : null
  if (bytes && !documentType(bytes)) return refuse({ errors: { file: t('problem.not-a-document') } }, upload.form)
  const kept = bytes && hasFile ? await keepOrderFile(bytes, file.name) : null
  const registered = await registerOrder(admin, parsed.data, kept)
  if (!registered.ok) return refuse({ message: t(`problem.${registered.reason}`) }, upload.form)
  const to = pathIn(locale, `/admin/orders/${registered.orderId}?done=registered`)
  if (isScript) return Response.json({ to })
  return new Response(null, { status: 303, headers: { Location: to } })
}
