import { parentPort } from 'node:worker_threads'
import type { Answered, Asked } from './thread'

/** The body of a worker file that answers `AnsweringThread`; `answer` gives the bytes, which are handed over, not copied. */
export function answerAll<Question>(answer: (question: Question) => Uint8Array<ArrayBuffer>): void {
  const port = parentPort
  if (!port) throw new Error('This file is a worker')
  port.on('message', ({ id, question }: Asked<Question>) => {
    try {
      const bytes = answer(question)
      port.postMessage({ id, ok: true, answer: bytes } satisfies Answered<Uint8Array>, [bytes.buffer])
    } catch (error) {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
      port.postMessage({ id, ok: false, message } satisfies Answered<Uint8Array>)
    }
  })
}
