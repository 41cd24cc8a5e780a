import { answerFromWorker } from './worker-answer'

/** What the tests ask this worker to do. */
export type Trial = 'answer' | 'crash' | 'endless' | 'exit' | 'greedy' | 'parts'

// Only tests start this worker: it misbehaves in each way that a real one might.
await answerFromWorker<{ trial: Trial; text: string }, string, number[]>(async ({ trial, text }, postPart) => {
  if (trial === 'crash') throw new Error('crashed on purpose')
  if (trial === 'exit') process.exit(3)
  if (trial === 'endless') for (;;);
  const kept: object[][] = []
  while (trial === 'greedy') kept.push(Array.from({ length: 1000 }, () => ({})))
  if (trial === 'parts') {
    await postPart([1, 2])
    await postPart([3])
  }
  return text.normalize('NFC')
})
