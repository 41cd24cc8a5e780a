import { clientAddressOf } from '@/lib/audit/client-address'
import { environment } from '@/lib/config/environment'
import { dayOf } from '@/lib/format/days'
import { sha256 } from '@/lib/ledger/chain'
import { admitOpenRequest } from '@/lib/open-data/open-limit'
import { openApi } from '@/lib/open-data/openapi'
import { findOpenTable } from '@/lib/open-data/queries/find-open-table'
import { openFault, openObjects, openRequestIn } from '@/lib/open-data/rules'
import { writeCsv } from '@/lib/workbooks/write'

const open = { 'Access-Control-Allow-Origin': '*', 'X-Content-Type-Options': 'nosniff' }

// A day that is over never changes; today's figures do, with any decision.
const freshness = (isFinal: boolean) => (isFinal ? 'public, max-age=86400' : 'public, max-age=60')

/** Public figures for machines: GET /api/open-data/v1/coverage.json, /2026-10-31/wards.csv, /openapi.json. */
export async function GET(request: Request, { params }: { params: Promise<{ path: string[] }> }) {
  const admitted = await admitOpenRequest(clientAddressOf(request.headers))
  if (!admitted.admitted)
    return new Response(null, { status: 429, headers: { ...open, 'Retry-After': String(admitted.waitSeconds) } })
  const { path } = await params
  const now = new Date()
  if (path.join('/') === 'openapi.json')
    return answer(request, JSON.stringify(openApi(environment().publicUrl), null, 2), 'application/json', true)
  const asked = openRequestIn(path, dayOf(now))
  const table = asked && (await findOpenTable(asked, now))
  if (!asked || !table) return Response.json(openFault(path, dayOf(now)), { status: 404, headers: open })
  const { dataset, day, isFinal, columns, rows } = table
  if (asked.format === 'json') {
    const body = { dataset, day, final: isFinal, source: 'Gian hàng Thủ đô', rows: openObjects(table) }
    return answer(request, JSON.stringify(body), 'application/json', isFinal)
  }
  const cells = rows.map((row) => row.map((value) => (typeof value === 'boolean' ? String(value) : value)))
  return answer(request, writeCsv([['day', ...columns], ...cells.map((row) => [day, ...row])]), 'text/csv', isFinal)
}

function answer(request: Request, body: string, type: string, isFinal: boolean) {
  const etag = `"${sha256(body).slice(0, 32)}"`
  const headers = { ...open, ETag: etag, 'Cache-Control': freshness(isFinal) }
  const known = request.headers.get('if-none-match')?.split(',') ?? []
  if (known.some((one) => one.trim().replace(/^W\//, '') === etag)) return new Response(null, { status: 304, headers })
  return new Response(body, { headers: { ...headers, 'Content-Type': `${type}; charset=utf-8` } })
}
