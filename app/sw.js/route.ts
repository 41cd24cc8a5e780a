import { connection } from 'next/server'
import { environment } from '@/lib/config/environment'
import farewell from '@/lib/offline/farewell-worker.ts?bundled'
import source from '@/lib/offline/service-worker.ts?bundled'
import { scriptResponse } from '@/lib/pages/script-response'

/** The service worker of this build; with OFFLINE_PAGES=off, one that cleans up and leaves. */
export async function GET(request: Request) {
  await connection()
  const { build, keepsPagesOffline } = environment()
  const script = keepsPagesOffline ? `const BUILD=${JSON.stringify(build)};${source}` : farewell
  return scriptResponse(request, script, 'no-cache')
}
