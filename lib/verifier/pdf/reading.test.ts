import { describe, expect, it } from 'vitest'
import { Malformed } from '../ledger'
import { beginEffort } from './effort'
import { Stream } from './objects'
import { Reading } from './reading'

const ending = '\nendstream\nendobj\n'
const bytesOf = (text: string) => Buffer.from(text, 'latin1')

/** The data of the stream at the beginning, as a revision reads it that ends there. */
function dataIn(text: string, end = text.length, length: number | null = null, reading = new Reading(bytesOf(text))) {
  beginEffort()
  const { value } = reading.objectAt(bytesOf(text).subarray(0, end), 0, () => length)
  return value instanceof Stream ? Buffer.from(value.bytes).toString('latin1') : null
}

describe('what was read of a file', () => {
  it('is kept where nothing but its own bytes says where it ends', () => {
    const text = '1 0 obj\n[1]\nendobj\n2 0 obj'
    const reading = new Reading(bytesOf(text))
    const [one, other, short] = [text.length, text.length - 1, 15].map(
      (end) => () => reading.objectAt(bytesOf(text).subarray(0, end), 0, () => null),
    )
    expect(one?.().value).toBe(other?.().value)
    expect(short).toThrow(Malformed)
  })
  it('is read again where another object says so, which may differ', () => {
    const text = `1 0 obj\n<< /Length 2 0 R >>\nstream\nabcd${ending}xyz${ending}`
    const reading = new Reading(bytesOf(text))
    expect(dataIn(text, text.length, 4, reading)).toBe('abcd')
    expect(dataIn(text, text.length, 4 + ending.length + 3, reading)).toBe(`abcd${ending}xyz`)
  })
})

describe('a stream whose Length is wrong', () => {
  const head = (length: number) => `1 0 obj\n<< /Length ${String(length).padStart(6)} >>\nstream\n`
  const file = (length: number, more = 5000) => `${head(length)}abcd${ending}${' '.repeat(more)}`
  const short = head(0).length + 4 + ending.length

  it('ends at the next end of a stream', () => {
    expect(dataIn(file(4), short, 4)).toBe('abcd')
    expect(dataIn(file(9), undefined, 9)).toBe('abcd\n')
    expect(dataIn(file(9), short + 100, 9)).toBe('abcd\n')
  })
  it('is not read where the Length leads from its revision into what came later', () => {
    for (const length of [300, 4000, 5000]) {
      expect(() => dataIn(file(length), short, length), String(length)).toThrow('behind its revision')
      expect(dataIn(file(length), undefined, length)).toBe('abcd\n')
    }
    // Behind the file as well it is true nowhere.
    expect(dataIn(file(9000), short, 9000)).toBe('abcd\n')
  })
  it('is not read either where the Length stands elsewhere', () => {
    const text = file(0).replace('/Length      0', '/Length  2 0 R')
    for (const length of [300, 4000, 5000])
      expect(() => dataIn(text, short, length), String(length)).toThrow('behind its revision')
    expect(dataIn(text, short + 100, 9)).toBe('abcd\n')
    expect(dataIn(text, short, 4)).toBe('abcd')
    expect(dataIn(text, short + 20, null)).toBe('abcd\n')
  })
  it('is not read where its ends are missing', () => {
    const text = `${head(4)}abcd`
    expect(() => dataIn(text, undefined, 4)).toThrow('has no end')
    expect(() => dataIn(`${text}x${ending}`.replace('endobj', 'other!'), undefined, 4)).toThrow('has no end')
  })
  it('is ended by the nearest of many', () => {
    const text = `${'xendstream '.repeat(7)}${head(1)}a b${ending}${'endstream '.repeat(7)}`
    const reading = new Reading(bytesOf(text))
    const { value } = reading.objectAt(bytesOf(text), text.indexOf('1 0 obj'), () => 1)
    expect(value instanceof Stream && Buffer.from(value.bytes).toString()).toBe('a b\n')
  })
})
