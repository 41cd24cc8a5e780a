import { Worker } from 'node:worker_threads'
import { AnsweringThread } from '@/lib/jobs/thread'
import type { StartOptions } from '@/lib/jobs/worker'
import source from './results.worker.ts?bundled'
import type { ResultsOrder } from './results-page'

// As text: whatever Next bundles for a route knows React only as server components do, who cannot write HTML.
const start = (options: StartOptions) => new Worker(source, { ...options, eval: true })

const kept = globalThis as typeof globalThis & {
  boothResultsThread?: AnsweringThread<ResultsOrder, Uint8Array<ArrayBuffer>>
}

/** Draws a page of results in a thread of its own (docs/decisions/098). Throws when it cannot. */
export function drawResults(order: ResultsOrder): Promise<Uint8Array<ArrayBuffer>> {
  kept.boothResultsThread ??= new AnsweringThread(start, { timeoutMs: 5_000, maxOldGenerationMb: 96 })
  return kept.boothResultsThread.ask(order)
}
