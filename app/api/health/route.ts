import { connection } from 'next/server'
import { db } from '@/lib/db/client'

/** 200 when the server and its database answer; for start scripts, containers and load balancers. */
export async function GET() {
  await connection()
  try {
    await db.$queryRaw`SELECT 1`
    return Response.json({ ok: true }, { headers: { 'Cache-Control': 'no-store' } })
  } catch {
    return Response.json({ ok: false, reason: 'database' }, { status: 503, headers: { 'Cache-Control': 'no-store' } })
  }
}
