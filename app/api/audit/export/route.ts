import { findStaff } from '@/lib/auth/guards'
import { isSameOrigin } from '@/lib/auth/same-origin'
import { dayOf } from '@/lib/format/days'
import { exportEntries } from '@/lib/oversight/commands/export-entries'
import { entryFilter } from '@/lib/oversight/filter'

/** The audit log as CSV, as far as the form asked for it. A post, since it leaves an entry of its own. */
export async function POST(request: Request) {
  const staff = await findStaff('audit')
  if (!staff) return new Response(null, { status: 404 })
  if (!isSameOrigin(request)) return new Response(null, { status: 403 })
  const form = await request.formData()
  const asked = Object.fromEntries([...form].filter((pair): pair is [string, string] => typeof pair[1] === 'string'))
  const parts = exportEntries(staff, entryFilter(asked))
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await parts.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await parts.return(undefined)
    },
  })
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="nhat-ky-${dayOf(new Date())}.csv"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
