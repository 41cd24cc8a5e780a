import { findAdmin } from '@/lib/auth/guards'
import { isSameOrigin } from '@/lib/auth/same-origin'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { maxImportBytes, receiveImport } from '@/lib/registry/commands/receive-import'

const seeOther = (path: string) => new Response(null, { status: 303, headers: { Location: path } })

/** Takes a workbook from the upload form (multipart) and sends the browser on to its page; works without JavaScript. */
export async function POST(request: Request) {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 })
  const admin = await findAdmin()
  if (!admin) return new Response(null, { status: 404 })
  const length = Number(request.headers.get('content-length'))
  // A body of unknown length is not read at all; the rest of the form is a few hundred bytes.
  if (!length || length > maxImportBytes + 64 * 1024) return tooLarge(request)
  const form = await request.formData()
  const locale = localeOf(form.get('locale')?.toString())
  const file = form.get('file')
  const back = (problem: string) => seeOther(`${pathIn(locale, '/admin/registry')}?problem=${problem}`)
  if (!(file instanceof File) || file.size === 0) return back('no-file')
  if (file.size > maxImportBytes) return back('file-too-large')
  const { importId } = await receiveImport(admin, { fileName: file.name, bytes: Buffer.from(await file.arrayBuffer()) })
  return seeOther(pathIn(locale, `/admin/registry/imports/${importId}`))
}

function tooLarge(request: Request) {
  const locale = localeOf(new URL(request.headers.get('referer') ?? request.url).pathname.split('/')[1])
  return seeOther(`${pathIn(locale, '/admin/registry')}?problem=file-too-large`)
}
