import { dayOf } from '@/lib/format/days'
import type { Job } from '@/lib/jobs/boss'
import { eraseOldWords } from './commands'

/** Erases, every night, what people typed longer ago than merchants are shown; a second run finds nothing. */
export const eraseWordsJob: Job = {
  name: 'visits-erase-words',
  cron: '20 2 * * *',
  run: async () => {
    await eraseOldWords(dayOf(new Date()))
  },
}
