import { maskedText } from './masked-cells'

/** Writes to the server's log why a step broke off; a message may quote a cell, so personal IDs in it are masked. */
export const logFailure = (step: string, error: unknown) =>
  console.error(`${step}:`, maskedText(error instanceof Error ? (error.stack ?? error.message) : String(error)))
