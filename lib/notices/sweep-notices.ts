import 'server-only'
import { db } from '@/lib/db/client'
import { type Job, sendJob } from '@/lib/jobs/boss'
import { ADDRESS_DAYS, KEPT_DAYS } from './rules'

const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000)

/**
 * Forgets where ended letters went, and what they could open, after their days, and drops notices and letters after theirs:
 * the facts they told of are kept where they belong.
 */
export async function sweepNotices(now: Date): Promise<void> {
  await db.letter.updateMany({
    where: { state: { not: 'WAITING' }, endedAt: { lt: daysBefore(now, ADDRESS_DAYS) }, address: { not: null } },
    data: { address: null, sealedPath: null },
  })
  const createdAt = { lt: daysBefore(now, KEPT_DAYS) }
  await db.notice.deleteMany({ where: { createdAt } })
  await db.letter.deleteMany({ where: { createdAt, notices: { none: {} } } })
}

/** Each night, and when a server starts. */
export const noticeSweepJob: Job = {
  name: 'notice-sweep',
  cron: '40 3 * * *',
  async run() {
    try {
      await sweepNotices(new Date())
    } catch (error) {
      console.error('notices could not be swept:', error instanceof Error ? error.message : error)
      throw error
    }
  },
  resume: () => sendJob(noticeSweepJob, {}),
}
