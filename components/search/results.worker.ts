import { gzipSync } from 'node:zlib'
import { answerAll } from '@/lib/jobs/thread-answer'
import { type ResultsOrder, resultsPage } from './results-page'

answerAll<ResultsOrder>((order) => {
  const html = resultsPage(order)
  // A copy that owns its memory, which can be handed over.
  return new Uint8Array(order.isPacked ? gzipSync(html) : Buffer.from(html))
})
