import { randomUUID } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import type { MerchantActor } from '@/lib/auth/actors'
import { memberActor } from '@/lib/auth/guards'
import { environment } from '@/lib/config/environment'
import { db } from '@/lib/db/client'
import type { ImportFailure, Prisma } from '@/lib/db/generated/client'
import { fileStore } from '@/lib/files/store'
import { type Job, sendJob } from '@/lib/jobs/boss'
import { runInWorker, type StartOptions } from '@/lib/jobs/worker'
import { logFailure } from '@/lib/registry/log-failure'
import type { Refusal } from '@/lib/workbooks/types'
import { readPhone, readProductStates } from './product-states'
import { decideRow, productOfRow } from './row-decision'
import type { SheetRead } from './sheet-rows'
import type { ProductState, SheetRowCells } from './types'

const start = ({ workerData, resourceLimits, execArgv }: StartOptions) =>
  new Worker(new URL('./read.worker.ts', import.meta.url), { workerData, resourceLimits, execArgv })

/** The heap lies well above what the readers' own bounds can need. */
const limits = { maxOldGenerationMb: 384, timeoutMs: 60_000 }

/** Reads the stored workbook in a worker thread, from a file on disk that is gone afterwards. */
async function readStored(fileKey: string) {
  const stored = await fileStore().get(fileKey)
  if (!stored) throw new Error('the uploaded workbook is gone')
  const folder = path.join(/* turbopackIgnore: true */ environment().dataDir, 'tmp')
  await mkdir(folder, { recursive: true })
  const file = path.join(/* turbopackIgnore: true */ folder, randomUUID())
  try {
    await writeFile(file, stored.bytes, { mode: 0o600 })
    return await runInWorker<{ path: string }, SheetRead | Refusal>(start, { path: file }, limits)
  } finally {
    await rm(file, { force: true })
  }
}

const failWith = (id: string, failure: ImportFailure, failureDetail?: Prisma.InputJsonObject) =>
  db.bulkRun.updateMany({
    where: { id, readAt: null, failedAt: null },
    data: { failedAt: new Date(), failure, failureDetail },
  })

type Row = Prisma.BulkRowCreateManyInput

/** What each row comes to, the second row of a product refused: which of the two was meant nobody can tell. */
function rowsOf(runId: string, rows: SheetRowCells[], products: ProductState[], phone: string | null): Row[] {
  const firstRow = new Map<string, number>()
  return rows.map(({ row, cells, faults }): Row => {
    const product = productOfRow(cells, products)
    const earlier = product && firstRow.get(product.productId)
    if (product && earlier === undefined) firstRow.set(product.productId, row)
    const about = { runId, rowNumber: row, productId: product?.productId ?? null, cells }
    const name = (product?.name ?? cells.registered ?? cells.nameVi ?? '').slice(0, 200)
    const refused = (issues: object[]): Row => ({
      ...about,
      name,
      outcome: 'REFUSED',
      issues: issues as Prisma.InputJsonValue,
    })
    if (earlier) return refused([{ code: 'repeated-row', field: null, params: { row: earlier } }])
    if (faults.length > 0) return refused(faults)
    const decision = decideRow(cells, product, phone)
    if (decision.outcome === 'REFUSED') return refused(decision.issues)
    const changed = decision.outcome === 'SAME' ? [] : decision.changed
    return { ...about, name, outcome: decision.outcome, changed }
  })
}

async function keepRows(actor: MerchantActor, id: string, read: Extract<SheetRead, { ok: true }>) {
  const [products, phone] = await Promise.all([readProductStates(actor), readPhone(actor)])
  const rows = rowsOf(id, read.rows, products, phone)
  await db.$transaction(async (tx) => {
    // Two readers of one run: the second finds it read and leaves it.
    const { count } = await tx.bulkRun.updateMany({
      where: { id, readAt: null, failedAt: null },
      data: { readAt: new Date(), letters: read.letters, unknownColumns: read.unknownColumns, fileKey: null },
    })
    if (count > 0) await tx.bulkRow.createMany({ data: rows })
  })
}

async function readRun(id: string) {
  const run = await db.bulkRun.findFirst({ where: { id, kind: 'WORKBOOK', readAt: null, failedAt: null } })
  if (!run?.fileKey || !run.startedById) return
  const actor = await memberActor(run.startedById, run.merchantId)
  if (!actor) return void (await failWith(id, 'INTERNAL'))
  const outcome = await readStored(run.fileKey)
  if (!outcome.ok) {
    if (outcome.code === 'failed') logFailure('bulk workbook', outcome.error)
    const failure = { 'too-slow': 'TOO_SLOW', 'too-large': 'TOO_LARGE' } as const
    await failWith(id, outcome.code === 'too-slow' || outcome.code === 'too-large' ? failure[outcome.code] : 'INTERNAL')
  } else if (outcome.value.ok) await keepRows(actor, id, outcome.value)
  else await failWith(id, 'UNREADABLE', { code: outcome.value.code, params: outcome.value.params })
  await fileStore().remove(run.fileKey)
}

/** Reads an uploaded workbook and compares every row with the merchant's drafts; writes nothing there. */
export const bulkReadingJob: Job<{ runId: string }> = {
  name: 'bulk-reading',
  async run({ runId }) {
    try {
      await readRun(runId)
    } catch (error) {
      logFailure('bulk workbook', error)
      await failWith(runId, 'INTERNAL')
    }
  },
  async resume() {
    const waiting = await db.bulkRun.findMany({
      where: { kind: 'WORKBOOK', readAt: null, failedAt: null },
      select: { id: true },
    })
    for (const { id } of waiting) await sendJob(bulkReadingJob, { runId: id })
  },
}
