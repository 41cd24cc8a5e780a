import { maskPersonalIds } from '@/lib/format/people'

/** Writes to the server's log why a step broke off; a message may quote a cell, so personal IDs in it are masked. */
export const logFailure = (step: string, error: unknown) =>
  console.error(`${step}:`, maskPersonalIds(error instanceof Error ? (error.stack ?? error.message) : String(error)))
