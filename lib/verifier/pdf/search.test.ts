import { describe, expect, it } from 'vitest'
import { Malformed } from '../ledger'
import { TestPdf } from '../test-authority/pdf-file'
import { type Bodies, type Style, stream } from '../test-authority/pdf-writer'
import { overwrite } from '../test-zoo/pdf-surgery'
import { PdfDocument } from './document'
import { foundBySearch } from './search'

/** What is found in a file behind its first revision, its bytes changed. */
function found(
  before: Bodies,
  after: Bodies,
  change = (bytes: Buffer, _from: number) => bytes,
  style: Style = 'table',
) {
  const older = TestPdf.make(style, before)
  const from = older.bytes.length
  const newer = change(older.update(after).bytes, from)
  return foundBySearch(new PdfDocument(newer), { from, first: from }).map(
    ({ reason, detail }) => `${reason}: ${detail.replace(/\d{3,}/g, 'n')}`,
  )
}

const ends = ({ length }: Buffer) => ({ from: length, first: length })
const again = (text: string) => ({ 30: stream(text) })
const hidden = (number: number) => [`pdf.changes.hidden-objects: object ${number} once more at byte n`]
const unexplained = (detail: string) => [`pdf.changes.unexplained: ${detail}`]

describe('a reader that searches a file', () => {
  it('finds what everybody else finds', () => {
    for (const style of ['table', 'stream', 'compressed'] as const)
      expect(found({}, { 40: '(a)', 4: stream('x') }, undefined, style), style).toEqual([])
    expect(found(again('\n40 0 obj\n'), { 40: '(a)' })).toEqual([])
    expect(found({}, again('\n4 0 object 4 0 objA'))).toEqual([])
    expect(found(again('\n77 0 obj\n'), { 40: '(a)' })).toEqual([])
  })
  it('finds an object once more, behind what is signed or within', () => {
    expect(found({}, again('\n4 0 obj\n'))).toEqual(hidden(4))
    expect(found({}, again('\0 4\0\0 00000 \nobj<<'))).toEqual(hidden(4))
    expect(found({ 30: stream('(4 0 obj)') }, { 40: '(a)' })).toEqual(unexplained('object 4 once more at byte n'))
    expect(found({}, { 20: '(a)', ...again('\n20 0 obj\n') })).toEqual(unexplained('object 20 once more at byte n'))
    const freed = { 20: null, ...again('\n20 0 obj\n') }
    expect(found({ 20: '(a)' }, freed)).toEqual(unexplained('object 20 once more at byte n'))
    expect(found({ 20: '(a)' }, { 20: null })).toEqual([])
    expect(found({}, again('\n77 0 obj\n'))).toEqual(unexplained('object 77 once more at byte n'))
  })
  it('begins an object where its number stands', () => {
    const row = (offset: number) => `${String(offset).padStart(10, '0')} 00000 n`
    const earlier = (bytes: Buffer, from: number) => overwrite(bytes, row(from), row(from - 1), from)
    expect(found({}, { 40: '(a)' }, earlier)).toEqual([])
  })
  it('finds what an object stream holds once more', () => {
    expect(found({}, { ...again(''), 40: stream('\n6 0 obj\n') }, undefined, 'compressed')).toEqual(hidden(6))
    const before = { 40: stream('\n6 0 obj\n') }
    expect(found(before, { 6: '<< >>' }, undefined, 'compressed')).toEqual([])
  })
  it('finds another trailer', () => {
    expect(found({}, again('trailer<<'))).toEqual(unexplained('a trailer at byte n'))
    expect(found(again('trailer\n<<'), { 40: '1' })).toEqual(unexplained('a trailer at byte n'))
    expect(found({}, again('trailers << trailer [ xtrailer <<'))).toEqual([])
  })
  it('leaves out what is beyond Size', () => {
    const sized = (text: string) => (bytes: Buffer, from: number) => overwrite(bytes, '/Size 42', text, from)
    expect(found({}, { 40: '1' }, sized('/Size 41'))).toEqual([])
    expect(found({}, { 40: '1' }, sized('/Size 40'))).toEqual(unexplained('Size 40, object 40'))
    expect(found({}, { 40: '1' }, sized('/Sine 42'))).toEqual(unexplained('Size null, object 40'))
    expect(found({}, { 39: '1', 40: null }, sized('/Size 40'))).toEqual([])
    const { bytes } = TestPdf.make('table', { 40: '1' })
    expect(foundBySearch(new PdfDocument(overwrite(bytes, '/Size 42', '/Size 40')), ends(bytes))).toEqual([])
  })
  it('looks for the end in the last kilobyte', () => {
    const behind = (count: number) => (bytes: Buffer) => {
      const rest = bytes.length - bytes.lastIndexOf('startxref')
      return Buffer.concat([bytes, Buffer.alloc(count - rest, 32)])
    }
    expect(found({}, { 40: '1' }, behind(1024))).toEqual([])
    expect(found({}, { 40: '1' }, behind(1025))).toEqual([
      'pdf.changes.loose-bytes: the end stands far before the last byte',
    ])
  })
})

describe('a reader that counts the rows of cross-references', () => {
  const table = (from: string, to: string) => (bytes: Buffer, start: number) => {
    const text = bytes.toString('latin1')
    const at = text.indexOf('\nxref\n', start)
    return Buffer.from(text.slice(0, at) + text.slice(at).replace(from, to), 'latin1')
  }
  const counted = (from: string, to: string) => () => found({}, { 40: '1', 41: '2' }, table(from, to))

  it('finds twenty bytes in each', () => {
    for (const [from, to] of [
      ['n \n', 'n \r'],
      ['n \n', 'n\r\n'],
      ['xref\n', 'xref \r\n'],
      ['40 2\n', '40 2 \r'],
      ['trailer', ' \n trailer'],
    ] as const)
      expect(counted(from, to)(), JSON.stringify(to)).toEqual([])
  })
  it('finds nothing else', () => {
    for (const [from, to] of [
      ['n \n', 'n\n'],
      ['n \n', 'n  \n'],
      [' 00000 n', '  00000 n'],
      ['xref\n', 'xref%x\n'],
      ['40 2\n', '40 2%x\n'],
      ['trailer', '%x\ntrailer'],
    ] as const)
      expect(counted(from, to), JSON.stringify(to)).toThrow(Malformed)
  })
  it('is not asked about what is signed', () => {
    const { bytes } = TestPdf.make()
    const other = Buffer.from(bytes.toString('latin1').replace('n \n', 'n\n'), 'latin1')
    expect(foundBySearch(new PdfDocument(other), ends(other))).toEqual([])
    expect(() => foundBySearch(new PdfDocument(other), { from: 0, first: 0 })).toThrow(Malformed)
  })
})
