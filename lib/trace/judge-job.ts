import { type Job, sendJob } from '@/lib/jobs/boss'
import { judgeSomeAgain } from './commands/judge-again'

/** Judges lots again by rules that are newer than they are, some at a time; which are left follows from the lots themselves. */
export const judgeAgainJob: Job = {
  name: 'trace-judge-again',
  cron: '20 3 * * *',
  async run() {
    while (await judgeSomeAgain());
  },
  resume: () => sendJob(judgeAgainJob, {}),
}
