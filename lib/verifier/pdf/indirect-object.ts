import { Malformed } from '../ledger'
import { spend } from './effort'
import { Lexer } from './lexer'
import { Dictionary, type PdfObject, Stream } from './objects'

/** An object as it stands in the file, `start` at its number and `end` behind its `endobj`. */
export type IndirectObject = { number: number; generation: number; value: PdfObject; start: number; end: number }

/** 7.3.8: after `stream` stands one end-of-line marker, which is not data. */
function dataStart(bytes: Uint8Array, at: number): number {
  if (bytes[at] === 13 && bytes[at + 1] === 10) return at + 2
  if (bytes[at] === 10 || bytes[at] === 13) return at + 1
  throw new Malformed(`no line ends after "stream" at byte ${at}`)
}

function endsAt(bytes: Uint8Array, at: number): Lexer | null {
  const lexer = new Lexer(bytes, at)
  return at <= bytes.length && lexer.accept('endstream') && lexer.accept('endobj') ? lexer : null
}

/** Where the data ends: where Length says, or where a wrong Length is mended by the only way to read on. */
function dataEnd(bytes: Uint8Array, start: number, length: number | null, endOfStream: (start: number) => number) {
  if (length !== null && length >= 0) {
    const lexer = endsAt(bytes, start + length)
    if (lexer) return { end: start + length, lexer, isMended: false }
  }
  const end = endOfStream(start)
  const lexer = end === -1 ? null : endsAt(bytes, end)
  if (!lexer) throw new Malformed(`a stream at byte ${start} has no end`)
  return { end, lexer, isMended: true }
}

/**
 * Reads the object that stands at an offset (7.3.10). `lengthOf` finds the number behind a Length that is a reference, `endOfStream`
 * the next place where some stream ends. Throws `Malformed` when no whole object stands there.
 */
export function readIndirectObject(
  bytes: Uint8Array,
  offset: number,
  lengthOf: (length: PdfObject) => number | null,
  endOfStream: (start: number) => number,
): IndirectObject {
  let lexer = new Lexer(bytes, offset)
  lexer.skipSpace()
  const start = lexer.at
  const number = lexer.integer()
  const generation = lexer.integer()
  lexer.expect('obj')
  let value = lexer.object()
  spend('lexedByte', lexer.at - start)
  if (value instanceof Dictionary && lexer.accept('stream')) {
    const from = dataStart(bytes, lexer.at)
    const data = dataEnd(bytes, from, lengthOf(value.get('Length')), endOfStream)
    value = new Stream(value, bytes.subarray(from, data.end), data.isMended)
    lexer = data.lexer
  } else lexer.expect('endobj')
  return { number, generation, value, start, end: lexer.at }
}
