import { answerFromWorker } from '@/lib/jobs/worker-answer'
import { type WrittenSheet, writeSheets } from './write'

await answerFromWorker<{ sheets: WrittenSheet[] }, Uint8Array>(({ sheets }) => writeSheets(sheets))
