import { describe, expect, it } from 'vitest'
import { TestPdf } from '../test-authority/pdf-file'
import { type Bodies, stream } from '../test-authority/pdf-writer'
import { changesBetween } from './changes'
import { PdfDocument } from './document'

const open = ({ bytes }: TestPdf) => new PdfDocument(bytes)
const between = (older: TestPdf, newer: TestPdf) => changesBetween(open(older), open(newer)).map(({ reason }) => reason)

/** What is said of an update; object 3 is the page, 2 the node above it. */
const updated = (bodies: Bodies, after: Bodies, catalogue = '') => {
  const older = TestPdf.make('table', bodies, catalogue)
  return between(older, older.update(after))
}

const text = '/Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >>'
const page = (more = text, parent = '2 0 R') => `<< /Type /Page /Parent ${parent} /MediaBox [0 0 595 842] ${more} >>`
const node = (more = '') => `<< /Type /Pages /Kids [3 0 R] /Count 1 ${more} >>`

describe('an entry of a page', () => {
  it('may be written elsewhere, or inherited where pages inherit', () => {
    expect(updated({}, { 3: page(text.replace('4 0 R', '[4 0 R]')) })).toEqual([])
    const box = '/CropBox [0 0 90 90]'
    expect(updated({ 2: node(box), 3: page(`${text} ${box}`) }, { 3: page() })).toEqual([])
  })
  it('is inherited only where the standard says so', () => {
    const both = { 2: node('/Contents 4 0 R'), 3: page() }
    expect(updated(both, { 3: page(text.replace('/Contents 4 0 R', '')) })).toEqual(['pdf.changes.content'])
  })
  it('is inherited in one way', () => {
    const box = '/CropBox [0 0 90 90]'
    const lost = { 2: node(box), 3: page(`${text} ${box}`, 'null') }
    expect(updated(lost, { 3: page(text, 'null') })).toEqual(['pdf.structure.unreadable'])
    expect(updated(lost, { 3: page() })).toContain('pdf.structure.unreadable')
    const kept = { 2: node(box), 3: page(`${text} ${box}`) }
    expect(updated(kept, { 3: page(text, 'null') })).toContain('pdf.structure.unreadable')
    expect(updated({ 3: page(text, 'null') }, { 3: page() })).toEqual(['pdf.changes.content'])
    const moved = { 3: page(text.replace('4 0 R', '[4 0 R]'), 'null') }
    expect(updated({ 3: page(text, 'null') }, moved)).toEqual([])
  })
  it('that stands twice is none, before or after', () => {
    const twice = page(`/Contents 5 0 R ${text}`)
    expect(updated({ 3: twice }, { 3: page() })).toEqual(['pdf.changes.content'])
    expect(updated({ 3: page() }, { 3: twice })).toContain('pdf.changes.content')
  })
  it('says what the page is, and where it belongs', () => {
    expect(updated({ 3: page() }, { 3: page(text, '40 0 R'), 40: node() })).toContain('pdf.changes.content')
    expect(updated({ 3: page() }, { 3: page().replace('/Type /Page', '/Type 40 0 R'), 40: '/Page' })).toEqual([
      'pdf.changes.content',
      'pdf.changes.unexplained',
    ])
    expect(updated({ 3: page() }, { 3: page().replace('/Type /Page', '/Type /Other') })).toEqual([
      'pdf.changes.content',
    ])
  })
  it('that draws nothing is shown to a person', () => {
    expect(updated({ 3: page() }, { 3: page(`${text} /AA << >>`) })).toEqual(['pdf.changes.unexplained'])
    expect(updated({ 3: page() }, { 3: page(`${text} /Tabs /S /LastModified (D:2026)`) })).toEqual([])
  })
})

