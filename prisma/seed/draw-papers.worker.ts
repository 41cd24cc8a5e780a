import { documentBytes } from '../../lib/documents/printed-document'
import type { PrintOrder } from '../../lib/documents/types'
import { answerFromWorker } from '../../lib/jobs/worker-answer'

await answerFromWorker<PrintOrder[], Uint8Array[]>(async (orders) => {
  const drawn: Uint8Array[] = []
  for (const order of orders) drawn.push(await documentBytes(order))
  return drawn
})
