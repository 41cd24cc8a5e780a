import type { Job } from '@/lib/jobs/boss'
import { issueMonthly } from './commands/issue-monthly'
import { writeReportLetters } from './commands/write-report-letters'

/**
 * Each hour of the working day: makes the report of the month before when it is missing, so that a server that was off catches
 * up, and writes it to whoever outside the desk is on the list.
 */
export const monthlyReportJob: Job = {
  name: 'monthly-report',
  cron: '10 7-18 * * *',
  async run() {
    try {
      const now = new Date()
      await issueMonthly(now)
      await writeReportLetters(now)
    } catch (error) {
      console.error('the monthly report could not be made:', error instanceof Error ? error.message : error)
      throw error
    }
  },
}
