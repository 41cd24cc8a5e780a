import { Worker } from 'node:worker_threads'
import { runInWorker, type StartOptions } from '@/lib/jobs/worker'
import type { LookAnswer, LookOrder } from './look'

const startLook = ({ workerData, resourceLimits, execArgv }: StartOptions) =>
  new Worker(new URL('./look.worker.ts', import.meta.url), { workerData, resourceLimits, execArgv })

/** Looks at an administrator's file beside the event loop. Whatever a worker cannot finish is unreadable; a broken worker throws. */
export async function lookInWorker(order: LookOrder): Promise<LookAnswer> {
  const outcome = await runInWorker<LookOrder, LookAnswer>(startLook, order, {
    timeoutMs: 20_000,
    maxOldGenerationMb: 160,
  })
  if (outcome.ok) return outcome.value
  if (outcome.code === 'failed') throw outcome.error
  return { ok: false, reason: 'unreadable' }
}
