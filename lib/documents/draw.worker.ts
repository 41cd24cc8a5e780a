import { answerFromWorker } from '@/lib/jobs/worker-answer'
import { documentBytes } from './printed-document'
import type { PrintOrder } from './types'

await answerFromWorker<PrintOrder, Uint8Array>((order) => documentBytes(order))
