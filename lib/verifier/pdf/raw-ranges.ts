import { Text } from './objects'
import type { SignatureEntry } from './signature-dictionary'

const key = Buffer.from('/ByteRange')

function count(bytes: Uint8Array): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  let found = 0
  for (let at = buffer.indexOf(key); at !== -1; at = buffer.indexOf(key, at + key.length)) found++
  return found
}

/** How many byte ranges stand in the file beyond those of its signatures: signatures that were cut off from their form. */
export const strayRanges = (bytes: Uint8Array, entries: readonly SignatureEntry[]) =>
  count(bytes) - entries.filter(({ dictionary }) => isInFile(dictionary.get('Contents'))).length

const isInFile = (contents: unknown) => contents instanceof Text && contents.start >= 0

const range = /\/ByteRange\s*\[\s*(\d{1,12})\s+(\d{1,12})\s+(\d{1,12})\s+(\d{1,12})\s*\]/g

/** Whether some signature speaks of bytes that the file does not have: its end was cut off. */
export function isCutOff(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  return [...text.matchAll(range)].some(([, , , after, rest]) => Number(after) + Number(rest) > bytes.length)
}
