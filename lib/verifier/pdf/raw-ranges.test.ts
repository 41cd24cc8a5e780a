import { describe, expect, it } from 'vitest'
import { signCms, stampToken } from '../test-authority/cms'
import { world } from '../test-zoo/animal'
import { Dictionary, Text } from './objects'
import { isCutOff, isDetached, rawContents, rawRanges, strayRanges } from './raw-ranges'

const bytes = (text: string) => Buffer.from(text, 'latin1')

/** A signature whose Contents stand there, with this byte range. */
function entryAt(start: number | null, range: number[] = [0, 1, 2, 3]) {
  const dictionary = new Dictionary()
  dictionary.set('ByteRange', range)
  if (start !== null) dictionary.set('Contents', new Text(Buffer.of(1), start, start + 4))
  return { place: '', field: null, number: null, dictionary }
}

describe('byte ranges in a text', () => {
  it('are strays where no signature of the file has them', () => {
    const two = bytes('/ByteRange [0 1 2 3] /ByteRange[0 4 5 6]')
    expect(strayRanges(two, [])).toBe(2)
    const [one, other] = [entryAt(0), entryAt(9, [0, 4, 5, 6])]
    expect(strayRanges(two, [one, other])).toBe(0)
    expect(strayRanges(two, [one, entryAt(9)])).toBe(1)
    expect(strayRanges(two, [other, entryAt(-1), entryAt(null)])).toBe(1)
    expect(strayRanges(bytes('/ByteRang'), [])).toBe(0)
  })
  it('are read as they are written, so many at most', () => {
    const text = bytes('/ByteRange [0 10 20 5] /ByteRange[ 0\n1 2 3 ] /ByteRange [1 2 3 4] /ByteRange [0 4 5 6]')
    const all = [
      { before: 10, after: 20, end: 25 },
      { before: 1, after: 2, end: 5 },
      { before: 4, after: 5, end: 11 },
    ]
    expect(rawRanges(text, 9)).toEqual(all)
    expect(rawRanges(text, 2)).toEqual(all.slice(0, 2))
  })
  it('tell that the end is cut off', () => {
    const text = '/ByteRange [0 10 20 5]'
    expect(isCutOff(bytes(text).subarray(0, 22))).toBe(true)
    expect(isCutOff(bytes(text.padEnd(24)))).toBe(true)
    expect(isCutOff(bytes(text.padEnd(25)))).toBe(false)
    expect(isCutOff(bytes(''))).toBe(false)
  })
})

describe('what fills a gap', () => {
  const filling = (text: string) => {
    const found = rawContents(bytes(`ab${text}cd`), { before: 2, after: 2 + text.length, end: 0 })
    return found && Buffer.from(found).toString('hex')
  }

  it('is one hexadecimal string, and white space', () => {
    expect(filling('<0aFF>')).toBe('0aff')
    expect(filling(' \n<0a fF>\0 ')).toBe('0aff')
    expect(filling('0aff')).toBe('0aff')
    expect(filling('')).toBe('')
    expect(filling('   ')).toBe('')
    for (const text of ['<0a> <0b>', '(0a)', '<0a>x', 'x<0a>', '<0g>']) expect(filling(text), text).toBeNull()
  })
  it('is a detached signature, no timestamp and nothing else', () => {
    const { company, clock } = world
    expect(isDetached(signCms({ signer: company, content: bytes('a') }))).toBe(true)
    expect(isDetached(signCms({ signer: company, content: bytes('a'), encapsulated: Buffer.alloc(0) }))).toBe(true)
    expect(isDetached(signCms({ signer: company, content: bytes('a'), encapsulated: bytes('a') }))).toBe(false)
    expect(isDetached(stampToken({ authority: clock, stamped: bytes('a') }))).toBe(false)
    expect(isDetached(bytes('nonsense'))).toBe(false)
  })
})
