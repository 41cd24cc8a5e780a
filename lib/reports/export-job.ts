import { type Job, sendJob } from '@/lib/jobs/boss'
import { listUnfinishedExports, makeExport, sweepExports } from './commands/exports'

/** Makes workbooks of many rows beside everything else; each night it takes old ones away. */
export const figureExportJob: Job<{ id?: string }> = {
  name: 'figure-export',
  cron: '45 3 * * *',
  async run({ id }) {
    try {
      if (id) await makeExport(id, new Date())
      else await sweepExports(new Date())
    } catch (error) {
      console.error('rows could not be written:', error instanceof Error ? error.message : error)
      throw error
    }
  },
  async resume() {
    for (const id of await listUnfinishedExports()) await sendJob(figureExportJob, { id })
  },
}
