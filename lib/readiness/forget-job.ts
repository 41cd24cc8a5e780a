import { type Job, sendJob } from '@/lib/jobs/boss'
import { forgetInvoices } from './commands/forget-invoices'

/** Each night, and when a server starts, since it may be off at night. */
export const forgetInvoicesJob: Job = {
  name: 'forget-invoices',
  cron: '50 3 * * *',
  run: async () => {
    await forgetInvoices(new Date())
  },
  resume: () => sendJob(forgetInvoicesJob, {}),
}
