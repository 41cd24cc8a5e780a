import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { MerchantActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { sendJob } from '@/lib/jobs/boss'
import { listDrafts } from '../queries/drafts'
import { bulkWorkJob } from '../work-job'

export type SubmissionStarted = { ok: true; runId: string } | { ok: false; reason: 'nothing-to-send' }

/** Sends every complete draft of the merchant to review, as a run of its own; those that lack something stay drafts. */
export async function submitDrafts(actor: MerchantActor): Promise<SubmissionStarted> {
  const complete = (await listDrafts(actor)).filter(({ gaps, block }) => gaps.length === 0 && block === null)
  if (complete.length === 0) return { ok: false, reason: 'nothing-to-send' }
  const { userId, merchantId } = actor
  const { id } = await db.$transaction(async (tx) => {
    const now = new Date()
    const run = await tx.bulkRun.create({
      data: {
        ...{ merchantId, kind: 'SUBMISSION' as const, startedById: userId, readAt: now },
        ...{ confirmedAt: now, confirmedById: userId },
      },
      select: { id: true },
    })
    const rows = complete.map(({ productId, name }, index) => ({
      ...{ runId: run.id, rowNumber: index + 1, productId, name: name.slice(0, 200), outcome: 'SUBMIT' as const },
    }))
    await tx.bulkRow.createMany({ data: rows })
    await recordAudit(tx, {
      actorId: userId,
      verb: 'bulk.submission-started',
      ...{ subject: 'merchant', subjectId: merchantId, detail: { run: run.id, drafts: rows.length } },
      after: { drafts: rows.length },
    })
    return run
  })
  await sendJob(bulkWorkJob, { runId: id })
  return { ok: true, runId: id }
}
