import { connection } from 'next/server'
import { environment } from '@/lib/config/environment'
import farewell from '@/lib/offline/farewell-worker.ts?bundled'
import source from '@/lib/offline/service-worker.ts?bundled'

/** The service worker of this build (its type stands in next.config.js); with OFFLINE_PAGES=off, one that cleans up and leaves. */
export async function GET() {
  await connection()
  const { build, keepsPagesOffline } = environment()
  return new Response(keepsPagesOffline ? `const BUILD=${JSON.stringify(build)};${source}` : farewell, {
    headers: { 'Cache-Control': 'no-cache' },
  })
}
