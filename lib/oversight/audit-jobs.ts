import 'server-only'
import { type Job, sendJob } from '@/lib/jobs/boss'
import { checkChainNightly } from './commands/check-chain'
import { sealEntries } from './verify-chain'

/** Every minute, and when a server starts: committed entries get their place in the chain. */
export const auditSealJob: Job = {
  name: 'audit-seal',
  cron: '* * * * *',
  async run() {
    await sealEntries()
  },
  resume: () => sendJob(auditSealJob, {}),
}

/** Each night: the chain is computed again, and its head is written where the database cannot change it, the server's log. */
export const auditCheckJob: Job = {
  name: 'audit-check',
  cron: '20 3 * * *',
  async run() {
    const { sealed, headHash, fault } = await checkChainNightly()
    process.stdout.write(`audit chain: ${sealed} entries, head ${headHash}\n`)
    if (fault) console.error(`audit chain: ${fault.kind} at ${fault.seq ?? 'the end'}`)
  },
}
