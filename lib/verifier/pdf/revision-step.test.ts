import { describe, expect, it } from 'vitest'
import { TestPdf } from '../test-authority/pdf-file'
import { type Bodies, stream } from '../test-authority/pdf-writer'
import { overwrite } from '../test-zoo/pdf-surgery'
import { PdfDocument } from './document'
import { Dictionary, Reference } from './objects'
import { RevisionStep } from './revision-step'

const open = (bytes: Buffer) => new PdfDocument(bytes)

/** The step from a file to its update. */
function stepOf(bodies: Bodies, after: Bodies, catalogue = '', trailer = '/Info 6 0 R') {
  const older = TestPdf.make('table', bodies, catalogue)
  return new RevisionStep(open(older.bytes), open(older.update(after, { trailer }).bytes))
}
const found = (step: RevisionStep) => step.finish().map(({ reason, detail }) => `${reason}: ${detail}`)
const unexplained = (...numbers: number[]) => numbers.map((number) => `pdf.changes.unexplained: object ${number}`)

describe('what differs between two revisions', () => {
  it('is added, removed or modified', () => {
    const step = stepOf({ 20: '1', 21: '2', 22: '3', 24: '[1]' }, { 20: '1', 21: null, 22: '4', 23: '5', 24: '[1 ]' })
    expect([...step.kinds]).toEqual([
      [21, 'removed'],
      [22, 'modified'],
      [23, 'added'],
    ])
    expect([21, 22, 23].map((number) => step.isModified(new Reference(number, 0)))).toEqual([false, true, false])
    expect([step.isModified(22), step.isModified(null)]).toEqual([false, false])
  })
  it('is another generation as well', () => {
    const older = TestPdf.make('table', { 20: '(a)' })
    const { bytes } = older.update({ 20: '(a)' })
    const from = older.bytes.length
    const other = overwrite(overwrite(bytes, '20 0 obj', '20 1 obj', from), '00000 n', '00001 n', from)
    expect([...new RevisionStep(open(older.bytes), open(bytes)).kinds]).toEqual([])
    expect([...new RevisionStep(open(older.bytes), open(other)).kinds]).toEqual([[20, 'modified']])
  })
  it('is told of objects in streams of objects as of those that stand alone', () => {
    const older = TestPdf.make('compressed', { 20: '(a)', 21: '(b)' })
    const kinds = (newer: TestPdf) => new RevisionStep(open(older.bytes), open(newer.bytes)).kinds
    expect(kinds(older.update({ 20: '(a)', 21: '(c)' })).get(21)).toBe('modified')
    expect(kinds(older.update({ 20: '(a)', 21: '(c)' })).has(20)).toBe(false)
    expect(kinds(older.update({ 20: '(a)', 21: '(c)' }, { style: 'stream' })).get(21)).toBe('modified')
    expect(kinds(older.update({ 20: '(a)' }, { style: 'stream' })).has(20)).toBe(false)
    const alone = TestPdf.make('stream', { 20: '(a)' })
    const packed = open(alone.update({ 20: '(a)' }, { style: 'compressed' }).bytes)
    expect(new RevisionStep(open(alone.bytes), packed).kinds.has(20)).toBe(false)
  })
  it('is free or not there, without a difference', () => {
    expect([...stepOf({}, { 40: null }).kinds]).toEqual([])
  })
})

describe('what nobody explains', () => {
  const used = '/X [20 0 R 21 0 R 22 0 R 23 0 R]'

  it('is reported where one revision uses it', () => {
    const after = { 20: '(b)', 21: null, 23: '(n)', 24: '(m)' }
    const before = { 20: '(a)', 21: '(b)', 22: '(c)' }
    expect(found(stepOf(before, after, used))).toEqual([
      'pdf.changes.unexplained: object 23: named before it was there',
      ...unexplained(20, 21),
    ])
    expect(found(stepOf(before, after))).toEqual([])
    const dropped = { 1: '<< /Type /Catalog /Pages 2 0 R >>', 20: '(b)' }
    expect(found(stepOf({ 20: '(a)' }, dropped, '/X 20 0 R'))).toEqual(unexplained(1, 20))
    const only = { 1: '<< /Type /Catalog /Pages 2 0 R /X 24 0 R >>', 24: '(m)' }
    expect(found(stepOf({}, only))).toEqual(unexplained(1, 24))
  })
  it('is not reported once it is explained, by number or by reference', () => {
    const step = stepOf({ 20: '(a)', 21: '(b)' }, { 20: '(c)', 21: '(d)' }, used.replace('22 0 R 23 0 R', ''))
    step.explain(null)
    step.explain(20)
    step.explain(new Reference(21, 0))
    expect(found(step)).toEqual([])
  })
  it('is reported where a key stands twice, in an object or a trailer', () => {
    const twice = '<< /A 1 /A 1 >>'
    expect(found(stepOf({}, { 30: twice }))).toEqual(['pdf.changes.unexplained: object 30: a key twice'])
    expect(found(stepOf({ 30: twice }, { 6: '<< >>' }))).toEqual([])
    expect(found(stepOf({}, { 30: '1' }, '', '/Info 6 0 R /Info 6 0 R'))).toEqual([
      'pdf.changes.unexplained: trailer: a key twice',
    ])
    const twins = { trailer: '/Info 6 0 R /Info 6 0 R' }
    const first = TestPdf.make()
    expect(found(new RevisionStep(open(first.bytes), open(first.update({}, twins).bytes)))).toHaveLength(1)
    const later = first.update({ 30: '1' }, twins).update({ 31: '1' })
    expect(found(new RevisionStep(open(first.bytes), open(later.bytes)))).toHaveLength(1)
    const older = TestPdf.make().update({ 30: '1' }, { trailer: '/A 1 /A 1' })
    expect(found(new RevisionStep(open(older.bytes), open(older.update({ 31: '1' }).bytes)))).toEqual([])
  })
})

