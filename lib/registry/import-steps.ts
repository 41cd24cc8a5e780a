import { randomUUID } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { environment } from '@/lib/config/environment'
import { db } from '@/lib/db/client'
import { type ImportFailure, Prisma } from '@/lib/db/generated/client'
import { fileStore } from '@/lib/files/store'
import { dayOf } from '@/lib/format/days'
import { type Job, sendJob } from '@/lib/jobs/boss'
import { runInWorker, type StartOptions, type WorkerOutcome } from '@/lib/jobs/worker'
import type { Refusal } from '@/lib/workbooks/types'
import type { DryRunAnswer, DryRunOrder } from './dry-run.worker'
import { mappingSchema } from './input'
import { logFailure } from './log-failure'
import type { ImportLook } from './look.worker'
import { findRegistryFacts } from './registry-facts'

const startLook = ({ workerData, resourceLimits, execArgv }: StartOptions) =>
  new Worker(new URL('./look.worker.ts', import.meta.url), { workerData, resourceLimits, execArgv })

const startDryRun = ({ workerData, resourceLimits, execArgv }: StartOptions) =>
  new Worker(new URL('./dry-run.worker.ts', import.meta.url), { workerData, resourceLimits, execArgv })

/** The heap lies well above what the readers' own bounds can need; see the decision about worker threads. */
const limits = { maxOldGenerationMb: 384 }

/** Lends the stored workbook as a file on disk for as long as `work` takes. */
async function withWorkbook<T>(fileKey: string, work: (path: string) => Promise<T>): Promise<T> {
  const stored = await fileStore().get(fileKey)
  if (!stored) throw new Error(`the workbook ${fileKey} is gone`)
  const folder = path.join(environment().dataDir, 'tmp')
  await mkdir(folder, { recursive: true })
  const file = path.join(folder, randomUUID())
  try {
    await writeFile(file, stored.bytes, { mode: 0o600 })
    return await work(file)
  } finally {
    await rm(file, { force: true })
  }
}

const failWith = (id: string, failure: ImportFailure, failureDetail?: Prisma.InputJsonObject) =>
  db.registryImport.updateMany({
    where: { id, failedAt: null, dryRunAt: null, confirmedAt: null, cancelledAt: null },
    data: { failedAt: new Date(), failure, failureDetail },
  })

/** Notes why a step did not come to its end; answers its value when it did. */
async function settle<T extends { ok: true }>(id: string, outcome: WorkerOutcome<T | Refusal>): Promise<T | null> {
  if (!outcome.ok) {
    if (outcome.code === 'failed') logFailure('registry import', outcome.error)
    await failWith(
      id,
      outcome.code === 'too-slow' ? 'TOO_SLOW' : outcome.code === 'too-large' ? 'TOO_LARGE' : 'INTERNAL',
    )
    return null
  }
  if (outcome.value.ok) return outcome.value
  await failWith(id, 'UNREADABLE', { code: outcome.value.code, params: outcome.value.params })
  return null
}

async function look(id: string) {
  const found = await db.registryImport.findFirst({
    where: { id, failedAt: null, cancelledAt: null, confirmedAt: null },
  })
  if (!found || found.look) return
  const outcome = await withWorkbook(found.fileKey, (file) =>
    runInWorker<{ path: string }, ImportLook | Refusal>(startLook, { path: file }, { ...limits, timeoutMs: 30_000 }),
  )
  const seen = await settle(id, outcome)
  if (seen) await db.registryImport.update({ where: { id }, data: { look: seen as unknown as Prisma.InputJsonObject } })
}

async function dryRun(id: string) {
  const found = await db.registryImport.findFirst({
    where: { id, failedAt: null, cancelledAt: null, confirmedAt: null },
  })
  if (!found?.mappedAt || found.dryRunAt) return
  const mapping = mappingSchema.parse(found.mapping)
  const facts = await findRegistryFacts(dayOf(new Date()))
  const outcome = await withWorkbook(found.fileKey, (file) =>
    runInWorker<DryRunOrder, DryRunAnswer>(
      startDryRun,
      { importId: id, path: file, databaseUrl: environment().databaseUrl, mapping, facts },
      { ...limits, timeoutMs: 180_000 },
    ),
  )
  await settle(id, outcome)
}

const step = (
  name: string,
  run: (id: string) => Promise<void>,
  unfinished: Prisma.RegistryImportWhereInput,
): Job<{ importId: string }> => {
  const job: Job<{ importId: string }> = {
    name,
    async run({ importId }) {
      try {
        await run(importId)
      } catch (error) {
        logFailure(name, error)
        await failWith(importId, 'INTERNAL')
      }
    },
    async resume() {
      const waiting = await db.registryImport.findMany({
        where: { failedAt: null, cancelledAt: null, confirmedAt: null, ...unfinished },
        select: { id: true },
      })
      for (const { id } of waiting) await sendJob(job, { importId: id })
    },
  }
  return job
}

/** The first look at an uploaded workbook: sheets, header, guessed columns. */
export const registryLookJob = step('registry-look', look, { look: { equals: Prisma.DbNull } })

/** Reads every row and compares it with the registry; writes nothing there. */
export const registryDryRunJob = step('registry-dry-run', dryRun, { mappedAt: { not: null }, dryRunAt: null })
