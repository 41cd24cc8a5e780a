import { findStaff } from '@/lib/auth/guards'
import { findImport } from '@/lib/registry/queries/imports'

/** Where an import stands, for the page that waits for it. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }) {
  const admin = await findStaff('imports')
  const found = admin && (await findImport(admin, (await params).id))
  if (!found) return new Response(null, { status: 404 })
  return Response.json({ state: found.state, progress: found.progress }, { headers: { 'Cache-Control': 'no-store' } })
}
