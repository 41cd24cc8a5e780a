import { findRegistering } from '@/lib/auth/guards'
import { isSameOrigin } from '@/lib/auth/same-origin'
import { readUpload } from '@/lib/files/uploads'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { maxImportBytes, receiveImport } from '@/lib/registry/commands/receive-import'

// The boundaries and the headers of the parts come on top of the file.
const maxBodyBytes = maxImportBytes + 64 * 1024

/** Takes a workbook from the upload form (multipart) and sends the browser on to its page; works without JavaScript. */
export async function POST(request: Request) {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 })
  const admin = await findRegistering()
  if (!admin) return new Response(null, { status: 404 })
  const locale = localeOf(new URL(request.url).searchParams.get('locale') ?? undefined)
  const seeOther = (path: string) => new Response(null, { status: 303, headers: { Location: pathIn(locale, path) } })
  const back = (problem: string) => seeOther(`/admin/registry?problem=${problem}`)

  const upload = await readUpload(request, maxBodyBytes)
  if (!upload.ok) return back(upload.reason)
  const file = upload.form.get('file')
  if (!(file instanceof File) || file.size === 0) return back('no-file')
  if (file.size > maxImportBytes) return back('too-large')
  const { importId } = await receiveImport(admin, { fileName: file.name, bytes: Buffer.from(await file.arrayBuffer()) })
  return seeOther(`/admin/registry/imports/${importId}`)
}
