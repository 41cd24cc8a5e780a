import { parentPort, workerData } from 'node:worker_threads'
import type { WorkerMessage } from './worker'

const port = () => {
  if (!parentPort) throw new Error('This file is a worker')
  return parentPort
}

const post = <Result, Part>(message: WorkerMessage<Result, Part>) => port().postMessage(message)

/** Hands one part of the answer over and waits until the other side has dealt with it. */
const postPart = <Part>(part: Part) =>
  new Promise<void>((resolve) => {
    port().once('message', () => resolve())
    post<never, Part>({ kind: 'part', part })
  })

/** The body of a worker file: answers `runInWorker` with what `work` makes of the payload. */
export async function answerFromWorker<Payload, Result, Part = never>(
  work: (payload: Payload, postPart: (part: Part) => Promise<void>) => Result | Promise<Result>,
): Promise<void> {
  try {
    post<Result, never>({ kind: 'result', value: await work(workerData as Payload, postPart) })
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined }
    post<never, never>({ kind: 'error', message, stack })
  }
}
