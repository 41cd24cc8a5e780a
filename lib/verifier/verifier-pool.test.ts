import { Worker } from 'node:worker_threads'
import { afterAll, describe, expect, it } from 'vitest'
import type { StartWorker } from '@/lib/jobs/worker'
import { TestPdf } from './test-authority/pdf-file'
import { checkedAt, world } from './test-zoo/animal'
import { VerifierPool } from './verifier-pool'

const trust = [{ bytes: world.root.der, purposes: null }]
const order = (bytes: Uint8Array) => ({ bytes, trust, checkedAt })
const signed = TestPdf.make().sign({ signer: world.company, certificates: [world.company, world.authority] }).bytes

let started = 0
const startTrial: StartWorker = ({ workerData, resourceLimits, execArgv }) => {
  started++
  return new Worker(new URL('./test-trial.worker.ts', import.meta.url), { workerData, resourceLimits, execArgv })
}

// Threads start slowly on a busy machine.
describe('the pool', { timeout: 120_000 }, () => {
  const pool = new VerifierPool({ workers: 2 })
  const trials = new VerifierPool({ timeoutMs: 1500, maxOldGenerationMb: 48 }, startTrial)
  afterAll(() => Promise.all([pool.close(), trials.close()]))
  const attempt = (trial: string) => trials.verify(order(Buffer.from(trial)), 'a')

  it('verifies in threads, twenty files of several owners at once', async () => {
    const reports = await Promise.all(
      Array.from({ length: 20 }, (_, place) => pool.verify(order(signed), `owner ${place % 3}`)),
    )
    expect(reports.map(({ verdict }) => verdict)).toEqual(Array(20).fill('accepted'))
  })
  it('keeps a worker that did well, and replaces one that did not', async () => {
    await attempt('a')
    const before = started
    expect((await attempt('b')).sha256).toBe('b')
    expect(started).toBe(before)
    await attempt('t')
    expect((await attempt('c')).sha256).toBe('c')
    expect(started).toBe(before + 1)
  })
  it('ends a file that takes too long, needs too much, or brings the worker down', async () => {
    expect(await attempt('e')).toMatchObject({ verdict: 'unsupported', reasons: ['file.limits.time'], signatures: [] })
    expect(await attempt('g')).toMatchObject({ verdict: 'unsupported', reasons: ['file.limits.memory'] })
    expect(await attempt('t')).toMatchObject({ verdict: 'unsupported', reasons: ['file.limits.fault'] })
    expect(await attempt('x')).toMatchObject({ verdict: 'unsupported', reasons: ['file.limits.fault'] })
    expect((await attempt('t')).sha256).toMatch(/^[0-9a-f]{64}$/)
  })
  it('hands the anchors over once, and again when they are others or the worker is another', async () => {
    const told = (anchors: typeof trust) => trials.verify({ bytes: Buffer.from('s'), trust: anchors, checkedAt }, 'a')
    const others = [...trust, ...trust]
    await attempt('t')
    expect((await told(trust)).sha256).toBe('1 anchors')
    expect((await told(trust)).sha256).toBe('as before')
    expect((await told(others)).sha256).toBe('2 anchors')
    await attempt('t')
    expect((await told(others)).sha256).toBe('2 anchors')
  })
  it('outlives a worker that died while it waited', async () => {
    let last: Worker | null = null
    const mortal = new VerifierPool({}, (options) => {
      last = startTrial(options)
      return last
    })
    await mortal.verify(order(Buffer.from('a')), 'a')
    await (last as Worker | null)?.terminate()
    expect((await mortal.verify(order(Buffer.from('b')), 'a')).sha256).toBe('b')
    await mortal.close()
  })
  it('ends a worker that waits too long for work', async () => {
    const before = started
    const brief = new VerifierPool({ idleMs: 10 }, startTrial)
    await brief.verify(order(Buffer.from('a')), 'a')
    await new Promise((resolve) => setTimeout(resolve, 200))
    await brief.verify(order(Buffer.from('a')), 'a')
    expect(started).toBe(before + 2)
    await brief.close()
  })
  it('throws when no worker starts', async () => {
    const broken = new VerifierPool({}, () => new Worker('process.exit(1)', { eval: true }))
    await expect(broken.verify(order(signed), 'a')).rejects.toThrow('did not start')
  })
})
