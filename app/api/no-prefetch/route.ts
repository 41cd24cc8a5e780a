import { connection } from 'next/server'

/** The answer to a prefetch of a desk page, and to whoever asks for a shop page's tree: nothing, ask for the page itself. */
export async function GET() {
  await connection()
  return new Response(null, { status: 204, headers: { 'Cache-Control': 'private, no-store' } })
}
