import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import type { Trial } from './test-trial.worker'
import { runInWorker, type StartWorker, type WorkerRun } from './worker'

const start: StartWorker = ({ workerData, resourceLimits, execArgv }) =>
  new Worker(new URL('./test-trial.worker.ts', import.meta.url), { workerData, resourceLimits, execArgv })

const run = (trial: Trial, options: Partial<WorkerRun<number[]>> = {}) =>
  runInWorker<{ trial: Trial; text: string }, string, number[]>(
    start,
    { trial, text: 'Gô\u0301m' },
    { timeoutMs: 20_000, maxOldGenerationMb: 64, ...options },
  )

describe('runInWorker', () => {
  it('returns what the worker answers', async () => {
    expect(await run('answer')).toEqual({ ok: true, value: 'Gốm' })
  })

  it('hands over parts one after the other, waiting for each to be dealt with', async () => {
    const steps: string[] = []
    const onPart = async (part: number[]) => {
      steps.push(`begin ${part.join()}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
      steps.push(`end ${part.join()}`)
    }
    expect(await run('parts', { onPart })).toEqual({ ok: true, value: 'Gốm' })
    expect(steps).toEqual(['begin 1,2', 'end 1,2', 'begin 3', 'end 3'])
  })

  it('ends a worker that takes too long', async () => {
    const began = performance.now()
    expect(await run('endless', { timeoutMs: 1500 })).toEqual({ ok: false, code: 'too-slow' })
    expect(performance.now() - began).toBeLessThan(4000)
  })

  it('outlives a worker that eats its memory', async () => {
    expect(await run('greedy')).toEqual({ ok: false, code: 'too-large' })
  })

  it('turns an error, an early end and a failing receiver into outcomes', async () => {
    expect(await run('crash')).toMatchObject({ ok: false, code: 'failed', error: { message: 'crashed on purpose' } })
    expect(await run('exit')).toMatchObject({ ok: false, code: 'failed' })
    const onPart = () => Promise.reject(new Error('receiver'))
    expect(await run('parts', { onPart })).toMatchObject({ ok: false, code: 'failed', error: { message: 'receiver' } })
  })

  it('turns a worker that cannot be started into an outcome', async () => {
    const broken: StartWorker = () => {
      throw new Error('no such file')
    }
    const outcome = await runInWorker(broken, {}, { timeoutMs: 1000, maxOldGenerationMb: 64 })
    expect(outcome).toMatchObject({ ok: false, code: 'failed', error: { message: 'no such file' } })
  })

  it('stops when it is cancelled, before or during the run', async () => {
    expect(await run('answer', { signal: AbortSignal.abort() })).toEqual({ ok: false, code: 'cancelled' })
    const controller = new AbortController()
    const running = run('endless', { signal: controller.signal })
    setTimeout(() => controller.abort(), 300)
    expect(await running).toEqual({ ok: false, code: 'cancelled' })
  })
})
