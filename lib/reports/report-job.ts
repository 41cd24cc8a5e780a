import type { Job } from '@/lib/jobs/boss'
import { issueMonthly } from './commands/issue-monthly'

/** Each hour of the working day: makes the report of the month before when it is missing, so that a server that was off catches up. */
export const monthlyReportJob: Job = {
  name: 'monthly-report',
  cron: '10 7-18 * * *',
  async run() {
    try {
      await issueMonthly(new Date())
    } catch (error) {
      console.error('the monthly report could not be made:', error instanceof Error ? error.message : error)
      throw error
    }
  },
}
