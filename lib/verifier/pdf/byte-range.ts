import { Finding } from '../ledger'
import { isSpace } from './lexer'
import { type Dictionary, type PdfObject, Text } from './objects'

/** What a signature covers: `[0, before)` and `[after, end)`. Between them stands the value of Contents, and nothing else. */
export type Coverage = { before: number; after: number; end: number; contents: Uint8Array }

const isWhole = (value: PdfObject): value is number => typeof value === 'number' && value >= 0

function readRange(value: PdfObject): [number, number, number, number] {
  if (!Array.isArray(value)) throw new Finding('pdf.dictionary.incomplete', 'ByteRange')
  if (!value.every(isWhole) || value.length % 2) throw new Finding('pdf.byte-range.malformed')
  if (value.length > 4) throw new Finding('pdf.byte-range.several-gaps', String(value.length / 2 - 1))
  const [start = -1, before = -1, after = -1, rest = -1] = value
  if (start !== 0 || before <= 0 || after <= before || rest < 0)
    throw new Finding('pdf.byte-range.malformed', value.join(' '))
  return [start, before, after, rest]
}

/**
 * ISO 32000-2, 12.8.1: the byte range covers the file from its first byte except for the value of Contents. Were anything else in
 * the gap, or were the gap elsewhere, then bytes that nobody signed could be moved there (signature wrapping).
 */
export function readCoverage(dictionary: Dictionary, bytes: Uint8Array): Coverage {
  if (['ByteRange', 'Contents', 'SubFilter'].some((key) => dictionary.twins.has(key)))
    throw new Finding('pdf.dictionary.incomplete', 'a key stands twice')
  const contents = dictionary.get('Contents')
  if (!(contents instanceof Text) || contents.bytes.length === 0)
    throw new Finding('pdf.dictionary.incomplete', 'Contents')
  const [, before, after, rest] = readRange(dictionary.get('ByteRange'))
  const end = after + rest
  if (end > bytes.length) throw new Finding('pdf.byte-range.beyond-end', `${end} > ${bytes.length}`)
  if (!isGapOf(contents, before, after, bytes)) throw new Finding('pdf.byte-range.gap', `${before}–${after}`)
  return { before, after, end, contents: contents.bytes }
}

/** Some signers leave the angle brackets on the signed side, some leave white space on the other: neither holds anything. */
function isGapOf(contents: Text, before: number, after: number, bytes: Uint8Array): boolean {
  if (contents.start < 0 || bytes[contents.start] !== 0x3c) return false
  if (before === contents.start + 1 && after === contents.end - 1) return true
  const isBlank = (from: number, to: number) => from <= to && bytes.subarray(from, to).every(isSpace)
  return isBlank(before, contents.start) && isBlank(contents.end, after)
}
