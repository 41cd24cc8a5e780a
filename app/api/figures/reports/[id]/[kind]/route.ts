import { findStaff } from '@/lib/auth/guards'
import { downloadOf } from '@/lib/files/download'
import { translator } from '@/lib/i18n/translator'
import { findReportFile } from '@/lib/reports/queries/issued-reports'
import { reportFileKinds } from '@/lib/reports/types'

/** One file of a report, byte for byte as it was given out. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string; kind: string }> }) {
  const admin = await findStaff('targets')
  const { id, kind: asked } = await params
  const kind = reportFileKinds.find((each) => each === asked)
  const file = admin && kind ? await findReportFile(admin, id, kind) : null
  if (!file || !kind) return new Response(null, { status: 404 })
  const name = `${translator('vi', 'reports')('file-name')}-${file.day.slice(0, 7)}`
  return downloadOf(file.bytes, { kind, name, plain: name, inline: kind === 'pdf' })
}