describe('what a page draws', () => {
  const page = (resources: string) => TestPdf.page().replace(/\/Resources << .*? >> >>/, `/Resources ${resources}`)
  const fonts = (names: string) => `<< /Font << ${names} >> >>`

  it('may not differ, though somebody has explained it', () => {
    const step = stepOf({}, { 5: '<< /Type /Font /BaseFont /Symbol >>' })
    step.explain(5)
    expect(found(step)).toEqual(['pdf.changes.content: object 5'])
    expect(found(stepOf({}, { 4: null }))).toEqual(['pdf.changes.content: object 4'])
  })
  it('may not be there where it was only named before', () => {
    const before = { 3: page(fonts('/F1 5 0 R /F2 20 0 R')) }
    expect(found(stepOf(before, { 20: '<< >>' }))).toEqual(['pdf.changes.content: object 20'])
  })
  it('is shown to a person where resources only gain names', () => {
    const before = { 3: page('20 0 R'), 20: fonts('/F1 5 0 R'), 21: '<< >>' }
    const after = (names: string) => stepOf(before, { 20: fonts(names) })
    expect(found(after('/F1 5 0 R /F2 5 0 R'))).toEqual(unexplained(20))
    expect(found(after('/F2 5 0 R'))).toEqual(['pdf.changes.content: object 20'])
    const named = { 3: page('20 0 R') }
    expect(found(stepOf(named, { 20: fonts('/F1 5 0 R') }))).toEqual(['pdf.changes.content: object 20'])
  })
})

describe('what a rule explains', () => {
  const reference = (number: number) => new Reference(number, 0)

  it('is a place that is new, or that was there for this alone', () => {
    const opened = (catalogue: string, before: number, after: number, bodies: Bodies = { 20: '[1]', 21: '[3]' }) => {
      const step = stepOf(bodies, { 20: '[2]', 21: '[4]' }, catalogue)
      step.explainPlace(reference(before), reference(after))
      step.explainPlace(7, 7)
      return found(step)
    }
    expect(opened('/X 20 0 R', 20, 20)).toEqual([])
    expect(opened('/X [20 0 R 20 0 R]', 20, 20)).toEqual(unexplained(20))
    expect(opened('/X [20 0 R 21 0 R]', 20, 21)).toEqual(unexplained(20, 21))
    const step = stepOf({}, { 1: '<< /Type /Catalog /Pages 2 0 R /X 20 0 R >>', 20: '[]' })
    step.explainPlace(null, reference(20))
    expect(found(step)).toEqual(unexplained(1))
  })
  it('is all that is new below it, and of the rest what it names', () => {
    const after = { 20: '[21 0 R 22 0 R]', 21: '23 0 R', 22: '24 0 R', 23: '(n)', 24: '(m)' }
    const explained = (also?: Set<number>) => {
      const step = stepOf({ 20: '[]', 22: '(a)' }, after, '/X [20 0 R 22 0 R]')
      step.explain(20)
      step.explainBelow([reference(21), reference(22)], also)
      return found(step)
    }
    expect(explained()).toEqual(unexplained(22, 24))
    expect(explained(new Set([22]))).toEqual([])
  })
  it('is not what anything else uses, where it only describes or proves', () => {
    const before = { 20: '(a)', 21: '(b)' }
    const catalogue = (more: string) => `<< /Type /Catalog /Pages 2 0 R ${more} >>`
    const explained = (more: string, also?: Set<number>) => {
      const after = { 1: catalogue(more), 20: '(c)', 22: '(n)' }
      const step = stepOf(before, after, '/Metadata 20 0 R')
      step.explain(1)
      step.explainApart([reference(20), reference(22)], also)
      return found(step)
    }
    expect(explained('/Metadata 22 0 R', new Set([20]))).toEqual([])
    expect(explained('/Metadata [20 0 R 22 0 R]')).toEqual(unexplained(20))
    expect(explained('/Metadata 20 0 R /X 22 0 R', new Set([20]))).toEqual(unexplained(22))
    expect(explained('/Metadata 22 0 R /X 20 0 R', new Set([20]))).toEqual(unexplained(20))
    expect(explained('/DSS 22 0 R /Extensions 20 0 R', new Set([20]))).toEqual([])
  })
  it('is owned where nothing but a description or a proof used it', () => {
    const step = stepOf({ 20: '1', 21: '2', 22: '3' }, {}, '/Metadata 20 0 R /DSS 21 0 R /X [22 0 R << /Data 1 0 R >>]')
    expect([...step.owned(new Set([20, 21, 22, 23]))]).toEqual([20, 21, 23])
  })
  it('is the signatures that have come', () => {
    const field = '<< /FT /Sig /T (a) /V 21 0 R >>'
    const older = TestPdf.make(
      'table',
      { 20: field, 21: '<< /Contents <00> >>' },
      '/AcroForm << /Fields [20 0 R 22 0 R] >>',
    )
    const newer = open(older.update({ 22: field.replace('21', '23'), 23: '<< /Contents <01> >>' }).bytes)
    const { signatures } = new RevisionStep(open(older.bytes), newer)
    expect([...signatures]).toEqual([newer.dictionary(reference(23)) ?? new Dictionary()])
  })
  it('draws on streams as well', () => {
    const step = stepOf({ 20: stream('a') }, { 20: stream('a', '/X 21 0 R'), 21: '(n)' }, '/X 20 0 R')
    step.explain(20)
    step.explainBelow(reference(20), new Set([20]))
    expect(found(step)).toEqual([])
  })
})
