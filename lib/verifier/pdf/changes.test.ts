import { describe, expect, it } from 'vitest'
import { TestPdf } from '../test-authority/pdf-file'
import { type Bodies, stream } from '../test-authority/pdf-writer'
import { changesBetween } from './changes'
import { PdfDocument } from './document'

const open = ({ bytes }: { bytes: Buffer }) => new PdfDocument(bytes)
const between = (older: { bytes: Buffer }, newer: { bytes: Buffer }) =>
  changesBetween(open(older), open(newer)).map(({ reason, field }) => reason + (field === null ? '' : ` of ${field}`))

const drawn = stream('0 0 300 30 re f', '/Type /XObject /Subtype /Form /BBox [0 0 300 30]')
const shown = '/Rect [72 690 300 730] /AP << /N 43 0 R >>'
const waiting = '<< /Subtype /Widget /FT /Sig /T (ky) /Rect [0 0 0 0] /P 3 0 R >>'
const signature = (number: number) => `<< /Type /Sig /Contents <${String(number).padStart(4, '0')}> >>`

/** A file with a form of these fields, and what its update changes. */
function updated(fields: string, bodies: Bodies, after: string, more: Bodies) {
  const catalogue = (form: string) => `/AcroForm << /SigFlags 3 ${form} >>`
  const older = TestPdf.make('table', bodies, catalogue(fields))
  return between(older, older.update({ 1: `<< /Type /Catalog /Pages 2 0 R ${catalogue(after)} >>`, ...more }))
}

describe('the catalogue', () => {
  const direct = (bytes: Buffer, from = 0) => {
    const at = bytes.indexOf('/Root 1 0 R', from)
    const root = Buffer.from('/Root << /Type /Catalog /Pages 2 0 R >>')
    return Buffer.concat([bytes.subarray(0, at), root, bytes.subarray(at + '/Root 1 0 R'.length)])
  }

  it('says nothing where nothing differs', () => {
    const older = TestPdf.make()
    expect(between(older, older.update({ 6: '<< /Producer (Other) >>' }))).toEqual([])
  })
  it('is an object of its own', () => {
    const older = TestPdf.make()
    const first = older.with(direct(older.bytes))
    const second = direct(first.update({ 6: '<< /Producer (Other) >>' }).bytes, first.bytes.length)
    expect(between(first, { bytes: second })).toEqual(['pdf.changes.content'])
  })
  it('tells of validation data only where some comes, goes or differs', () => {
    const older = TestPdf.make('table', { 30: stream('a') }, '/DSS << /Certs [30 0 R] >>')
    expect(between(older, older.update({ 6: '<< /Producer (Other) >>' }))).toEqual([])
    expect(between(older, older.update({ 30: stream('b') }))).toEqual(['pdf.changes.evidence-added'])
    expect(between(older, older.update({ 1: '<< /Type /Catalog /Pages 2 0 R >>' }))).toEqual([
      'pdf.changes.evidence-added',
    ])
  })
})

