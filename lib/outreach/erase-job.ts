import { dayOf } from '@/lib/format/days'
import { type Job, sendJob } from '@/lib/jobs/boss'
import { eraseCallWords } from './commands/erase-words'

/** Each night, and when a server starts: what was said in calls long ago is erased. */
export const callWordsJob: Job = {
  name: 'erase-call-words',
  cron: '35 3 * * *',
  async run() {
    await eraseCallWords(dayOf(new Date()))
  },
  resume: () => sendJob(callWordsJob, {}),
}
