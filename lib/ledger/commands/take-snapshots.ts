import 'server-only'
import { db } from '@/lib/db/client'
import { type Day, dateOfDay, dayOfDate } from '@/lib/format/days'
import { canonical } from '../canonical'
import { FIRST_HASH, linkHash } from '../chain'
import { dayFigures } from '../queries/day-figures'
import { lastSettledDay, missingDays } from '../rules'

/**
 * Takes the snapshots that are missing, one day after the other, through the last settled day: a server that was off catches
 * up, since figures as of a past day are the same whenever they are counted. Answers the days it took.
 */
export async function takeSnapshots(now: Date): Promise<Day[]> {
  const last = await db.figureSnapshot.findFirst({ orderBy: { number: 'desc' }, select: { day: true } })
  const days = missingDays(last && dayOfDate(last.day), lastSettledDay(now))
  const taken: Day[] = []
  for (const day of days) if (await takeSnapshot(day, now)) taken.push(day)
  return taken
}

/** False when another server was faster. */
const takeSnapshot = (day: Day, now: Date): Promise<boolean> =>
  db.$transaction(
    async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM pg_advisory_xact_lock(hashtext('figure-snapshot'))`
      const before = await tx.figureSnapshot.findFirst({ orderBy: { number: 'desc' } })
      if (before && dayOfDate(before.day) >= day) return false
      const number = (before?.number ?? 0) + 1
      const body = canonical({ number, day, takenAt: now.toISOString(), ...(await dayFigures(day, now, tx)) })
      const previousHash = before?.hash ?? FIRST_HASH
      await tx.figureSnapshot.create({
        data: { number, day: dateOfDay(day), body, previousHash, hash: linkHash(previousHash, body), takenAt: now },
      })
      return true
    },
    { timeout: 120_000, maxWait: 30_000 },
  )
