import { webcrypto } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import { isOutOfMemory, type StartWorker, workerExecArgv } from '@/lib/jobs/worker'
import { FairTurns } from './fair-turns'
import { Finding } from './ledger'
import type { Reason } from './reasons'
import type { FileReport } from './types'
import { reportOfUnread } from './unread-report'
import type { TrustFile } from './x509/trust-store'

/** One file to verify, with the anchors and the moment. */
export type Order = { bytes: Uint8Array; trust: readonly TrustFile[]; checkedAt: Date }
export type Answer = { report: FileReport }
/** The order as it is handed over; `trust` null: the same as the thread was given last. */
export type Task = Omit<Order, 'trust'> & { trust: Order['trust'] | null }

export type PoolLimits = {
  workers: number
  timeoutMs: number
  /** Each worker's JavaScript heap. */
  maxOldGenerationMb: number
  /** An idle worker ends after that time. */
  idleMs: number
}

const usualLimits: PoolLimits = { workers: 1, timeoutMs: 10_000, maxOldGenerationMb: 160, idleMs: 20_000 }

const startVerifier: StartWorker = ({ workerData, resourceLimits, execArgv }) =>
  new Worker(new URL('./verify.worker.ts', import.meta.url), { workerData, resourceLimits, execArgv })

/** What is said of a file whose verification had to be ended. Hashed beside the event loop, since it may be a large one. */
async function endedReport(bytes: Uint8Array, reason: Reason) {
  const sha256 = await webcrypto.subtle.digest('SHA-256', new Uint8Array(bytes))
  return reportOfUnread('unknown', Buffer.from(sha256).toString('hex'), new Finding(reason))
}

type Event = { report: FileReport } | { failed: Reason } | 'ready'

/** A worker that listens all its life; whoever waits for it hears the next thing that happens. */
class VerifierThread {
  private heard: ((event: Event) => void) | null = null
  idleTimer: NodeJS.Timeout | undefined
  isOver = false
  /** What it was told to trust last, by which it keeps a store that is read already. */
  private trust: Order['trust'] | null = null

  constructor(readonly worker: Worker) {
    worker.on('message', (message: Answer | 'ready') => this.heard?.(message))
    worker.on('error', (error) =>
      this.heard?.({ failed: isOutOfMemory(error) ? 'file.limits.memory' : 'file.limits.fault' }),
    )
    worker.on('exit', () => {
      this.isOver = true
      this.heard?.({ failed: 'file.limits.fault' })
    })
  }

  /** The next event, or that the time is over. */
  next(timeoutMs: number): Promise<Event> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.heard?.({ failed: 'file.limits.time' }), timeoutMs)
      this.heard = (event) => {
        clearTimeout(timer)
        this.heard = null
        resolve(event)
      }
    })
  }

  /** Hands a file over; anchors and revocation lists, which may be megabytes, only when they are others than before. */
  hand({ bytes, trust, checkedAt }: Order) {
    const task: Task = { bytes, checkedAt, trust: trust === this.trust ? null : trust }
    this.trust = trust
    this.worker.postMessage(task)
  }

  end() {
    clearTimeout(this.idleTimer)
    return this.worker.terminate()
  }
}

/** Time to load the program, which is not the file's fault. */
const startMs = 60_000

/**
 * Verifies strangers' files in worker threads, a few at a time and one owner after the other. A worker that takes too long or
 * outgrows its memory is ended, and the file is reported as not evaluated; the next file gets a new one.
 */
export class VerifierPool {
  private readonly idle: VerifierThread[] = []
  private readonly turns: FairTurns
  private readonly limits: PoolLimits

  constructor(
    limits: Partial<PoolLimits> = {},
    private readonly start: StartWorker = startVerifier,
  ) {
    this.limits = { ...usualLimits, ...limits }
    this.turns = new FairTurns(this.limits.workers)
  }

  /**
   * Throws when no worker can be started; whatever a file does becomes a report.
   * @param owner whose file it is: a merchant, an address; files of one owner wait for each other
   */
  verify(order: Order, owner: string): Promise<FileReport> {
    return this.turns.run(owner, () => this.inWorker(order))
  }

  /** Ends the workers that wait for work. */
  async close() {
    await Promise.all(this.idle.splice(0).map((thread) => thread.end()))
  }

  private async takeThread(): Promise<VerifierThread> {
    for (let waiting = this.idle.pop(); waiting; waiting = this.idle.pop()) {
      clearTimeout(waiting.idleTimer)
      if (waiting.isOver) continue
      waiting.worker.ref()
      return waiting
    }
    const resourceLimits = { maxOldGenerationSizeMb: this.limits.maxOldGenerationMb }
    const thread = new VerifierThread(this.start({ workerData: null, resourceLimits, execArgv: workerExecArgv() }))
    if ((await thread.next(startMs)) !== 'ready') throw new Error('The verifier did not start')
    return thread
  }

  private keep(thread: VerifierThread) {
    thread.idleTimer = setTimeout(() => {
      const place = this.idle.indexOf(thread)
      if (place >= 0) this.idle.splice(place, 1)
      void thread.end()
    }, this.limits.idleMs)
    thread.idleTimer.unref()
    thread.worker.unref()
    this.idle.push(thread)
  }

  private async inWorker(order: Order): Promise<FileReport> {
    const thread = await this.takeThread()
    const answer = thread.next(this.limits.timeoutMs)
    thread.hand(order)
    const event = await answer
    if (typeof event === 'object' && 'report' in event) {
      this.keep(thread)
      return event.report
    }
    void thread.end()
    return endedReport(order.bytes, event === 'ready' ? 'file.limits.fault' : event.failed)
  }
}
