import { type Job, sendJob } from '@/lib/jobs/boss'
import { sendDueLetters } from './commands/send-letters'

/**
 * Sends letters every minute and when a server starts. What is to be sent, and when, follows from the rows of `letter`: the
 * queue only says that it is time to look, so neither a restart nor a lost job loses a letter.
 */
export const letterJob: Job = {
  name: 'letters',
  cron: '* * * * *',
  async run() {
    try {
      await sendDueLetters()
    } catch (error) {
      console.error('letters:', error instanceof Error ? error.message : error)
      throw error
    }
  },
  resume: () => sendJob(letterJob, {}),
}

/** After a command whose letter somebody waits for: has the letters looked at now instead of within the minute. */
export const hurryLetters = () =>
  sendJob(letterJob, {}).catch((error: Error) => console.error('letters could not be hurried:', error.message))
