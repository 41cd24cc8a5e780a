import { composed } from '@/lib/format/text'
import { decodeOldFont, OldFontWatch } from './old-fonts'
import { refuse } from './refusal'
import { isSyllable } from './syllables'
import type { TextEncoding } from './types'
import { asWindows1258, decodeWestern } from './windows-1258'

/** A text file's content in NFC, without byte order mark, and the encoding it was in. */
export type DecodedText = { text: string; encoding: TextEncoding }

const hasMark = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, index) => bytes[index] === byte)

function decode(bytes: Uint8Array, encoding: TextEncoding) {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-16 without its mark gives itself away by zero bytes on one side of nearly every pair. */
function utf16WithoutMark(bytes: Uint8Array): TextEncoding | null {
  const sample = bytes.subarray(0, 2000)
  const zeros = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (odd > sample.length / 8 && even === 0) return 'utf-16le'
  return even > sample.length / 8 && odd === 0 ? 'utf-16be' : null
}

function countSyllables(text: string) {
  const words = text.slice(0, 200_000).match(/[\p{L}\p{M}]+/gu) ?? []
  return words.filter((word) => /[^a-z]/i.test(word) && isSyllable(word)).length
}

/** One byte a character: Windows-1258, unless the words make sense only in an old font's encoding. */
function decodeSingleBytes(bytes: Uint8Array): DecodedText {
  const western = decodeWestern(bytes)
  const text = asWindows1258(western)
  const syllables = countSyllables(text)
  const watch = new OldFontWatch()
  watch.read(western)
  const font = watch.verdict()?.font
  if (font && countSyllables(decodeOldFont(western, font)) > syllables) watch.refuseOldFonts()
  if (syllables === 0) refuse('unknown-encoding')
  return { text, encoding: 'windows-1258' }
}

function decodeBytes(bytes: Uint8Array): DecodedText {
  const marked: TextEncoding | null = hasMark(bytes, 0xff, 0xfe)
    ? 'utf-16le'
    : hasMark(bytes, 0xfe, 0xff)
      ? 'utf-16be'
      : hasMark(bytes, 0xef, 0xbb, 0xbf)
        ? 'utf-8'
        : utf16WithoutMark(bytes)
  if (marked) {
    const text = decode(bytes, marked)
    return text === null ? refuse('unknown-encoding') : { text, encoding: marked }
  }
  const text = decode(bytes, 'utf-8')
  return text === null ? decodeSingleBytes(bytes) : { text, encoding: 'utf-8' }
}

/** Text out of a CSV file's bytes: UTF-8, UTF-16 or Windows-1258, with or without mark. Refuses what is no text. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const { text, encoding } = decodeBytes(bytes)
  const start = text.slice(0, 100_000)
  if (/(?![\t\n\v\f\r])\p{Cc}/u.test(start)) refuse('unknown-kind')
  return { text: composed(text), encoding }
}