describe('a node of the page tree', () => {
  it('may be written elsewhere, and not otherwise', () => {
    expect(updated({ 2: node('/Rotate 90') }, { 2: node('/Rotate 40 0 R'), 40: '90' })).toEqual([])
    expect(updated({ 2: node('/Rotate 90') }, { 2: node('/Rotate 40 0 R'), 40: '180' })).toContain(
      'pdf.changes.content',
    )
    expect(updated({}, { 2: node().replace('[3 0 R]', '40 0 R'), 40: '[3 0 R]' })).toEqual(['pdf.changes.unexplained'])
  })
  it('keeps its place and its pages', () => {
    const two = { 2: '<< /Type /Pages /Kids [3 0 R 20 0 R] /Count 2 >>', 20: page() }
    const turned = '<< /Type /Pages /Kids [20 0 R 3 0 R] /Count 2 >>'
    expect(updated(two, { 2: turned })).toEqual(['pdf.changes.content', 'pdf.changes.unexplained'])
    const between = { 3: `${page().slice(0, -2)} /Kids [40 0 R] /Rotate 180 >>` }
    expect(updated({ 40: page() }, between)).toContain('pdf.changes.content')
  })
})

const note = (at: string) => `<< /Subtype /Text /Rect [${at}] /Contents 21 0 R >>`
const annotated = (...list: (number | string)[]) =>
  page(`${text} /Annots [${list.map((each) => (typeof each === 'number' ? `${each} 0 R` : each)).join(' ')}]`)

describe('an annotation', () => {
  it('that comes, goes or differs is told once, with all that belongs to it', () => {
    const added = { 3: annotated(20), 20: note('0 0 20 20'), 21: '(a)' }
    expect(updated({ 3: page() }, added)).toEqual(['pdf.changes.annotation'])
    expect(updated({ 3: page() }, { 3: annotated(note('0 0 9 9')), 21: '(a)' })).toEqual(['pdf.changes.annotation'])
    expect(updated(added, { 20: note('0 0 90 90') })).toEqual(['pdf.changes.annotation'])
    const other = { 20: note('0 0 20 20').replace('21', '40'), 40: '(b)' }
    expect(updated(added, other)).toEqual(['pdf.changes.annotation', 'pdf.changes.unexplained'])
    expect(updated(added, { 3: page() })).toEqual(['pdf.changes.annotation'])
    expect(updated(added, { 3: annotated(20).replace('/Type /Page ', '/Type /Page /Tabs /S ') })).toEqual([])
  })
  it('keeps its order', () => {
    const two = { 3: annotated(20, 22), 20: note('0 0 9 9'), 21: '(a)', 22: note('0 0 8 8') }
    expect(updated(two, { 3: annotated(22, 20) })).toEqual(['pdf.changes.annotation'])
    expect(updated(two, { 3: annotated(20, note('0 0 7 7'), 22) })).toEqual(['pdf.changes.annotation'])
  })
})

const form = (...numbers: number[]) => `/AcroForm << /Fields [${numbers.map((each) => `${each} 0 R`).join(' ')}] >>`
const widget = (more: string) => `<< /Subtype /Widget /T (ky) /Rect [50 50 200 100] /AP << /N 43 0 R >> ${more} >>`
const drawn = { 43: stream('0 0 300 30 re f', '/Type /XObject /Subtype /Form /BBox [0 0 300 30]') }
const signature = '<< /Type /Sig /Contents <00> >>'

describe('the widget of a field', () => {
  it('comes onto the page with its signature', () => {
    const waiting = { 3: page(), 7: widget('/FT /Sig'), ...drawn }
    const signed = { 7: widget('/FT /Sig /V 44 0 R'), 44: signature }
    expect(updated(waiting, { 3: annotated(7), ...signed }, form(7))).toEqual(['pdf.changes.signature-added'])
    expect(updated(waiting, { 3: annotated(7) }, form(7))).toEqual(['pdf.changes.annotation'])
  })
  it('comes onto no page once it is signed', () => {
    const signed = { 3: page(), 7: widget('/FT /Sig /V 44 0 R'), 44: signature, ...drawn }
    expect(updated(signed, { 3: annotated(7) }, form(7))).toEqual(['pdf.changes.annotation'])
    expect(updated({ ...signed, 3: annotated(7) }, { 3: `${annotated(7)} ` }, form(7))).toEqual([])
  })
  it('of a text comes onto no page, even with its text', () => {
    const empty = { 3: page(), 7: widget('/FT /Tx'), ...drawn }
    expect(updated(empty, { 3: annotated(7), 7: widget('/FT /Tx /V (9)') }, form(7))).toEqual([
      'pdf.changes.annotation',
      'pdf.changes.form',
    ])
  })
})
