import { findStaff } from '@/lib/auth/guards'
import { downloadOf } from '@/lib/files/download'
import { fileStore } from '@/lib/files/store'
import { translator } from '@/lib/i18n/translator'
import { findExport } from '@/lib/reports/queries/find-export'

/** A workbook that whoever asks has had made. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }) {
  const staff = await findStaff('targets')
  const found = staff && (await findExport(staff, (await params).id))
  const file = found?.fileKey ? await fileStore().stream(found.fileKey) : null
  if (!found || !file) return new Response(null, { status: 404 })
  const name = `${translator(found.locale, 'figures')('rows.file')}-${found.day}`
  return downloadOf(file.body, { kind: 'xlsx', name, plain: name })
}
