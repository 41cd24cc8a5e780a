import type { Refusal, RefusalCode, RefusalParams } from './types'

/** Thrown inside this module only; `refusalOf` turns it into a value at the edge. */
class Refused extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly params: RefusalParams,
  ) {
    super(code)
  }
}

/** Ends the reading of a file. */
export function refuse(code: RefusalCode, params: RefusalParams = {}): never {
  throw new Refused(code, params)
}

const isZlibError = (error: unknown) =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_')

/** What went wrong with the file, as a value; anything that is not the file's fault is thrown on. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refused) return { ok: false, code: error.code, params: error.params }
  if (isZlibError(error)) return { ok: false, code: 'damaged', params: {} }
  throw error
}
