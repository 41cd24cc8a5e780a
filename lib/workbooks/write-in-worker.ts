import { Worker } from 'node:worker_threads'
import { runInWorker, type StartOptions } from '@/lib/jobs/worker'
import type { WrittenSheet } from './write'

const start = ({ workerData, resourceLimits, execArgv }: StartOptions) =>
  new Worker(new URL('./write.worker.ts', import.meta.url), { workerData, resourceLimits, execArgv })

/** `writeSheets` beside the server's own thread; null when it could not be made in time. */
export async function writeSheetsInWorker(sheets: WrittenSheet[]): Promise<Uint8Array<ArrayBuffer> | null> {
  const outcome = await runInWorker<{ sheets: WrittenSheet[] }, Uint8Array<ArrayBuffer>>(
    start,
    // The bundler's worker takes an object apart on its way and would lose a list.
    { sheets },
    { timeoutMs: 60_000, maxOldGenerationMb: 384 },
  )
  if (outcome.ok) return outcome.value
  console.error('a workbook could not be written:', outcome.code === 'failed' ? outcome.error : outcome.code)
  return null
}
