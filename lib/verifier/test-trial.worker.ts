import { parentPort } from 'node:worker_threads'
import type { Task } from './verifier-pool'

// Only tests start this worker: its first byte tells it how to misbehave.
parentPort?.on('message', ({ bytes, trust }: Task) => {
  const trial = String.fromCharCode(bytes[0] ?? 0)
  if (trial === 'e') for (;;);
  if (trial === 'x') process.exit(1)
  if (trial === 't') throw new Error('thrown on purpose')
  const kept: object[][] = []
  while (trial === 'g') kept.push(Array.from({ length: 1000 }, () => ({})))
  parentPort?.postMessage({
    report: { kind: 'unknown', sha256: trial === 's' ? (trust ? `${trust.length} anchors` : 'as before') : trial },
  })
})
parentPort?.postMessage('ready')
