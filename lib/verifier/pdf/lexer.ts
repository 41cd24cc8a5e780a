import { Malformed } from '../ledger'
import { Dictionary, Name, type PdfObject, Real, Reference, Text } from './objects'

const maxDepth = 100
// Readers that count in 32 bits would find another object.
const maxNumber = 2 ** 31 - 1
const maxTokenLength = 8 * 1024 * 1024

const SPACE = 0
const DELIMITER = 1
const REGULAR = 2

// 7.2.3, tables 1 and 2.
const kinds = new Uint8Array(256).fill(REGULAR)
for (const code of [0, 9, 10, 12, 13, 32]) kinds[code] = SPACE
for (const char of '()<>[]{}/%') kinds[char.charCodeAt(0)] = DELIMITER

export const isSpace = (code: number | undefined) => code !== undefined && kinds[code] === SPACE
const isRegular = (code: number | undefined) => code !== undefined && kinds[code] === REGULAR

const isDigit = (code: number | undefined) => code !== undefined && code >= 48 && code <= 57

const hexValue = (code: number | undefined) => {
  if (code === undefined) return -1
  if (code >= 48 && code <= 57) return code - 48
  const letter = code | 32
  return letter >= 97 && letter <= 102 ? letter - 87 : -1
}

const escapes: Record<number, number> = { 110: 10, 114: 13, 116: 9, 98: 8, 102: 12 }

/** Reads objects from bytes, strictly: what the standard does not allow is `Malformed`, never guessed. */
export class Lexer {
  private readonly view: Buffer

  constructor(
    readonly bytes: Uint8Array,
    public at: number,
    private readonly isFile = true,
  ) {
    this.view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  private fail(what: string): never {
    throw new Malformed(`${what} at byte ${this.at}`)
  }

  /** 7.2.4: white space and comments separate tokens and mean nothing. */
  skipSpace() {
    for (;;) {
      while (isSpace(this.bytes[this.at])) this.at++
      if (this.bytes[this.at] !== 37) return
      while (this.at < this.bytes.length && this.bytes[this.at] !== 10 && this.bytes[this.at] !== 13) this.at++
    }
  }

  /** The run of regular characters that stands here; empty when there is none. */
  word(): string {
    this.skipSpace()
    const start = this.at
    while (isRegular(this.bytes[this.at])) this.at++
    return this.view.toString('latin1', start, Math.min(this.at, start + 64))
  }

  /** Reads that word and returns true, or leaves everything as it is. */
  accept(word: string): boolean {
    const before = this.at
    if (this.word() === word) return true
    this.at = before
    return false
  }

  expect(word: string) {
    if (!this.accept(word)) this.fail(`"${word}" is missing`)
  }

  integer(): number {
    const word = this.word()
    if (!/^\d{1,15}$/.test(word)) this.fail('a whole number is missing')
    return Number(word)
  }

  object(depth = 0): PdfObject {
    if (depth > maxDepth) this.fail('objects are nested too deeply')
    this.skipSpace()
    const code = this.bytes[this.at]
    if (code === 47) return this.name()
    if (code === 40) return this.literal()
    if (code === 91) return this.array(depth)
    if (code === 60) return this.bytes[this.at + 1] === 60 ? this.dictionary(depth) : this.hexadecimal()
    return this.numberOrWord()
  }

  private numberOrWord(): PdfObject {
    const word = this.word()
    if (word === 'null') return null
    if (word === 'true' || word === 'false') return word === 'true'
    if (/^[+-]?\d{1,15}$/.test(word)) return /^\d+$/.test(word) ? this.integerOrReference(Number(word)) : Number(word)
    if (/^[+-]?(?:\d+\.\d*|\.\d+)$/.test(word)) return new Real(Number(word))
    return this.fail(`"${word}" is no object`)
  }

  /** 7.3.10: `12 0 R`. Looks ahead byte by byte, since a stranger may write millions of numbers in a row. */
  private integerOrReference(number: number): PdfObject {
    const before = this.at
    this.skipSpace()
    const start = this.at
    while (isDigit(this.bytes[this.at])) this.at++
    const end = this.at
    if (end > start && end - start <= 5 && !isRegular(this.bytes[end])) {
      this.skipSpace()
      if (this.bytes[this.at] === 82 && !isRegular(this.bytes[this.at + 1])) {
        this.at++
        if (number > maxNumber) this.fail('the number of an object is too large')
        return new Reference(number, Number(this.view.toString('latin1', start, end)))
      }
    }
    this.at = before
    return number
  }

  private name(): Name {
    const start = ++this.at
    while (isRegular(this.bytes[this.at])) this.at++
    const text = this.view.toString('latin1', start, this.at)
    if (!text.includes('#')) return new Name(text)
    return new Name(
      text.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    )
  }

  private text(bytes: number[] | Uint8Array, start: number): Text {
    return new Text(Uint8Array.from(bytes), this.isFile ? start : -1, this.isFile ? this.at : -1)
  }

  /** 7.3.4.2 */
  private literal(): Text {
    const start = this.at++
    const out: number[] = []
    for (let open = 1; ; ) {
      const code = this.bytes[this.at++]
      if (code === undefined || out.length > maxTokenLength) this.fail('a string has no end')
      if (code === 92) this.escape(out)
      else {
        if (code === 40) open++
        if (code === 41 && --open === 0) return this.text(out, start)
        out.push(code)
      }
    }
  }

  private escape(out: number[]) {
    const code = this.bytes[this.at++]
    if (code === undefined) this.fail('a string has no end')
    if (code >= 48 && code <= 55) {
      let value = code - 48
      for (let digit = 1; digit < 3; digit++) {
        const next = this.bytes[this.at] ?? 0
        if (next < 48 || next > 55) break
        value = value * 8 + next - 48
        this.at++
      }
      out.push(value & 255)
    } else if (code === 13) {
      if (this.bytes[this.at] === 10) this.at++
    } else if (code !== 10) out.push(escapes[code] ?? code)
  }

  /** 7.3.4.3; an odd last digit is followed by a 0 that is not written. */
  private hexadecimal(): Text {
    const start = this.at++
    const digits: number[] = []
    for (;;) {
      const code = this.bytes[this.at++]
      if (code === 62) break
      if (isSpace(code)) continue
      const value = hexValue(code)
      if (value < 0 || digits.length > 2 * maxTokenLength) this.fail('a hexadecimal string holds something else')
      digits.push(value)
    }
    if (digits.length % 2) digits.push(0)
    const out = new Uint8Array(digits.length / 2)
    for (let at = 0; at < out.length; at++) out[at] = (digits[2 * at] ?? 0) * 16 + (digits[2 * at + 1] ?? 0)
    return this.text(out, start)
  }

  private array(depth: number): PdfObject[] {
    this.at++
    const out: PdfObject[] = []
    for (;;) {
      this.skipSpace()
      if (this.bytes[this.at] === 93) break
      out.push(this.object(depth + 1))
    }
    this.at++
    return out
  }

  private dictionary(depth: number): Dictionary {
    this.at += 2
    const out = new Dictionary()
    for (;;) {
      this.skipSpace()
      if (this.bytes[this.at] === 62 && this.bytes[this.at + 1] === 62) break
      if (this.bytes[this.at] !== 47) this.fail('a key of a dictionary is no name')
      out.set(this.name().text, this.object(depth + 1))
    }
    this.at += 2
    return out
  }
}
