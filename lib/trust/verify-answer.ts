import { randomUUID } from 'node:crypto'
import type { FileReport } from '@/lib/verifier/types'

/** Why a file was not even looked at. */
export const refusals = ['no-file', 'too-large', 'not-a-form', 'elsewhere', 'busy', 'too-slow', 'too-often'] as const
export type Refusal = (typeof refusals)[number]

export type CheckedFile = { fileName: string; report: FileReport }

/** What the public page shows of one or more files; personal IDs are masked already. `left`: names of files not looked at. */
export type VerifyAnswer =
  | { kind: 'report'; files: CheckedFile[]; left: string[]; storeVersion: number; verifiedAt: Date }
  | { kind: 'refused'; reason: Refusal; waitSeconds: number }

const keptMs = 30_000

// The route and the page are bundled apart and share only the process.
const kept = globalThis as typeof globalThis & { boothVerifyAnswers?: Map<string, VerifyAnswer> }
const answers = () => {
  kept.boothVerifyAnswers ??= new Map()
  return kept.boothVerifyAnswers
}

/** Lays an answer ready for the page, for a moment and in memory alone; only its key leads there. */
export function layReady(answer: VerifyAnswer): string {
  const key = randomUUID()
  answers().set(key, answer)
  setTimeout(() => answers().delete(key), keptMs).unref()
  return key
}

/** Takes an answer away; null when there is none of that key, or no more. */
export function takeAnswer(key: string): VerifyAnswer | null {
  const answer = answers().get(key) ?? null
  answers().delete(key)
  return answer
}
