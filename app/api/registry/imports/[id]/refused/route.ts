import { findAdmin } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { noteRefusedDownload } from '@/lib/registry/commands/note-refused-download'
import { findImport, listRefusedRows } from '@/lib/registry/queries/imports'
import { refusedWorkbook } from '@/lib/registry/refused-workbook'

/** The refused rows as a workbook: their cells as they were, and what to mend in the last column. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const admin = await findAdmin()
  const { id } = await params
  const found = admin && /^[0-9a-f-]{36}$/.test(id) ? await findImport(admin, id) : null
  if (!admin || !found) return new Response(null, { status: 404 })
  const locale = localeOf(new URL(request.url).searchParams.get('locale') ?? undefined)
  // The file holds the rows as they were, personal IDs included: each download leaves a trace.
  await noteRefusedDownload(admin, id)
  const bytes = await refusedWorkbook(found, await listRefusedRows(admin, id), locale)
  const name = `${found.fileName.replace(/\.[^.]*$/, '')} - ${locale === 'vi' ? 'dòng bị từ chối' : 'refused rows'}.xlsx`
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': `attachment; filename="refused-rows.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
