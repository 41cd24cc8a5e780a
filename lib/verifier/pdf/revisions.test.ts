import { describe, expect, it } from 'vitest'
import { TestPdf } from '../test-authority/pdf-file'
import { examine, reasonsOf } from '../test-zoo/animal'
import { by } from '../test-zoo/pdf-papers'
import { PdfDocument } from './document'
import { Dictionary, Text } from './objects'
import { readRevisions, revisionOf } from './revisions'
import { isSameSignature, listSignatures, newSignatures } from './signature-dictionary'

const verdictOf = ({ bytes }: TestPdf) => examine({ name: '', bytes: () => bytes, expect: 'accepted' }).verdict
const marked = (...rects: string[]) => rects.reduce((pdf, rect) => pdf.sign({ ...by(), rect }), TestPdf.make())

describe('marks that come in turn', () => {
  it('are those that come after the first signature', () => {
    expect(verdictOf(marked('[0 0 595 210]', '[0 400 595 480]', '[0 500 595 580]'))).toBe('accepted')
    expect(verdictOf(marked('[0 0 9 9]', '[0 300 595 390]', '[0 400 595 490]', '[0 500 595 590]'))).toBe('review')
  })
})

describe('the revisions of a file', () => {
  const [first, second] = [TestPdf.make().sign(by()), TestPdf.make().sign(by())].map((pdf) => ({
    once: pdf,
    twice: pdf.sign(by()),
  }))
  if (!first || !second) throw new Error('no files')
  const { once, twice } = first
  const ends = [once.bytes.length, twice.bytes.length]
  const read = (bytes: Buffer, at: readonly number[]) =>
    readRevisions(new PdfDocument(bytes), at).map(({ end, changesAfter }) => [
      end,
      changesAfter.map(({ reason }) => reason),
    ])
  const behind = (octets: Buffer | string) => Buffer.concat([twice.bytes, Buffer.from(octets as string)])

  it('are in the order of their ends, each once', () => {
    const [early, late] = ends
    const all = [
      [early, ['pdf.changes.signature-added']],
      [late, []],
    ]
    expect(read(twice.bytes, ends)).toEqual(all)
    expect(read(twice.bytes, [...ends.toReversed(), ...ends])).toEqual(all)
    expect(read(twice.bytes, [])).toEqual([])
    expect(read(twice.bytes, [late ?? 0])).toEqual([[late, []]])
    expect(read(twice.bytes, [9, late ?? 0])).toEqual([[late, []]])
  })
  it('end with the file, but for some white space', () => {
    const after = (bytes: Buffer) => read(bytes, ends)[1]?.[1]
    expect(after(behind(' \r\n\0'))).toEqual([])
    expect(after(behind(Buffer.alloc(900)))).toEqual([])
    expect(after(behind(Buffer.alloc(1100)))).toEqual(['pdf.changes.loose-bytes'])
    expect(after(behind('%%EOF\n'))).toEqual([])
    expect(after(behind('So tien'))).toEqual(['pdf.changes.loose-bytes'])
  })
  it('hold the signatures that end them', () => {
    const whole = new PdfDocument(twice.bytes)
    const revisions = readRevisions(whole, ends)
    const [one, other] = listSignatures(whole)
    if (!one || !other) throw new Error('no signatures')
    const [early = 0, late = 0] = ends
    expect(revisionOf(one, revisions, early).document.bytes).toHaveLength(early)
    expect(revisionOf(other, revisions, late).document.bytes).toHaveLength(late)
    expect(() => revisionOf(other, revisions, early)).toThrow('no-revision')
    expect(() => revisionOf(one, revisions, early + 1)).toThrow('no-revision')
  })
  it('say of each signature what came after it', () => {
    const noted = { 3: TestPdf.page([8, 42]), 42: '<< /Subtype /Text /Rect [0 0 20 20] >>' }
    const { bytes } = once.update(noted).sign({ ...by(), bodies: { 3: TestPdf.page([8, 42, 44]) } })
    const { signatures } = examine({ name: '', bytes: () => bytes, expect: 'review' })
    expect(signatures.map(({ reasons }) => reasons.includes('pdf.changes.annotation'))).toEqual([true, false])
  })
  it('tell a person of what is not readable between them', () => {
    const report = examine({ name: '', bytes: () => behind('\n1 0 obj\n'), expect: 'refused' })
    expect(reasonsOf(report)).toContain('pdf.changes.hidden-objects')
  })
})

describe('a signature', () => {
  const standing = (start?: number) => {
    const dictionary = new Dictionary()
    if (start !== undefined) dictionary.set('Contents', new Text(Buffer.of(1), start, start + 4))
    return dictionary
  }

  it('is the one whose Contents stand at the same place', () => {
    expect(isSameSignature(standing(7), standing(7))).toBe(true)
    expect(isSameSignature(standing(7), standing(8))).toBe(false)
    expect(isSameSignature(standing(7), standing())).toBe(false)
    expect(isSameSignature(standing(), standing())).toBe(false)
  })
  it('without Contents is a new one each time', () => {
    const bare = { 20: '<< /FT /Sig /T (a) /V << /Type /Sig >> >>' }
    const older = TestPdf.make('table', bare, '/AcroForm << /Fields [20 0 R] >>')
    const [before, after] = [older, older.update({ 6: '<< >>' })].map(({ bytes }) => new PdfDocument(bytes))
    expect(before && after && newSignatures(before, after).size).toBe(1)
  })
})
