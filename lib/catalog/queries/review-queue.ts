import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'

/** How many contents wait for a decision, and since when the longest; the queue itself is the desk's (lib/desk). */
export async function countWaitingReviews(_: StaffActor): Promise<{ waiting: number; since: Date | null }> {
  const [row] = await db.$queryRaw<{ waiting: number; since: Date | null }[]>`
    SELECT count(*)::int AS waiting, min(arrived_at) AS since FROM desk_open_item WHERE kind = 'LISTING'`
  return row ?? { waiting: 0, since: null }
}
