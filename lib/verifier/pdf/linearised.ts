import { Malformed, unlessMalformed } from '../ledger'
import { Lexer } from './lexer'
import { Dictionary, numberOf } from './objects'
import type { Section } from './xref'

const header = Buffer.from('%PDF-')

/** Annex F: the first object of a linearised file, the length that it claims, and where it ends. */
function readFirst(bytes: Uint8Array, from: number) {
  const lexer = new Lexer(bytes, from)
  lexer.integer()
  lexer.integer()
  lexer.expect('obj')
  const value = lexer.object()
  lexer.expect('endobj')
  lexer.skipSpace()
  const isLinearised = value instanceof Dictionary && value.get('Linearized') !== null
  return isLinearised ? { length: numberOf(value.get('L')), end: lexer.at } : null
}

/**
 * Readers that find the length of the file in its first object begin with the cross-references behind that, all others with those that
 * the end names. A forger who adds white space makes the length true, so both must be the same. Throws `Malformed` where they are not.
 */
export function checkLength(bytes: Uint8Array, newest: Section | undefined) {
  const start = Math.max(0, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(header))
  const first = unlessMalformed(() => readFirst(bytes, start), null)
  if (!first || !newest || (first.length !== bytes.length && first.length !== bytes.length - start)) return
  const lexer = new Lexer(bytes, newest.start)
  lexer.skipSpace()
  if (lexer.at !== first.end) throw new Malformed('a linearised file that ends with other cross-references')
}
