import { describe, expect, it } from 'vitest'
import { Malformed } from '../ledger'
import { TestPdf } from '../test-authority/pdf-file'
import { stream } from '../test-authority/pdf-writer'
import { PdfDocument } from './document'
import { numberOf, Reference, Stream } from './objects'

const open = (bytes: Buffer | string) => new PdfDocument(Buffer.from(bytes as string, 'latin1'))

/** A file by hand: objects, then a table of them, then this trailer. */
function file(
  objects: readonly string[],
  trailer = '/Root 1 0 R',
  table?: (offsets: readonly number[]) => string,
): string {
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object) => {
    const at = text.length
    text += `${object}\n`
    return at
  })
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const at = text.length
  text += table ? table(offsets) : `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${rows}`
  return `${text}trailer\n<< ${trailer} >>\nstartxref\n${at}\n%%EOF`
}

const catalogue = '1 0 obj\n<< /Type /Catalog /A 2 0 R >>\nendobj'

describe('a PDF document', () => {
  it('reads objects through tables, xref streams and object streams', () => {
    for (const style of ['table', 'stream', 'compressed'] as const) {
      const document = open(TestPdf.make(style).bytes)
      expect(document.catalogue.name('Type')).toBe('Catalog')
      expect(document.dictionary(new Reference(5, 0))?.name('BaseFont')).toBe('Helvetica')
      expect(document.object(4)).toBeInstanceOf(Stream)
      expect(document.object(99)).toBeNull()
    }
  })
  it('shows each revision what it knew', () => {
    const first = TestPdf.make()
    const both = first.update({ 4: stream('new'), 5: null })
    expect(open(first.bytes).object(5)).not.toBeNull()
    expect(open(both.bytes).object(5)).toBeNull()
    expect(Buffer.from((open(both.bytes).object(4) as Stream).bytes).toString()).toBe('new')
    expect(open(both.bytes).sections).toHaveLength(2)
  })
  it('reads a hybrid file: the table first, then the stream that completes it, then what was before', () => {
    const hidden = TestPdf.make('stream', { 9: '<< /Hidden true >>' })
    const at = /startxref\n(\d+)/.exec(hidden.bytes.toString('latin1'))?.[1]
    const document = open(
      hidden
        .update({ 8: '(new)' }, { style: 'table', trailer: `/XRefStm ${at}` })
        .bytes.toString('latin1')
        .replace(/\/Prev \d+/, '       '),
    )
    expect(document.dictionary(new Reference(9, 0))?.get('Hidden')).toBe(true)
    expect(document.object(8)).not.toBeNull()
  })
  it('finds the end of a stream whose length is wrong, missing or elsewhere', () => {
    for (const length of ['/Length 3', '/Length 4 0 R', '', '/Length 9999'])
      expect(
        (
          open(
            file([
              catalogue,
              `2 0 obj\n<< ${length} >>\nstream\r\nabc\nendstream\nendobj`,
              '3 0 obj\n7\nendobj',
              '4 0 obj\n3\nendobj',
            ]),
          ).object(2) as Stream
        ).bytes.subarray(0, 3),
      ).toEqual(Buffer.from('abc'))
  })
  it('follows references, and not in circles', () => {
    const document = open(
      file([catalogue, '2 0 obj\n3 0 R\nendobj', '3 0 obj\n[1 2]\nendobj', '4 0 obj\n4 0 R\nendobj']),
    )
    expect(document.array(new Reference(2, 0))).toEqual([1, 2])
    expect(document.array(7)).toEqual([])
    expect(document.dictionary(7)).toBeNull()
    expect(() => document.resolve(new Reference(4, 0))).toThrow('circle')
  })
  it.each([
    ['no startxref', '%PDF-1.4\n'],
    ['a startxref to nowhere', '%PDF-1.4\nstartxref\n99999\n%%EOF'],
    ['a section that is none', file([catalogue]).replace('xref\n0', 'xxxx\n0')],
    ['a table without end', file([catalogue]).replace('trailer', 'tailer!')],
    ['a trailer that is no dictionary', file([catalogue]).replace('<< /Root 1 0 R >>', '[]')],
    ['a table larger than any', file([catalogue]).replace('0 2\n', '0 999999999\n')],
    [
      'an xref stream without widths',
      TestPdf.make('stream').bytes.toString('latin1').replace('/W [1 4 2]', '/W [0 0 0]'),
    ],
    ['widths that are none', TestPdf.make('stream').bytes.toString('latin1').replace('/W [1 4 2]', '/W [9 4 2]')],
    ['two widths', TestPdf.make('stream').bytes.toString('latin1').replace('/W [1 4 2]', '/W [1 4  ]')],
  ])('is not read with %s', (_, text) => {
    expect(() => open(text)).toThrow(Malformed)
  })
  it.each([
    ['another number', '2 0 obj\n7\nendobj'.replace('2', '3')],
    ['no end', '2 0 obj\n7\nendobx'],
    ['no generation', '2 obj\n7\nendobj'],
    ['a stream that has no line end', '2 0 obj\n<< >>\nstream abc\nendstream\nendobj'],
    ['a stream without end', '2 0 obj\n<< >>\nstream\nabc\nendobj'],
  ])('does not read an object with %s', (_, object) => {
    expect(() => open(file([catalogue, object])).object(2)).toThrow(Malformed)
  })
  it('takes an object at offset 0 as free, and a catalogue that is missing as broken', () => {
    const document = open(
      file(
        [catalogue, '2 0 obj\n7\nendobj'],
        '/Root 9 0 R',
        ([first]) =>
          `xref\n0 3\n0000000000 65535 f \n${String(first).padStart(10, '0')} 00000 n \n0000000000 00000 n \n`,
      ),
    )
    expect(document.object(2)).toBeNull()
    expect(() => document.catalogue).toThrow('no document catalogue')
  })
  it('knows an encrypted file by any of its trailers', () => {
    const once = TestPdf.make().update({ 6: '<< >>' }, { trailer: '/Encrypt 5 0 R' })
    expect(open(TestPdf.make().bytes).isEncrypted).toBe(false)
    expect(open(once.update({ 6: '<< >>' }).bytes).isEncrypted).toBe(true)
  })
  it('reads only object streams as object streams', () => {
    const text = TestPdf.make('compressed').bytes.toString('latin1')
    expect(() => open(text.replace('/Type /ObjStm', '/Type /ObjStx')).catalogue).toThrow('no object stream')
    expect(() => open(text.replace(/\/N \d/, '/N 9')).catalogue).toThrow(Malformed)
  })
  it('counts numbers of both kinds', () => {
    expect([numberOf(3), numberOf(null), numberOf(true)]).toEqual([3, null, null])
  })
})
