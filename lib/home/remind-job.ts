import { type Job, sendJob } from '@/lib/jobs/boss'
import { forgetReminders, remindOfEndings, summariseWeek } from './commands/remind'

/**
 * Each morning, and when a server starts: whoever was away catches up. What was told stands in `reminder`, so a second run has
 * nothing to say.
 */
export const remindJob: Job = {
  name: 'remind-merchants',
  cron: '15 6 * * *',
  async run() {
    try {
      await remindOfEndings(new Date())
      await summariseWeek(new Date())
      await forgetReminders(new Date())
    } catch (error) {
      console.error('merchants could not be reminded:', error instanceof Error ? error.message : error)
      throw error
    }
  },
  resume: () => sendJob(remindJob, {}),
}