describe('a field', () => {
  it('may wait for a signature while another comes', () => {
    const bodies = { 7: waiting, 8: waiting.replace('ky', 'nua') }
    const signed = { 8: waiting.replace('(ky)', '(nua) /V 9 0 R'), 9: signature(1) }
    expect(updated('/Fields [7 0 R 8 0 R]', bodies, '/Fields [7 0 R 8 0 R]', signed)).toEqual([
      'pdf.changes.signature-added',
    ])
  })
  it('stays below the one above it', () => {
    const held = { 7: waiting.replace('(ky)', '(ky) /V 9 0 R'), 9: signature(1) }
    const group = { 40: '<< /T (nhom) /Kids [7 0 R] >>' }
    expect(updated('/Fields [7 0 R]', held, '/Fields [40 0 R]', group)).toEqual(['pdf.changes.annotation of nhom.ky'])
    const text = { 7: '<< /FT /Tx /T (so) >>' }
    expect(updated('/Fields [7 0 R]', text, '/Fields [40 0 R]', group)).toEqual(['pdf.changes.form of nhom.so'])
  })
  it('may be put below a group that was there', () => {
    const kid = '<< /Subtype /Widget /FT /Sig /T (ky) /V 9 0 R /Rect [0 0 0 0] /Parent 7 0 R >>'
    const after = { 7: '<< /T (nhom) /Kids [41 0 R] >>', 41: kid, 9: signature(1) }
    expect(updated('/Fields [7 0 R]', { 7: '<< /T (nhom) /Kids [] >>' }, '/Fields [7 0 R]', after)).toEqual([
      'pdf.changes.signature-added',
    ])
  })
  it('may be written where it is listed', () => {
    const own = '<< /FT /Sig /T (moi) /Rect [0 0 0 0] >>'
    expect(updated('/Fields []', {}, `/Fields [${own}]`, {})).toEqual([])
  })
  it('without a type draws nothing', () => {
    const bare = (look: string) => ({ 42: `<< /Subtype /Widget /T (moi) ${look} >>`, 43: drawn })
    expect(updated('/Fields []', {}, '/Fields [42 0 R]', bare('/Rect [0 0 0 0]'))).toEqual([])
    expect(updated('/Fields []', {}, '/Fields [42 0 R]', bare(shown))).toEqual(['pdf.changes.form of moi'])
  })
  it('inherits from no dictionary but the field above it', () => {
    const parent = (to: string) => ({ 42: `<< /FT /Sig /T (moi) /Rect [0 0 0 0] /Parent ${to} >>` })
    const text = '<< /FT /Tx /V (9.000.000) >>'
    expect(updated('/Fields []', {}, '/Fields [42 0 R]', parent('null'))).toEqual([])
    expect(updated('/Fields []', {}, '/Fields [42 0 R]', parent(text))).toEqual(['pdf.changes.unexplained'])
  })
  it('keeps its signature, its own or one that it inherits', () => {
    const own = (value: string) => waiting.replace('(ky)', `(ky) ${value}`)
    const held = { 7: own('/V 9 0 R'), 9: signature(1) }
    const twice = { 7: own('/V 9 0 R /V 9 0 R') }
    expect(updated('/Fields [7 0 R]', held, '/Fields [7 0 R]', twice)).toContain('pdf.changes.signature')
    expect(updated('/Fields [7 0 R]', held, '/Fields [7 0 R]', { 9: signature(2) })).toContain('pdf.changes.signature')
    const group = (value: string) => `<< /T (nhom) /V ${value} 0 R /Kids [7 0 R] >>`
    const below = { 7: own('/Parent 20 0 R'), 20: group('9'), 9: signature(1), 10: signature(2) }
    expect(updated('/Fields [20 0 R]', below, '/Fields [20 0 R]', { 20: group('10') })).toContain(
      'pdf.changes.signature',
    )
  })
})

describe('the form', () => {
  it('may gain an appearance of text that nobody needs, and not exchange one', () => {
    const fields = '/Fields []'
    expect(updated(fields, {}, `${fields} /DA (/F1 9 Tf)`, {})).toEqual([])
    expect(updated(`${fields} /DA (/F1 9 Tf)`, {}, `${fields} /DA (/F1 1 Tf)`, {})).toEqual(['pdf.changes.form'])
    expect(updated(`${fields} /DA (/F1 9 Tf)`, {}, fields, {})).toEqual(['pdf.changes.form'])
  })
  it('may gain fonts of which no field speaks', () => {
    const field = { 7: '<< /Subtype /Widget /FT /Tx /T (so) /DA (/F1 9 Tf) /Rect [0 0 9 9] >>' }
    const fonts = (names: string) => `/Fields [7 0 R] /DR << /Font << ${names} >> >>`
    const [one, two] = [fonts('/F1 5 0 R'), fonts('/F1 5 0 R /F2 5 0 R')]
    expect(updated(one, field, two, {})).toEqual([])
    expect(updated(fonts('/F2 5 0 R'), field, two, {})).toEqual(['pdf.changes.form'])
  })
  it('tells of a large mark by the name of its field', () => {
    const large = '<< /Subtype /Widget /FT /Sig /T (lon) /V 9 0 R /Rect [0 0 595 800] /AP << /N 43 0 R >> >>'
    const after = { 42: large, 43: drawn, 9: signature(1) }
    expect(updated('/Fields []', {}, '/Fields [42 0 R]', after)).toContain('pdf.changes.mark of lon')
  })
})

describe('what a page draws', () => {
  it('keeps the resources of what it draws', () => {
    const page = `${TestPdf.page().replace('/Font <<', '/XObject << /X 20 0 R >> /Font <<')}`
    const form = stream('/F1 9 Tf', '/Type /XObject /Subtype /Form /Resources << /Font << /F1 21 0 R >> >>')
    const older = TestPdf.make('table', { 3: page, 20: form, 21: '<< /Type /Font /BaseFont /Helvetica >>' })
    expect(between(older, older.update({ 21: '<< /Type /Font /BaseFont /Symbol >>' }))).toEqual(['pdf.changes.content'])
  })
})
