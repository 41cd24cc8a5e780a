import { Worker } from 'node:worker_threads'
import { turns } from '@/lib/files/turns'
import { runInWorker, type StartOptions } from '@/lib/jobs/worker'
import type { PrintOrder } from './types'

const start = ({ workerData, resourceLimits, execArgv }: StartOptions) =>
  new Worker(new URL('./draw.worker.ts', import.meta.url), { workerData, resourceLimits, execArgv })

/** Documents that wait behind the one that is drawn; more are asked to come back. */
const maxWaiting = 6
const inTurn = turns(1)
let waiting = 0

export type Drawn = { ok: true; bytes: Uint8Array<ArrayBuffer> } | { ok: false; reason: 'busy' | 'not-made' }

/** Draws a document in a worker thread, one at a time, so that shoppers' pages are answered meanwhile. */
export async function drawDocument(order: PrintOrder): Promise<Drawn> {
  if (waiting >= maxWaiting) return { ok: false, reason: 'busy' }
  waiting += 1
  try {
    const outcome = await inTurn(() =>
      runInWorker<PrintOrder, Uint8Array<ArrayBuffer>>(start, order, { timeoutMs: 60_000, maxOldGenerationMb: 384 }),
    )
    if (outcome.ok) return { ok: true, bytes: outcome.value }
    if (outcome.code === 'failed') console.error('a document could not be drawn:', outcome.error)
    return { ok: false, reason: 'not-made' }
  } finally {
    waiting -= 1
  }
}
