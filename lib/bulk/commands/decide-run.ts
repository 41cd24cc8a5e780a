import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { MerchantActor } from '@/lib/auth/actors'
import { db, type Transaction } from '@/lib/db/client'
import type { BulkRun } from '@/lib/db/generated/client'
import { fileStore } from '@/lib/files/store'
import { isUuid } from '@/lib/format/ids'
import { sendJob } from '@/lib/jobs/boss'
import { bulkState, canCancel, canConfirm, openOutcomes } from '../rules'
import { bulkWorkJob } from '../work-job'

export type Decided = { ok: true } | { ok: false; reason: 'unknown' | 'not-now' | 'nothing-to-do' }

async function holdOwnRun(tx: Transaction, { merchantId }: MerchantActor, id: string): Promise<BulkRun | null> {
  await tx.$queryRaw`SELECT id FROM bulk_run WHERE id = ${id}::uuid AND merchant_id = ${merchantId}::uuid FOR UPDATE`
  return tx.bulkRun.findFirst({ where: { id, merchantId } })
}

/** Confirms what the reading showed: a job does it, each row once. Two who confirm at once confirm once. */
export async function confirmRun(actor: MerchantActor, runId: string): Promise<Decided> {
  if (!isUuid(runId)) return { ok: false, reason: 'unknown' }
  const decided = await db.$transaction(async (tx): Promise<Decided> => {
    const run = await holdOwnRun(tx, actor, runId)
    if (!run) return { ok: false, reason: 'unknown' }
    if (!canConfirm(bulkState(run))) return { ok: false, reason: 'not-now' }
    const open = { runId, doneAt: null, outcome: { in: [...openOutcomes] } }
    if ((await tx.bulkRow.count({ where: open })) === 0) return { ok: false, reason: 'nothing-to-do' }
    await tx.bulkRun.update({
      where: { id: runId },
      data: { confirmedAt: new Date(), confirmedById: actor.userId, failedAt: null, failure: null },
    })
    await recordAudit(tx, {
      actorId: actor.userId,
      verb: 'bulk.confirmed',
      ...{ subject: 'merchant', subjectId: actor.merchantId, detail: { run: runId, kind: run.kind } },
      before: { state: bulkState(run) },
      after: { state: 'confirmed' },
    })
    return { ok: true }
  })
  if (decided.ok) await sendJob(bulkWorkJob, { runId })
  return decided
}

/** Puts a run aside that nobody confirmed, with the pictures it kept. */
export async function cancelRun(actor: MerchantActor, runId: string): Promise<Decided> {
  if (!isUuid(runId)) return { ok: false, reason: 'unknown' }
  const cancelled = await db.$transaction(async (tx) => {
    const run = await holdOwnRun(tx, actor, runId)
    if (!run) return 'unknown'
    if (!canCancel(bulkState(run))) return 'not-now'
    await tx.bulkRun.update({ where: { id: runId }, data: { cancelledAt: new Date() } })
    const kept = await tx.bulkRow.findMany({ where: { runId, fileKey: { not: null } }, select: { fileKey: true } })
    await tx.bulkRow.updateMany({ where: { runId }, data: { fileKey: null } })
    await recordAudit(tx, {
      actorId: actor.userId,
      verb: 'bulk.cancelled',
      ...{ subject: 'merchant', subjectId: actor.merchantId, detail: { run: runId, kind: run.kind } },
      before: { state: bulkState(run) },
      after: { state: 'cancelled' },
    })
    return kept
  })
  if (typeof cancelled === 'string') return { ok: false, reason: cancelled }
  for (const { fileKey } of cancelled) if (fileKey) await fileStore().remove(fileKey)
  return { ok: true }
}
