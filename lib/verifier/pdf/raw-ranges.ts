import { readSignedData } from '../cms/signed-data'
import { unlessMalformed } from '../ledger'
import { isSpace } from './lexer'
import { Text } from './objects'
import type { SignatureEntry } from './signature-dictionary'

const key = Buffer.from('/ByteRange')

const bufferOf = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)

function count(bytes: Uint8Array): number {
  const buffer = bufferOf(bytes)
  let found = 0
  for (let at = buffer.indexOf(key); at !== -1; at = buffer.indexOf(key, at + key.length)) found++
  return found
}

/**
 * How many byte ranges stand in the file beyond those of its signatures: signatures that were cut off from their form. They are counted,
 * and those that can be read are compared, since a forger may write the name of one's own range in a way that is not found.
 */
export function strayRanges(bytes: Uint8Array, entries: readonly SignatureEntry[]): number {
  const known = new Set(entries.map(({ dictionary }) => String(dictionary.get('ByteRange'))))
  let unknown = 0
  for (const { before, after, end } of findRanges(bytes))
    if (!known.has(`0,${before},${after},${end - after}`)) unknown++
  const counted = count(bytes) - entries.filter(({ dictionary }) => isInFile(dictionary.get('Contents'))).length
  return Math.max(counted, unknown)
}

const isInFile = (contents: unknown) => contents instanceof Text && contents.start >= 0

/** A byte range as its text says, wherever it stands. */
export type RawRange = { before: number; after: number; end: number }

const range = /\/ByteRange\s*\[\s*0\s+(\d{1,12})\s+(\d{1,12})\s+(\d{1,12})\s*\]/g

/** One after the other, since a stranger's file may be full of them. */
function* findRanges(bytes: Uint8Array): Generator<RawRange> {
  for (const [, before, after, rest] of bufferOf(bytes).toString('latin1').matchAll(range))
    yield { before: Number(before), after: Number(after), end: Number(after) + Number(rest) }
}

/** The first byte ranges in the file, so many at most. */
export function rawRanges(bytes: Uint8Array, most: number): RawRange[] {
  const found: RawRange[] = []
  for (const each of findRanges(bytes)) if (found.push(each) >= most) break
  return found
}

/** Whether some signature speaks of bytes that the file does not have: its end was cut off. */
export function isCutOff(bytes: Uint8Array): boolean {
  for (const { end } of findRanges(bytes)) if (end > bytes.length) return true
  return false
}

/**
 * The encoding that fills a gap; null when the gap holds anything but one hexadecimal string and white space. Only for files whose
 * structure cannot be read: there is no dictionary then to say what belongs into the gap.
 */
export function rawContents(bytes: Uint8Array, { before, after }: RawRange): Uint8Array | null {
  let [from, to] = [before, after]
  while (from < to && isSpace(bytes[from])) from++
  while (from < to && isSpace(bytes[to - 1])) to--
  const text = bufferOf(bytes.subarray(from, to)).toString('latin1')
  return /^<?[0-9A-Fa-f\s]*>?$/.test(text) ? Buffer.from(text.replace(/[^0-9A-Fa-f]/g, ''), 'hex') : null
}

/** Whether an encoding is a detached signature, not a timestamp or something else. */
export function isDetached(encoding: Uint8Array): boolean {
  return unlessMalformed(() => !readSignedData(encoding).signedData.content?.length, false)
}
