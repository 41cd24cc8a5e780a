import { answerFromWorker } from '@/lib/jobs/worker-answer'
import { type LookAnswer, type LookOrder, lookAtFile } from './look'

await answerFromWorker<LookOrder, LookAnswer>(lookAtFile)
