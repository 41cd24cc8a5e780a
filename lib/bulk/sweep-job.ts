import { type Job, sendJob } from '@/lib/jobs/boss'
import { logFailure } from '@/lib/registry/log-failure'
import { sweepRuns } from './commands/sweep-runs'

/** Sweeps pictures away that nobody confirmed, each night, and when a server starts, since it may be off at night. */
export const bulkSweepJob: Job = {
  name: 'bulk-sweep',
  cron: '40 3 * * *',
  async run() {
    try {
      await sweepRuns(new Date())
    } catch (error) {
      logFailure('bulk sweep', error)
      throw error
    }
  },
  resume: () => sendJob(bulkSweepJob, {}),
}
