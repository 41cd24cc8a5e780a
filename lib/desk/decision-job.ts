import { type Job, sendJob } from '@/lib/jobs/boss'
import { refreshPublicPages } from '@/lib/jobs/refresh'
import { hurryLetters } from '@/lib/notices/letter-job'
import { settleDecisions } from './commands/settle-decisions'
import { HOLD_SECONDS } from './hold-rules'

/**
 * Lets decisions happen whose seconds are over. What is due follows from the rows of `desk_decision`: the queue only says that
 * it is time to look, so neither a restart nor a lost job loses a decision; every minute it looks by itself.
 */
export const decisionJob: Job = {
  name: 'desk-decisions',
  cron: '* * * * *',
  async run() {
    const { done } = await settleDecisions()
    if (done === 0) return
    await hurryLetters()
    if (!(await refreshPublicPages())) console.error('decisions: the public pages could not be refreshed')
  },
  resume: () => sendJob(decisionJob, {}),
}

/** After a decision: has it looked at as soon as it is due. */
export const awaitDecision = () =>
  sendJob(decisionJob, {}, HOLD_SECONDS).catch((error: Error) =>
    console.error('a decision waits for the next minute:', error.message),
  )
