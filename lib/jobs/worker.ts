import type { Worker, WorkerOptions } from 'node:worker_threads'

/** What a worker is started with. Pass the three on one by one; see `StartWorker`. */
export type StartOptions = Pick<WorkerOptions, 'workerData' | 'resourceLimits' | 'execArgv'>

/**
 * Starts one worker file. The bundler finds the file only in this very form, with an object literal and no spread:
 * `({ workerData, resourceLimits, execArgv }) =>
 *    new Worker(new URL('./x.worker.ts', import.meta.url), { workerData, resourceLimits, execArgv })`
 */
export type StartWorker = (options: StartOptions) => Worker

export type WorkerRun<Part> = {
  timeoutMs: number
  /** The worker's JavaScript heap. Keep it well above the need: one huge allocation past it would end the whole process. */
  maxOldGenerationMb: number
  signal?: AbortSignal
  /** Takes each part that the worker posts; the worker waits until it has been taken. */
  onPart?: (part: Part) => void | Promise<void>
}

/** `failed` carries the error for the log; it says nothing to users. */
export type WorkerOutcome<Result> =
  | { ok: true; value: Result }
  | { ok: false; code: 'too-slow' | 'too-large' | 'cancelled' }
  | { ok: false; code: 'failed'; error: unknown }

/** What travels between `runInWorker` and `answerFromWorker`. */
export type WorkerMessage<Result, Part> =
  | { kind: 'part'; part: Part }
  | { kind: 'result'; value: Result }
  | { kind: 'error'; message: string; stack: string | undefined }

// Node 20 runs no TypeScript and gives no loader to a worker's first file; tsx registered this way does both.
const loadTypeScript = `data:text/javascript,${encodeURIComponent(
  `import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
const require = createRequire(process.cwd() + '/package.json')
const { register } = await import(pathToFileURL(require.resolve('tsx/esm/api')).href)
register()`,
)}`

/** Inside Next the worker is bundled JavaScript; in tests and scripts it is the TypeScript file itself. */
export const workerExecArgv = () => (process.env.NEXT_RUNTIME ? undefined : ['--import', loadTypeScript])

export const isOutOfMemory = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

/**
 * Runs a worker to its end and returns what it answered. A worker that takes longer than `timeoutMs`, outgrows its heap,
 * crashes or is cancelled is ended and becomes an outcome; nothing is ever thrown.
 */
export function runInWorker<Payload, Result, Part = never>(
  start: StartWorker,
  payload: Payload,
  { timeoutMs, maxOldGenerationMb, signal, onPart }: WorkerRun<Part>,
): Promise<WorkerOutcome<Result>> {
  if (signal?.aborted) return Promise.resolve({ ok: false, code: 'cancelled' })
  return new Promise((resolve) => {
    let worker: Worker
    const finish = (outcome: WorkerOutcome<Result>) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', cancel)
      resolve(outcome)
      void worker?.terminate()
    }
    const cancel = () => finish({ ok: false, code: 'cancelled' })
    const fail = (error: unknown) => finish({ ok: false, code: 'failed', error })
    const timer = setTimeout(() => finish({ ok: false, code: 'too-slow' }), timeoutMs)
    signal?.addEventListener('abort', cancel, { once: true })
    try {
      worker = start({
        workerData: payload,
        resourceLimits: { maxOldGenerationSizeMb: maxOldGenerationMb },
        execArgv: workerExecArgv(),
      })
    } catch (error) {
      return fail(error)
    }
    worker.on('message', async (message: WorkerMessage<Result, Part>) => {
      if (message.kind === 'result') return finish({ ok: true, value: message.value })
      if (message.kind === 'error') return fail(Object.assign(new Error(message.message), { stack: message.stack }))
      try {
        await onPart?.(message.part)
        worker.postMessage('taken')
      } catch (error) {
        fail(error)
      }
    })
    worker.on('error', (error) => (isOutOfMemory(error) ? finish({ ok: false, code: 'too-large' }) : fail(error)))
    worker.on('exit', (code) => fail(new Error(`The worker ended with code ${code} and no answer`)))
  })
}
