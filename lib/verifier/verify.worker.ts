import { parentPort } from 'node:worker_threads'
import type { Answer, Order } from './verifier-pool'
import { verifyFile } from './verify-file'
import { readStore } from './x509/trust-store'

parentPort?.on('message', ({ bytes, trust, checkedAt }: Order) => {
  const answer: Answer = { report: verifyFile(bytes, readStore(trust), checkedAt) }
  parentPort?.postMessage(answer)
})
parentPort?.postMessage('ready')
