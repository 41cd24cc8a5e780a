import { describe, expect, it } from 'vitest'
import { Malformed } from '../ledger'
import { TestPdf } from '../test-authority/pdf-file'
import { overwrite } from '../test-zoo/pdf-surgery'
import { PdfDocument } from './document'
import { checkLength } from './linearised'
import { looseBytes } from './loose-bytes'
import type { Section } from './xref'

const older = TestPdf.make()
const newer = older.update({ 40: '1', 41: '2' }).bytes
const from = older.bytes.length

/** What is said of a file with this between two objects that were added, whose offsets are mended. */
function said(between: string, before = '') {
  const text = newer.toString('latin1').slice(from)
  const [first, second, table] = [`40 0 obj`, `41 0 obj`, 'xref'].map((word) => text.indexOf(word))
  const [head, middle, tail] = [text.slice(0, first), text.slice(first, second), text.slice(second)]
  const moved = (offset = 0, by = 0) =>
    [from + offset, from + offset + by].map((each) => String(each).padStart(10, '0'))
  const shift = before.length + between.length
  const [was = '', is = ''] = moved(first, before.length)
  const [wasSecond = '', isSecond = ''] = moved(second, shift)
  const end = `startxref\n${from + (table ?? 0)}`
  const body = `${head}${before}${middle}${between}${tail}`
    .replace(was, is)
    .replace(wasSecond, isSecond)
    .replace(end, `startxref\n${from + (table ?? 0) + shift}`)
  const bytes = Buffer.concat([older.bytes, Buffer.from(body, 'latin1')])
  return looseBytes(new PdfDocument(bytes), from, bytes.length)
}

describe('what no cross-reference accounts for', () => {
  it('is nothing where there are comments, white space and ends', () => {
    expect(looseBytes(new PdfDocument(newer), from, newer.length)).toBeNull()
    expect(said('')).toBeNull()
    expect(said(' \r\n\0', '% nothing\n')).toBeNull()
    expect(said('startxref\n12\n%%EOF\n')).toBeNull()
  })
  it('is told wherever it stands', () => {
    const loose = { reason: 'pdf.changes.loose-bytes', detail: 'So tien' }
    expect(said('\nSo  tien\n')).toEqual(loose)
    expect(said('', 'So tien\n')).toEqual(loose)
    const behind = Buffer.concat([newer, Buffer.from('So tien\n')])
    expect(looseBytes(new PdfDocument(behind), from, behind.length)).toEqual(loose)
  })
  it('is worse where it looks like a part of a file', () => {
    for (const word of ['42 0 obj 3 endobj', 'trailer << >>', 'xref', 'stream'])
      expect(said(`\n${word}\n`)?.reason, word).toBe('pdf.changes.hidden-objects')
    expect(said('\ntrailer << >>\n', 'So tien\n')?.reason).toBe('pdf.changes.hidden-objects')
    expect(said('\nobject\n')?.reason).toBe('pdf.changes.loose-bytes')
  })
  it('is not asked where another object stands than is said', () => {
    const numbered = overwrite(newer, '40 0 obj', '49 0 obj', from)
    expect(() => looseBytes(new PdfDocument(numbered), from, numbered.length)).toThrow(Malformed)
    const generation = overwrite(newer, '40 0 obj', '40 1 obj', from)
    expect(() => looseBytes(new PdfDocument(generation), from, generation.length)).toThrow(Malformed)
  })
})

describe('the length that a linearised file claims', () => {
  /** A file whose first object claims so many bytes more than there are, and cross-references behind it. */
  const check = ({ head = '', more = 0, gap = '', first = '/Linearized 1', end = 'endobj', aside = 0 } = {}) => {
    const object = (length: number) =>
      `${head}%PDF-1.4\n1 0 obj\n<< ${first} /L ${String(length).padStart(6, '0')} >>\n${end}\n`
    const start = object(0).length
    const length = start + 20
    const bytes = Buffer.from(`${object(length + more)}${gap}xref`.padEnd(length), 'latin1')
    return () => checkLength(bytes, { start: start + aside } as Section)
  }

  it('is true where the file begins with the cross-references that it ends with', () => {
    for (const wish of [{}, { gap: '  ' }, { gap: '  ', aside: 1 }, { head: 'mail\n', more: -5 }])
      expect(check(wish), JSON.stringify(wish)).not.toThrow()
  })
  it('is not true where it ends with others', () => {
    for (const wish of [
      { aside: 9 },
      { aside: -9 },
      { head: 'mail\n', aside: 9 },
      { head: 'mail\n', more: -5, aside: 9 },
    ])
      expect(check(wish), JSON.stringify(wish)).toThrow('other cross-references')
  })
  it('is not looked at where it is another, or nobody claims it', () => {
    for (const wish of [{ more: 1 }, { head: 'mail\n', more: -4 }, { first: '' }, { end: 'endstream' }])
      expect(check({ ...wish, aside: 9 }), JSON.stringify(wish)).not.toThrow()
    const bytes = Buffer.from('%PDF-1.4\n1 0 obj\n<< /Linearized 1 /L 000058 >>\nendobj\n'.padEnd(58))
    expect(() => checkLength(bytes, { start: 0 } as Section)).toThrow('other cross-references')
    expect(() => checkLength(bytes, undefined)).not.toThrow()
    expect(() => checkLength(Buffer.from('%PDF-1.4\n1 0 obj 7 endobj'), { start: 0 } as Section)).not.toThrow()
  })
})
