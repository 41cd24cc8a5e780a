import 'server-only'
import { cacheLife } from 'next/cache'
import { secondsUntilNextDay } from '@/lib/format/days'

/** True while `next build` renders pages, when there may be no database: cached queries answer "nothing yet" then. */
export const isBuilding = () => process.env.NEXT_PHASE === 'phase-production-build'

/** Inside a 'use cache' function: keep the result until a tag or the next local day refreshes it. */
export function cacheUntilNextDay() {
  const seconds = secondsUntilNextDay(new Date())
  // Below five minutes Next would treat the page as dynamic.
  const expire = Math.max(seconds, 310)
  cacheLife({ stale: 300, revalidate: Math.min(seconds, expire - 1), expire })
}
