import { type Job, sendJob } from '@/lib/jobs/boss'
import { sweepPictures } from './commands/sweep-pictures'

/** Sweeps unused pictures away each night, and when a server starts, since it may be off at night. */
export const pictureSweepJob: Job = {
  name: 'picture-sweep',
  cron: '20 3 * * *',
  async run() {
    try {
      await sweepPictures(new Date())
    } catch (error) {
      console.error('picture sweep:', error instanceof Error ? error.message : error)
      throw error
    }
  },
  resume: () => sendJob(pictureSweepJob, {}),
}
