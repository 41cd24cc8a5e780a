import { findStaff } from '@/lib/auth/guards'
import { findExport } from '@/lib/reports/queries/find-export'

/** Where a workbook stands, for the page that waits for it. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }) {
  const staff = await findStaff('targets')
  const found = staff && (await findExport(staff, (await params).id))
  if (!found) return new Response(null, { status: 404 })
  const answer = { state: found.state, progress: { done: 0, total: 0 } }
  return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
}
