import { parentPort } from 'node:worker_threads'
import type { Answer, Task } from './verifier-pool'
import { verifyFile } from './verify-file'
import { readStore } from './x509/trust-store'

let store = readStore([])
parentPort?.on('message', ({ bytes, trust, checkedAt }: Task) => {
  if (trust) store = readStore(trust)
  const answer: Answer = { report: verifyFile(bytes, store, checkedAt) }
  parentPort?.postMessage(answer)
})
parentPort?.postMessage('ready')
