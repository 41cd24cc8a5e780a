import { connection } from 'next/server'

/** The answer to a prefetch of a desk page: nothing, come back when somebody clicks. */
export async function GET() {
  await connection()
  return new Response(null, { status: 204, headers: { 'Cache-Control': 'private, no-store' } })
}
