import { setImmediate as othersFirst } from 'node:timers/promises'
import { recordAudit } from '@/lib/audit/record'
import type { MerchantActor } from '@/lib/auth/actors'
import { memberActor } from '@/lib/auth/guards'
import { db } from '@/lib/db/client'
import type { BulkKind, BulkRow, Prisma } from '@/lib/db/generated/client'
import { type Job, sendJob } from '@/lib/jobs/boss'
import { logFailure } from '@/lib/registry/log-failure'
import { applyPicture } from './apply-picture'
import { type Applied, applyRow } from './apply-row'
import { applySubmission } from './apply-submission'
import { readPhone, readProductStates } from './product-states'
import { openOutcomes } from './rules'
import type { BulkCells, ProductState } from './types'

/** Rows of a run before another merchant's has its turn. */
const rowsATime = 100

type Facts = { products: Map<string, ProductState>; phone: string | null }

async function workOn(kind: BulkKind, actor: MerchantActor, row: BulkRow, facts: Facts): Promise<Applied> {
  const product = facts.products.get(row.productId ?? '') ?? null
  if (kind === 'PICTURES') return applyPicture(actor, row, product)
  if (kind === 'SUBMISSION') return applySubmission(actor, product)
  return applyRow(actor, row.cells as BulkCells, product, facts.phone)
}

const settle = ({ runId, rowNumber }: BulkRow, applied: Applied) =>
  db.bulkRow.update({
    where: { runId_rowNumber: { runId, rowNumber } },
    data: applied.ok
      ? { doneAt: new Date(), fileKey: null }
      : {
          ...{ doneAt: new Date(), fileKey: null, outcome: 'REFUSED' as const, changed: [] },
          issues: applied.issues as unknown as Prisma.InputJsonValue,
        },
  })

async function workThrough(runId: string) {
  const run = await db.bulkRun.findFirst({
    where: { id: runId, confirmedAt: { not: null }, finishedAt: null, failedAt: null },
  })
  if (!run?.confirmedById) return
  const actor = await memberActor(run.confirmedById, run.merchantId)
  if (!actor) return noteFailure(runId)
  const [products, phone] = await Promise.all([readProductStates(actor), readPhone(actor)])
  const facts = { products: new Map(products.map((product) => [product.productId, product])), phone }
  const rows = await db.bulkRow.findMany({
    where: { runId, doneAt: null, outcome: { in: [...openOutcomes] } },
    orderBy: { rowNumber: 'asc' },
    take: rowsATime,
  })
  for (const row of rows) {
    await settle(row, await workOn(run.kind, actor, row, facts))
    await othersFirst()
  }
  // The next part waits behind what others have asked for meanwhile.
  if (rows.length === rowsATime) return sendJob(bulkWorkJob, { runId })
  await db.$transaction(async (tx) => {
    const { count } = await tx.bulkRun.updateMany({
      where: { id: runId, finishedAt: null },
      data: { finishedAt: new Date() },
    })
    if (count === 0) return
    const detail = { run: runId, kind: run.kind }
    await recordAudit(tx, {
      actorId: actor.userId,
      verb: 'bulk.finished',
      ...{ subject: 'merchant', subjectId: run.merchantId, detail },
      before: { state: 'working' },
      after: { state: 'finished' },
    })
  })
}

const noteFailure = async (id: string) => {
  await db.bulkRun.updateMany({
    where: { id, finishedAt: null, failedAt: null },
    data: { failedAt: new Date(), failure: 'INTERNAL' },
  })
}

/** Works through a confirmed run, row by row, each once. A killed server loses nothing: what is not done is done after the start. */
export const bulkWorkJob: Job<{ runId: string }> = {
  name: 'bulk-work',
  async run({ runId }) {
    try {
      await workThrough(runId)
    } catch (error) {
      logFailure('bulk work', error)
      await noteFailure(runId)
    }
  },
  async resume() {
    const waiting = await db.bulkRun.findMany({
      where: { confirmedAt: { not: null }, finishedAt: null, failedAt: null },
      orderBy: { confirmedAt: 'asc' },
      select: { id: true },
    })
    for (const { id } of waiting) await sendJob(bulkWorkJob, { runId: id })
  },
}
