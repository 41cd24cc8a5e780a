import { type Job, sendJob } from '@/lib/jobs/boss'
import { findHints } from './commands/find-hints'

/** Looks at what came in, every minute and when a server starts; at everything again on a new day. */
export const hintJob: Job = {
  name: 'desk-hints',
  cron: '* * * * *',
  async run() {
    await findHints()
  },
  resume: () => sendJob(hintJob, {}),
}
