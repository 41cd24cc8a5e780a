import { db } from '@/lib/db/client'
import { dayOf } from '@/lib/format/days'
import { type Job, sendJob } from '@/lib/jobs/boss'
import { eraseDueAccounts } from './commands/erase-accounts'

/** Each night, and when a server starts: closes accounts whose day has come and forgets sessions that ran out. */
export const accountJob: Job = {
  name: 'accounts',
  cron: '50 3 * * *',
  async run() {
    try {
      const now = new Date()
      await eraseDueAccounts(dayOf(now), now)
      await db.sessionStart.deleteMany({ where: { expiresAt: { lt: now } } })
    } catch (error) {
      console.error('accounts could not be closed:', error instanceof Error ? error.message : error)
      throw error
    }
  },
  resume: () => sendJob(accountJob, {}),
}
