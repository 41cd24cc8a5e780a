import { describe, expect, it } from 'vitest'
import { TestPdf } from '../test-authority/pdf-file'
import { type Bodies, stream } from '../test-authority/pdf-writer'
import { PdfDocument } from './document'
import { needsAppearance, speaksOf } from './form-defaults'
import { listFields, textOf } from './form-fields'
import { Text } from './objects'

const open = (form: string, bodies: Bodies = {}) =>
  new PdfDocument(TestPdf.make('table', bodies, `/AcroForm << ${form} >>`).bytes)
const needs = (...bodies: string[]) => {
  const numbers = bodies.map((_, place) => `${20 + place} 0 R`)
  const document = open(
    `/Fields [${numbers.join(' ')}]`,
    Object.fromEntries(bodies.map((body, place) => [20 + place, body])),
  )
  return needsAppearance(document, listFields(document))
}
const speaks = (field: string, bodies: Bodies = {}, form = '', names = ['F2']) => {
  const document = open(`/Fields [20 0 R] ${form}`, { 20: `<< ${field} >>`, ...bodies })
  return speaksOf(document, listFields(document), new Set(names))
}

describe('the appearance of a field’s text', () => {
  it('is asked of the form where neither the field nor one above it says it', () => {
    expect(needs('<< /FT /Tx >>')).toBe(true)
    expect(needs('<< /FT /Tx /DA (/F1 9 Tf) >>')).toBe(false)
    expect(needs('<< /FT /Tx /DA 7 >>')).toBe(true)
    expect(needs('<< /FT /Sig >>', '<< /T (nhom) >>')).toBe(false)
    expect(needs('<< /FT /Sig >>', '<< /FT /Btn >>')).toBe(true)
    expect(needs('<< /Parent 21 0 R >>', '<< /FT /Tx /DA (/F1 9 Tf) >>')).toBe(false)
    expect(needs('<< /Parent 21 0 R /DA (/F1 9 Tf) >>', '<< /FT /Tx /DA (/F1 9 Tf) >>')).toBe(false)
    expect(needs('<< /FT /Sig >>', '<< /T (a) /Parent << /FT /Tx >> >>')).toBe(true)
  })
  it('is not looked for in a circle', () => {
    expect(needs('<< /Parent 21 0 R >>', '<< /Parent 20 0 R >>')).toBe(false)
  })
  it('of a note on the page counts, and of what no form lists', () => {
    const document = (note: string) =>
      open('/Fields []', { 3: TestPdf.page([20]), 20: `<< /Rect [0 0 9 9] ${note} >>` })
    expect(needsAppearance(document('/Subtype /FreeText'), [])).toBe(true)
    expect(needsAppearance(document('/Subtype /FreeText /DA (/F1 9 Tf)'), [])).toBe(false)
    expect(needsAppearance(document('/Subtype /Square'), [])).toBe(false)
    expect(needsAppearance(document('/Subtype /Widget /FT /Tx'), [])).toBe(true)
  })
})

describe('a name that the form gained', () => {
  it('is spoken of by the form, a field or one above it', () => {
    expect(speaks('/FT /Tx /DA (/F2 9 Tf)')).toBe(true)
    expect(speaks('/FT /Tx /DA (/F1 9 Tf)')).toBe(false)
    expect(speaks('/FT /Tx /DA (/F1 9 Tf /F2 9 Tf)')).toBe(true)
    expect(speaks('/FT /Tx /DA (/F#32 9 Tf)')).toBe(true)
    expect(speaks('/FT /Tx /DA (F2)')).toBe(false)
    expect(speaks('/FT /Sig', {}, '/DA (/F2 9 Tf)')).toBe(true)
    expect(speaks('/FT /Tx /Parent 21 0 R', { 21: '<< /DA (/F2 9 Tf) >>' })).toBe(true)
    expect(speaks('/FT /Tx /DA (/F2 9 Tf)', {}, '', [])).toBe(false)
  })
  it('is spoken of by an appearance that has no resources of its own', () => {
    const drawn = (resources: string) => ({ 21: stream('/F2 9 Tf', resources) })
    expect(speaks('/AP << /N 21 0 R >>', drawn(''))).toBe(true)
    expect(speaks('/AP << /N 21 0 R >>', drawn('/Resources << >>'))).toBe(false)
    expect(speaks('/AP << /N 21 0 R >>', drawn('/Resources 99 0 R'))).toBe(true)
    expect(speaks('/AP << /N << /Off 99 0 R /On 21 0 R >> >>', drawn(''))).toBe(true)
    expect(speaks('/AP << /N 99 0 R /D null >>')).toBe(false)
    expect(speaks('/AP << /N 21 0 R >>', { 21: stream('/F1 9 Tf') })).toBe(false)
  })
  it('may be spoken of where nobody can unpack what is drawn', () => {
    const packed = { 21: stream('/F1 9 Tf', '/Filter /LZWDecode') }
    expect(speaks('/AP << /N 21 0 R >>', packed)).toBe(true)
    expect(speaks('/AP << /N 21 0 R >>', packed, '', [])).toBe(false)
  })
})

describe('the form’s tree', () => {
  it('has its limits', () => {
    const chain = (depth: number): Bodies =>
      Object.fromEntries(Array.from({ length: depth }, (_, place) => [20 + place, `<< /Kids [${21 + place} 0 R] >>`]))
    expect(listFields(open('/Fields [20 0 R]', { ...chain(50), 70: '<< >>' }))).toHaveLength(51)
    expect(() => listFields(open('/Fields [20 0 R]', { ...chain(51), 71: '<< >>' }))).toThrow('giant')
    const many = (count: number) => open(`/Fields [${'<< >> '.repeat(count)}]`)
    expect(listFields(many(20_001))).toHaveLength(20_001)
    expect(() => listFields(many(20_002))).toThrow('giant')
  })
  it('has texts in the encodings that say which they are', () => {
    const text = (...octets: number[]) => textOf(new Text(Uint8Array.from(octets), 0, 0))
    expect(text(0xfe, 0xff, 0x1e, 0xc7)).toBe('ệ')
    expect(text(0xfe, 0x41)).toBe('þA')
    expect(text(0x41, 0xff)).toBe('Aÿ')
    expect(text(0xef, 0xbb, 0xbf, 0xe1, 0xbb, 0x87)).toBe('ệ')
    expect(text(0xef, 0xbb, 0x41)).toBe('ï»A')
  })
})
