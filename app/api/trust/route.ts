import { findAdmin } from '@/lib/auth/guards'
import { isSameOrigin } from '@/lib/auth/same-origin'
import { readUpload } from '@/lib/files/uploads'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { maxTrustFileBytes, receiveTrustFile } from '@/lib/trust/commands/receive-file'

// The boundaries and the headers of the parts come on top of the file.
const maxBodyBytes = maxTrustFileBytes + 16 * 1024

/** Takes a file of certificates from the administrator's form and sends the browser on to compare it; works without JavaScript. */
export async function POST(request: Request) {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 })
  const admin = await findAdmin()
  if (!admin) return new Response(null, { status: 404 })
  const locale = localeOf(new URL(request.url).searchParams.get('locale') ?? undefined)
  const seeOther = (path: string) => new Response(null, { status: 303, headers: { Location: pathIn(locale, path) } })
  const back = (problem: string) => seeOther(`/admin/trust?problem=${problem}`)

  const upload = await readUpload(request, maxBodyBytes)
  if (!upload.ok) return back(upload.reason)
  const file = upload.form.get('file')
  if (!(file instanceof File) || file.size === 0) return back('no-file')
  if (file.size > maxTrustFileBytes) return back('too-large')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const received = await receiveTrustFile(admin, { fileName: file.name, bytes })
  return received.ok ? seeOther(`/admin/trust/uploads/${received.uploadId}`) : back(received.reason)
}
