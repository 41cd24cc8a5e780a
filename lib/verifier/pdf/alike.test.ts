import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { TestPdf } from '../test-authority/pdf-file'
import { type Bodies, stream } from '../test-authority/pdf-writer'
import { alike } from './alike'
import { PdfDocument } from './document'
import { Lexer } from './lexer'

const read = (text: string) => new Lexer(Buffer.from(text, 'latin1'), 0, false).object()
const open = (bodies: Bodies) => new PdfDocument(TestPdf.make('table', bodies).bytes)

/** Whether a value of one file comes to the same as one of another. */
const same = (one: string, other: string, before: Bodies = {}, after: Bodies = before) =>
  alike({ older: open(before), newer: open(after) }, read(one), read(other))

describe('what is written in its place or elsewhere', () => {
  it('comes to the same', () => {
    expect(same('20 0 R', '[0 0 9 9]', { 20: '[0 0 9 9]' })).toBe(true)
    expect(same('<< /A 20 0 R >>', '<< /A 21 0 R >>', { 20: '(a)', 21: '(a)' })).toBe(true)
    expect(same('[1 20 0 R]', '[1 [2]]', { 20: '[2]' })).toBe(true)
    expect(same('<< /A null >>', '<< >>')).toBe(true)
  })
  it('differs where something below differs', () => {
    expect(same('20 0 R', '[0 0 9 8]', { 20: '[0 0 9 9]' })).toBe(false)
    expect(same('[1 2]', '[1]')).toBe(false)
    expect(same('[1]', '[1 2]')).toBe(false)
    expect(same('[1 null]', '[1]')).toBe(false)
    expect(same('<< /A 1 >>', '<< /A 1 /B 2 >>')).toBe(false)
    expect(same('<< /A 1 /B 2 >>', '<< /A 1 >>')).toBe(false)
    expect(same('<< /A 1 >>', '[1]')).toBe(false)
    expect(same('<< /A 1 /A 1 >>', '<< /A 1 >>')).toBe(false)
    expect(same('<< /A 1 >>', '<< /A 1 /A 1 >>')).toBe(false)
    expect(same('20 0 R', '20 0 R', { 20: '(a)' }, { 20: '(b)' })).toBe(false)
  })
  it('is a stream of the same data and entries, however it is packed', () => {
    const packed = stream(deflateSync(Buffer.from('text')), '/Filter /FlateDecode')
    const streams = (before: Buffer, after: Buffer) => same('20 0 R', '20 0 R', { 20: before }, { 20: after })
    expect(streams(stream('text'), packed)).toBe(true)
    expect(streams(stream('text'), stream('tex_'))).toBe(false)
    expect(streams(stream('text', '/BBox [0 0 1 1]'), stream('text', '/BBox [0 0 2 1]'))).toBe(false)
    const empty = { 20: stream(''), 21: '<< /Length 0 >>' }
    expect(same('20 0 R', '21 0 R', empty)).toBe(false)
    expect(same('21 0 R', '20 0 R', empty)).toBe(false)
    const box = (value: string) => stream('text', `/BBox ${value}`)
    expect(same('20 0 R', '20 0 R', { 20: box('[0 0 1 1]') }, { 20: box('21 0 R'), 21: '[0 0 1 1]' })).toBe(true)
  })
})

describe('references', () => {
  it('of one number name one generation', () => {
    expect(same('20 0 R', '20 1 R', { 20: '1' })).toBe(false)
    expect(same('20 0 R', '21 1 R', { 20: '1', 21: '1' })).toBe(true)
  })
  it('are followed each time where the other side has none', () => {
    expect(same('[(a) (b)]', '[20 0 R 20 0 R]', { 20: '(a)' })).toBe(false)
    expect(same('[20 0 R 20 0 R]', '[(a) (b)]', { 20: '(a)' })).toBe(false)
    expect(same('[20 0 R 20 0 R]', '[(a) (a)]', { 20: '(a)' })).toBe(true)
  })
  it('in a circle come to the same unless something on the way differs', () => {
    const circle = (text: string) => ({ 20: '<< /Next 21 0 R >>', 21: `<< /Next 20 0 R /T ${text} >>` })
    expect(same('20 0 R', '20 0 R', circle('(a)'))).toBe(true)
    expect(same('20 0 R', '20 0 R', circle('(a)'), circle('(b)'))).toBe(false)
  })
  it.each(['Parent', 'P', 'Pg'])('by which one comes back (%s) are alike when they name the same', (key) => {
    const holder = (to: string) => `<< /${key} ${to} >>`
    const [was, is] = [{ 20: '(a)' }, { 20: '(b)' }]
    expect(same(holder('20 0 R'), holder('20 0 R'), was, is)).toBe(true)
    expect(same(holder('20 0 R'), holder('21 0 R'), was, { 21: '(b)' })).toBe(false)
    expect(same(holder('20 0 R').replace(key, 'Other'), holder('20 0 R').replace(key, 'Other'), was, is)).toBe(false)
  })
})

describe('what takes too long to compare', () => {
  const ones = (count: number) => `[${'1 '.repeat(count)}]`

  it('is not alike', () => {
    expect(same(ones(19_999), ones(19_999))).toBe(true)
    expect(same(ones(20_000), ones(20_000))).toBe(false)
  })
})
