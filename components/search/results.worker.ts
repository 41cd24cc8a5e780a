import { answerAll } from '@/lib/jobs/thread-answer'
import { type ResultsOrder, resultsPage } from './results-page'

// A copy that owns its memory, which can be handed over.
answerAll<ResultsOrder>((order) => new Uint8Array(Buffer.from(resultsPage(order))))
