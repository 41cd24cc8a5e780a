import { connection } from 'next/server'
import source from '@/components/layout/start-shop.ts?bundled'
import { scriptResponse } from '@/lib/pages/script-response'

/** The shop's script. Pages name it with the build it belongs to, so that a browser may keep it for good. */
export async function GET(request: Request) {
  await connection()
  return scriptResponse(request, source, 'public, max-age=31536000, immutable')
}
