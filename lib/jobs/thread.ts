import type { Worker } from 'node:worker_threads'
import { type StartWorker, workerExecArgv } from './worker'

/** What travels between `AnsweringThread` and `answerAll`. */
export type Asked<Question> = { id: number; question: Question }
export type Answered<Answer> = { id: number } & ({ ok: true; answer: Answer } | { ok: false; message: string })

type Waiting<Answer> = { resolve: (answer: Answer) => void; reject: (error: Error) => void; timer: NodeJS.Timeout }

/**
 * A worker that lives on and answers one question after the other. One that dies or does not answer in time is ended; those who
 * waited get an error, the next question a new worker. It never keeps the process from ending.
 */
export class AnsweringThread<Question, Answer> {
  private worker: Worker | null = null
  private readonly waiting = new Map<number, Waiting<Answer>>()
  private lastId = 0

  constructor(
    private readonly start: StartWorker,
    private readonly limits: { timeoutMs: number; maxOldGenerationMb: number },
  ) {}

  /** Throws when the worker fails, or has not answered in time. */
  ask(question: Question): Promise<Answer> {
    const worker = this.running()
    const id = ++this.lastId
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.end(worker, new Error('no answer in time')), this.limits.timeoutMs)
      timer.unref()
      this.waiting.set(id, { resolve, reject, timer })
      worker.postMessage({ id, question } satisfies Asked<Question>)
    })
  }

  private running(): Worker {
    if (this.worker) return this.worker
    const worker = this.start({
      workerData: null,
      // Answers are short-lived: what collects them needs no more room.
      resourceLimits: { maxOldGenerationSizeMb: this.limits.maxOldGenerationMb, maxYoungGenerationSizeMb: 8 },
      execArgv: workerExecArgv(),
    })
    worker.on('message', (answered: Answered<Answer>) => this.take(answered))
    worker.on('error', (error) => this.end(worker, error))
    worker.on('exit', () => this.end(worker, new Error('the worker ended')))
    worker.unref()
    this.worker = worker
    return worker
  }

  private take(answered: Answered<Answer>) {
    const asked = this.waiting.get(answered.id)
    this.waiting.delete(answered.id)
    clearTimeout(asked?.timer)
    if (answered.ok) asked?.resolve(answered.answer)
    else asked?.reject(new Error(answered.message))
  }

  private end(worker: Worker, error: Error) {
    if (this.worker !== worker) return
    this.worker = null
    void worker.terminate()
    for (const { reject, timer } of this.waiting.values()) {
      clearTimeout(timer)
      reject(error)
    }
    this.waiting.clear()
  }
}
