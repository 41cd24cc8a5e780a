import { createHash } from 'node:crypto'

/** What stands before the first snapshot. */
export const FIRST_HASH = '0'.repeat(64)

export const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** The hash of a snapshot: SHA-256 over the hash before it, a line end and its own text, in hexadecimal. */
export const linkHash = (previousHash: string, body: string) => sha256(`${previousHash}\n${body}`)
