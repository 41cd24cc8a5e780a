import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { RegisteringActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { sendJob } from '@/lib/jobs/boss'
import { registryImportJob } from '../import-job'
import { canCancel, canConfirm, importState } from '../import-rules'

export type Decided = { ok: true } | { ok: false; reason: 'unknown' | 'not-now' | 'nothing-to-take' }

/** Confirms a dry run: a job takes its acceptable rows over, all or none. Two who confirm at once confirm once. */
export async function confirmImport({ userId }: RegisteringActor, importId: string): Promise<Decided> {
  const decided = await db.$transaction(async (tx): Promise<Decided> => {
    await tx.$queryRaw`SELECT id FROM registry_import WHERE id = ${importId}::uuid FOR UPDATE`
    const found = await tx.registryImport.findUnique({ where: { id: importId } })
    if (!found) return { ok: false, reason: 'unknown' }
    if (!canConfirm(importState(found))) return { ok: false, reason: 'not-now' }
    const takes = await tx.registryImportRow.count({ where: { importId, outcome: { in: ['NEW', 'CHANGED'] } } })
    if (takes === 0) return { ok: false, reason: 'nothing-to-take' }
    await tx.registryImport.update({
      where: { id: importId },
      data: {
        confirmedAt: new Date(),
        confirmedById: userId,
        failedAt: null,
        failure: null,
        progressDone: 0,
        progressTotal: 0,
      },
    })
    await recordAudit(tx, {
      actorId: userId,
      verb: 'import.confirmed',
      subject: 'import',
      subjectId: importId,
      before: { state: importState(found) },
      after: { state: 'confirmed' },
    })
    return { ok: true }
  })
  if (decided.ok) await sendJob(registryImportJob, { importId })
  return decided
}

/** Puts an import aside that nobody confirmed; its file and its dry run stay in the history. */
export async function cancelImport({ userId }: RegisteringActor, importId: string): Promise<Decided> {
  return db.$transaction(async (tx): Promise<Decided> => {
    await tx.$queryRaw`SELECT id FROM registry_import WHERE id = ${importId}::uuid FOR UPDATE`
    const found = await tx.registryImport.findUnique({ where: { id: importId } })
    if (!found) return { ok: false, reason: 'unknown' }
    if (!canCancel(importState(found))) return { ok: false, reason: 'not-now' }
    await tx.registryImport.update({
      where: { id: importId },
      // A failed run was confirmed once; put aside it counts as never confirmed.
      data: { cancelledAt: new Date(), confirmedAt: null, confirmedById: null },
    })
    await recordAudit(tx, {
      actorId: userId,
      verb: 'import.cancelled',
      subject: 'import',
      subjectId: importId,
      before: { isCancelled: false },
      after: { isCancelled: true },
    })
    return { ok: true }
  })
}
