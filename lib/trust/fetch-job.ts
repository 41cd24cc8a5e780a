import type { Job } from '@/lib/jobs/boss'
import { fetchSources } from './fetch-sources'

/** Fetches revocation lists each night; a second run finds them unchanged. */
export const fetchListsJob: Job = {
  name: 'trust-lists',
  cron: '10 3 * * *',
  run: async () => {
    await fetchSources(new Date())
  },
}
