import type { Reason } from '../reasons'
import type { Identity } from '../test-authority/certificates'
import { makeWorld, type World } from '../test-authority/world'
import type { FileReport, Revocation, Verdict } from '../types'
import { verifyFile } from '../verify-file'
import { readStore } from '../x509/trust-store'

/** A file and what the verifier must say of it. */
export type Animal = {
  name: string
  bytes: () => Uint8Array | string
  expect: Verdict
  /** Reasons that must be given, of the file or of one of its signatures. */
  because?: readonly Reason[]
  revocation?: Revocation
  /** The store; the world's root by default. */
  trust?: readonly Identity[]
  revocationLists?: readonly Uint8Array[]
  /** The moment of checking, in the middle of 2026 by default. */
  at?: Date
}

export const world: World = makeWorld()
export const checkedAt = new Date('2026-07-01T00:00:00Z')

/** The report on an animal. */
export function examine({ bytes, trust = [world.root], revocationLists = [], at = checkedAt }: Animal): FileReport {
  const files = [...trust.map(({ der }) => der), ...revocationLists].map((each) => ({ bytes: each, purposes: null }))
  return verifyFile(Buffer.from(bytes() as Uint8Array), readStore(files), at)
}

export const reasonsOf = ({ reasons, signatures }: FileReport): Reason[] => [
  ...reasons,
  ...signatures.flatMap((each) => each.reasons),
]
