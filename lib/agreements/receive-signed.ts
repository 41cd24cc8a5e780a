import 'server-only'
import { readUpload } from '@/lib/files/uploads'
import { isUuid } from '@/lib/format/ids'
import { maxPdfBytes } from '@/lib/verifier/limits'

type Answer = { ok: true } | { ok: false; reason: string }

// The boundaries and the headers of the parts come on top of the file.
const maxBodyBytes = maxPdfBytes + 16 * 1024

/** Reads the one signed file of a plain form and lends it to a command; the answer is a key of the `agreements` texts. */
export async function receiveSigned(
  request: Request,
  id: string,
  command: (file: { agreementId: string; bytes: Uint8Array<ArrayBuffer> }) => Promise<Answer>,
): Promise<Answer> {
  const upload = await readUpload(request, maxBodyBytes)
  if (!upload.ok) return upload
  const file = upload.form.get('file')
  if (!(file instanceof File) || file.size === 0) return { ok: false, reason: 'no-file' }
  if (file.size > maxPdfBytes) return { ok: false, reason: 'too-large' }
  if (!isUuid(id)) return { ok: false, reason: 'unknown' }
  return command({ agreementId: id, bytes: new Uint8Array(await file.arrayBuffer()) })
}

/** Back to the page that the form stood on. */
export const seeOther = (path: string) => new Response(null, { status: 303, headers: { Location: path } })
