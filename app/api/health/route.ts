import { connection } from 'next/server'
import { direct } from '@/lib/db/direct'
import { arePagesFresh } from '@/lib/jobs/refresh'

/** 200 when the server and its database answer; for start scripts, containers and load balancers. */
export async function GET() {
  await connection()
  const answer = (status: number, body: object) =>
    Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
  try {
    await direct.$queryRaw`SELECT 1`
  } catch {
    return answer(503, { ok: false, reason: 'database' })
  }
  return arePagesFresh() ? answer(200, { ok: true }) : answer(503, { ok: false, reason: 'starting' })
}
