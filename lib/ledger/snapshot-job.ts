import { type Job, sendJob } from '@/lib/jobs/boss'
import { takeSnapshots } from './commands/take-snapshots'

/** Each night, and when a server starts: a snapshot of every figure for each day that is over and has none. */
export const snapshotJob: Job = {
  name: 'figure-snapshots',
  cron: '20 0 * * *',
  async run() {
    try {
      await takeSnapshots(new Date())
    } catch (error) {
      console.error('figures could not be kept:', error instanceof Error ? error.message : error)
      throw error
    }
  },
  resume: () => sendJob(snapshotJob, {}),
}
