import { Finding } from '../ledger'

/**
 * What each thing takes, in steps of about fifty nanoseconds. A file of ten megabytes that says everything once takes a tenth of what
 * there is; one that leads in circles, or packs gigabytes into kilobytes, ends here.
 */
const costs = { step: 0.5, entry: 8, row: 16, lexedByte: 2, unpackedByte: 1 / 16 } as const

const mostSteps = 48_000_000

// Files are verified one after the other, each in one go: what was spent is always of the file that is being read.
let left = mostSteps

/** From here on it is another file. */
export function beginEffort() {
  left = mostSteps
}

/** Throws `Finding` where a file takes longer than any honest one. */
export function spend(kind: keyof typeof costs, count: number) {
  left -= costs[kind] * count
  if (left < 0) throw new Finding('pdf.structure.limits', 'effort')
}
