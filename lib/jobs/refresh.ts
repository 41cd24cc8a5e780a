import { createHmac, timingSafeEqual } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { environment } from '@/lib/config/environment'
import { secondsUntilNextDay } from '@/lib/format/days'
import { everybodyServed } from '@/lib/pages/visitors'
import { bringShelfToToday } from './shelf'

/** The key that lets the server ask itself for a refresh; nobody outside can compute it. */
const refreshKey = () => createHmac('sha256', environment().authSecret).update('refresh-public-pages').digest('hex')

/** Whether a request carries the server's own key. */
export function isRefreshKey(given: string | null) {
  if (!given) return false
  const expected = Buffer.from(refreshKey())
  const found = Buffer.from(given)
  return expected.length === found.length && timingSafeEqual(expected, found)
}

/**
 * Expires every kept public page, or those of some tags. Pages can only be expired from within a request, so the server calls
 * itself; jobs, the start and local midnight use this, actions use `updateTag`.
 */
export async function refreshPublicPages(tags?: readonly string[]): Promise<boolean> {
  try {
    const answer = await fetch(`http://127.0.0.1:${environment().port}/api/internal/refresh`, {
      method: 'POST',
      headers: { authorization: refreshKey() },
      body: tags ? JSON.stringify(tags) : null,
      signal: AbortSignal.timeout(10_000),
    })
    return answer.ok
  } catch {
    return false
  }
}

// The start and the health route are bundled apart and share only the process.
const shared = globalThis as typeof globalThis & { boothPagesFresh?: boolean }

/** False until pages that a build rendered without a database were expired; the server is not healthy before. */
export const arePagesFresh = () => shared.boothPagesFresh === true

const learnToday = () =>
  bringShelfToToday().catch((error: Error) => console.error('the shelf does not know today:', error.message))

// Who came with the start is drawn a page meanwhile; nobody is sent here before the server is healthy.
const FIRST_SERVED_MS = 3_000

/**
 * Once after the start, for what was drawn before the shelf knew today, and then at every local midnight. At the start the
 * request to itself waits for the first page: it needs a route of its own, which that page does not show.
 */
export async function keepPagesOfToday() {
  await learnToday()
  await everybodyServed(FIRST_SERVED_MS)
  for (let tries = 0; tries < 80 && !(await refreshPublicPages()); tries++) await wait(250, undefined, { ref: false })
  shared.boothPagesFresh = true
  for (;;) {
    await wait(secondsUntilNextDay(new Date()) * 1000 + 50, undefined, { ref: false })
    await learnToday()
    await refreshPublicPages()
  }
}
