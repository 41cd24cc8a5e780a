import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { AnsweringThread } from './thread'
import type { StartOptions } from './worker'

// Doubles numbers; falls silent at 13, says what is wrong at 0, and dies at 1.
const source = `
  const { parentPort } = require('node:worker_threads')
  parentPort.on('message', ({ id, question }) => {
    if (question === 13) return
    if (question === 1) process.exit(3)
    if (question === 0) return parentPort.postMessage({ id, ok: false, message: 'nothing to double' })
    parentPort.postMessage({ id, ok: true, answer: question * 2 })
  })`

function makeThread(timeoutMs = 20_000) {
  const started: Worker[] = []
  const start = ({ workerData, resourceLimits }: StartOptions) => {
    const worker = new Worker(source, { workerData, resourceLimits, eval: true })
    started.push(worker)
    return worker
  }
  return { started, thread: new AnsweringThread<number, number>(start, { timeoutMs, maxOldGenerationMb: 32 }) }
}

describe('a thread that answers', () => {
  it('answers many questions with one worker', async () => {
    const { started, thread } = makeThread()
    expect(started).toHaveLength(0)
    expect(await Promise.all([2, 3, 5, 8].map((n) => thread.ask(n)))).toEqual([4, 6, 10, 16])
    expect(await thread.ask(21)).toBe(42)
    expect(started).toHaveLength(1)
  })
  it('hands an error on and lives', async () => {
    const { started, thread } = makeThread()
    await expect(thread.ask(0)).rejects.toThrow('nothing to double')
    expect(await thread.ask(4)).toBe(8)
    expect(started).toHaveLength(1)
  })
  it('tells everybody who waits when it dies, and is started again by the next question', async () => {
    const { started, thread } = makeThread()
    const waiting = [thread.ask(13), thread.ask(1)]
    for (const one of waiting) await expect(one).rejects.toThrow('the worker ended')
    expect(await thread.ask(4)).toBe(8)
    expect(started).toHaveLength(2)
  })
  it('is ended when it does not answer in time', async () => {
    const { started, thread } = makeThread(300)
    await expect(thread.ask(13)).rejects.toThrow('no answer in time')
    expect(started).toHaveLength(1)
  })
})
