import { downloadOf } from '@/lib/files/download'
import { translator } from '@/lib/i18n/translator'
import { readRecipientKey } from '@/lib/notices/recipient-key'
import { findRecipientsFile } from '@/lib/reports/queries/recipients'
import { reportFileKinds } from '@/lib/reports/types'

type Params = { params: Promise<{ key: string; id: string; kind: string }> }

/** One file of a report that was written to whoever holds the key of its letter. */
export async function GET(_: Request, { params }: Params) {
  const { key, id, kind: asked } = await params
  const recipient = readRecipientKey(key)
  const kind = reportFileKinds.find((each) => each === asked)
  const file = recipient && kind ? await findRecipientsFile(recipient, id, kind) : null
  if (!file || !kind) return new Response(null, { status: 404 })
  const name = `${translator(file.locale, 'reports')('file-name')}-${file.day.slice(0, 7)}`
  return downloadOf(file.bytes, { kind, name, plain: name, inline: kind === 'pdf' })
}
