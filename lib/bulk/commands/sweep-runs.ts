import 'server-only'
import { db } from '@/lib/db/client'
import { fileStore } from '@/lib/files/store'

/** Days for which pictures wait to be confirmed. */
const DAYS_KEPT = 7

/** Puts runs aside that nobody confirmed for a week, with the pictures they kept; answers how many. */
export async function sweepRuns(now: Date): Promise<number> {
  const before = new Date(now.getTime() - DAYS_KEPT * 86_400_000)
  const idle = { kind: 'PICTURES' as const, confirmedAt: null, cancelledAt: null, readAt: { lt: before } }
  // Put aside first: from then on nobody can confirm what is about to go.
  const swept = await db.bulkRun.updateMany({ where: idle, data: { cancelledAt: now } })
  const left = { run: { cancelledAt: { not: null } }, fileKey: { not: null } }
  const rows = await db.bulkRow.findMany({ where: left, select: { fileKey: true, runId: true } })
  for (const { fileKey } of rows) if (fileKey) await fileStore().remove(fileKey)
  await db.bulkRow.updateMany({ where: { runId: { in: rows.map(({ runId }) => runId) } }, data: { fileKey: null } })
  return swept.count
}
