import { createHash } from 'node:crypto'
import type { ChainFault } from './types'

/** What comes before the first entry. */
export const GENESIS = '0'.repeat(64)

/** The hash of an entry: of the one before it and its own text. The database computes the same in `seal_audit_entries`. */
export const linkHash = (previous: string, text: string) =>
  createHash('sha256').update(`${previous}\n${text}`).digest('hex')

/** A sealed entry as it is read back; `text` null when the entry is no longer there. */
export type Link = { seq: number; hash: string; text: string | null }

export type Progress = { seq: number; hash: string }

export const start: Progress = { seq: 0, hash: GENESIS }

/** Follows the chain over some links in their order: how far it holds, and what breaks it. */
export function follow(
  from: Progress,
  links: readonly Link[],
): { reached: Progress; fault: { kind: ChainFault; seq: number } | null } {
  let reached = from
  for (const { seq, hash, text } of links) {
    if (seq !== reached.seq + 1) return { reached, fault: { kind: 'gap', seq: reached.seq + 1 } }
    if (text === null) return { reached, fault: { kind: 'missing', seq } }
    if (linkHash(reached.hash, text) !== hash) return { reached, fault: { kind: 'changed', seq } }
    reached = { seq, hash }
  }
  return { reached, fault: null }
}
