import { Worker } from 'node:worker_threads'
import type { PrintOrder } from '@/lib/documents/types'
import { runInWorker, type StartOptions } from '@/lib/jobs/worker'

// In the image this program is one file of JavaScript, with the worker beside it.
const isBundled = !import.meta.url.endsWith('.ts')
const file = new URL(isBundled ? './draw-papers.worker.mjs' : './draw-papers.worker.ts', import.meta.url)

const start = ({ workerData, resourceLimits, execArgv }: StartOptions) =>
  new Worker(file, { workerData, resourceLimits, execArgv: isBundled ? [] : execArgv })

/**
 * Draws papers beside whatever the seed does meanwhile. A thread of its own also because the seed runs with the React of
 * servers, which draws nothing.
 */
export async function drawPapers(orders: PrintOrder[]): Promise<Buffer[]> {
  const outcome = await runInWorker<PrintOrder[], Uint8Array[]>(start, orders, {
    ...{ timeoutMs: 120_000, maxOldGenerationMb: 384 },
  })
  if (outcome.ok) return outcome.value.map((bytes) => Buffer.from(bytes))
  throw new Error(`the papers of the demo city were not drawn: ${outcome.code}`, {
    cause: 'error' in outcome ? outcome.error : undefined,
  })
}
