import { describe, expect, it } from 'vitest'
import { TestPdf } from '../test-authority/pdf-file'
import { PdfDocument } from './document'
import { Reference } from './objects'
import { readPages } from './pages'
import { haveGrown, resourceHolders } from './resources'

const page = (resources: string) => `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources ${resources} >>`
const file = (resources: string, body = '<< >>') =>
  new PdfDocument(TestPdf.make('table', { 3: page(resources), 20: body, 21: '<< /F1 5 0 R >>' }).bytes)

const grown = (before: string, after: string) =>
  haveGrown({ older: file('20 0 R', before), newer: file('20 0 R', after) }, new Reference(20, 0), new Reference(20, 0))

describe('resources', () => {
  it('may gain names and groups', () => {
    expect(grown('<< >>', '<< /Font << /F1 5 0 R >> >>')).toBe(true)
    expect(grown('<< /Font << /F1 5 0 R >> >>', '<< /Font << /F1 5 0 R /F2 6 0 R >> /XObject << >> >>')).toBe(true)
    expect(grown('null', '<< >>')).toBe(true)
    expect(grown('<< /ProcSet [/PDF] >>', '<< /ProcSet [/PDF /Text] >>')).toBe(true)
  })
  it('lose and exchange nothing', () => {
    expect(grown('<< /Font << /F1 5 0 R /F2 6 0 R >> >>', '<< /Font << /F1 5 0 R >> >>')).toBe(false)
    expect(grown('<< /Font << /F1 5 0 R /F2 6 0 R >> >>', '<< /Font << /F1 5 0 R /F2 5 0 R >> >>')).toBe(false)
    expect(grown('<< /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >>', '<< /Font << /F1 5 0 R >> >>')).toBe(false)
    expect(grown('<< /XObject << /X 6 0 R >> >>', '<< /XObject null >>')).toBe(false)
    expect(grown('<< /XObject 7 >>', '<< /XObject << /X 6 0 R >> >>')).toBe(false)
    expect(grown('<< >>', '7')).toBe(false)
    expect(grown('<< /Font << /F1 5 0 R >> >>', '<< /Font << /F2 5 0 R >> >>')).toBe(false)
  })
  it('stand in objects of their own, and so may their groups', () => {
    const holders = (resources: string, body?: string) => {
      const document = file(resources, body)
      return [...resourceHolders(document, readPages(document))].map(([number, { number: of }]) => [number, of])
    }
    expect(holders('20 0 R', '<< /Font 21 0 R /ProcSet [/PDF] >>')).toEqual([
      [20, 20],
      [21, 20],
    ])
    expect(holders('<< /Font 21 0 R >>')).toEqual([])
  })
})
