import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { AdminActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { hasQueue } from '../queries/jobs'

export type Retried = { ok: true; name: string } | { ok: false; reason: 'unknown' }

/** Puts a piece of background work that was given up back into the queue; work is written to bear being run twice. */
export async function retryJob({ userId }: AdminActor, jobId: string): Promise<Retried> {
  if (!(await hasQueue())) return { ok: false, reason: 'unknown' }
  return db.$transaction(async (tx): Promise<Retried> => {
    const [job] = await tx.$queryRaw<{ name: string }[]>`
      UPDATE pgboss.job SET state = 'retry', retry_limit = retry_limit + 1, start_after = now(), completed_on = NULL
      WHERE id = ${jobId}::uuid AND state = 'failed' RETURNING name`
    if (!job) return { ok: false, reason: 'unknown' }
    await recordAudit(tx, {
      ...{ actorId: userId, verb: 'job.retried', subject: 'job', subjectId: jobId },
      detail: { name: job.name },
      before: { state: 'failed' },
      after: { state: 'retry' },
    })
    return { ok: true, name: job.name }
  })
}
