import { findStaff } from '@/lib/auth/guards'
import { openOrderFile } from '@/lib/desk/order-file'
import { isUuid } from '@/lib/format/ids'

/** The document of an order, for administrators. Never opened in the browser: it came from outside. */
export async function GET(_request: Request, { params }: RouteContext<'/api/orders/[id]/file'>) {
  const { id } = await params
  const admin = await findStaff('listings')
  const file = admin && isUuid(id) ? await openOrderFile(admin, id) : null
  if (!file) return new Response(null, { status: 404, headers: { 'Cache-Control': 'private, no-store' } })
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Length': String(file.bytes.length),
      'Content-Disposition': `attachment; filename="order"; filename*=UTF-8''${encodeURIComponent(file.fileName)}`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
}
