import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { differingKeys, repeatsKey, sameBytesDecoded, sameObject, textOfObject } from './equality'
import { Lexer } from './lexer'
import { Dictionary, type PdfObject, Stream } from './objects'

const read = (text: string): PdfObject => new Lexer(Buffer.from(text, 'latin1'), 0, false).object()

function dictionary(text: string): Dictionary {
  const found = read(text)
  if (!(found instanceof Dictionary)) throw new Error(`${text} is no dictionary`)
  return found
}

const stream = (entries: string, data: string | Buffer, isMended = false) =>
  new Stream(dictionary(`<< ${entries} >>`), Buffer.from(data as string), isMended)

/** In both directions. */
const same = (one: PdfObject, other: PdfObject) => {
  const there = sameObject(one, other)
  expect(sameObject(other, one)).toBe(there)
  return there
}

const alike = [
  ['null', 'null'],
  ['true', 'true'],
  ['595', '595.0'],
  ['-0.5', '-.5'],
  ['/A', '/#41'],
  ['(a)', '<61>'],
  ['12 0 R', '12 0 R'],
  ['[1 [2 /A] (b)]', '[1 [2 /A] (b)]'],
  ['<< /A 1 /B [2] >>', '<< /B [2] /A 1 >>'],
] as const

const unlike = [
  ['null', 'false'],
  ['0', 'false'],
  ['0.0', 'null'],
  ['1.5', '1.6'],
  ['1.5', '/A'],
  ['/A', '/B'],
  ['/A', '(A)'],
  ['(a)', '(b)'],
  ['(a)', '(aa)'],
  ['12 0 R', '13 0 R'],
  ['12 0 R', '12 1 R'],
  ['12 0 R', '12'],
  ['[1]', '[1 2]'],
  ['[1]', '[1 null]'],
  ['[1 2]', '[2 1]'],
  ['[1]', '1'],
  ['[]', '<< >>'],
  ['[]', 'null'],
  ['<< >>', 'null'],
  ['<< /A 1 >>', '<< /A 2 >>'],
  ['<< /A 1 >>', '<< /B 1 >>'],
  ['<< /A null >>', '<< >>'],
  ['<< /A 1 /A 1 >>', '<< /A 1 >>'],
  ['<< /A << /B 1 /B 1 >> >>', '<< /A << /B 1 >> >>'],
] as const

describe('two objects', () => {
  it.each(alike)('%s and %s are written alike', (one, other) => {
    expect(same(read(one), read(other))).toBe(true)
    expect(textOfObject(read(one))).toBe(textOfObject(read(other)))
  })
  it.each(unlike)('%s and %s are not', (one, other) => {
    expect(same(read(one), read(other))).toBe(false)
    expect(textOfObject(read(one)) === textOfObject(read(other))).toBe(false)
  })
  it('are each like no other where a key stands twice', () => {
    const twice = read('<< /A 1 /A 1 >>')
    expect(same(twice, twice)).toBe(false)
    expect(new Set([twice, twice].map(textOfObject)).size).toBe(2)
  })
})

describe('two streams', () => {
  const packed = deflateSync(Buffer.from('text'))

  it('are alike when they hold the same data, however it is packed', () => {
    expect(same(stream('/Length 4', 'text'), stream('/Length 4', 'text'))).toBe(true)
    expect(same(stream('/Length 4', 'text'), stream('/Length 9', 'text'))).toBe(true)
    expect(same(stream('/Length 4', 'text'), stream('/Filter /FlateDecode', packed))).toBe(true)
    expect(same(stream('/Length 4', 'text'), stream('/Length 4', 'tex_'))).toBe(false)
    expect(same(stream('/Type /A', 'text'), stream('/Type /B', 'text'))).toBe(false)
    expect(same(stream('/Type /A', 'text'), stream('', 'text'))).toBe(false)
    expect(same(stream('/Type /A /Type /A', 'text'), stream('/Type /A', 'text'))).toBe(false)
    expect(same(stream('', 'text'), dictionary('<< >>'))).toBe(false)
    expect(new Set(['text', 'text'].map((data) => textOfObject(stream('', data)))).size).toBe(2)
  })
  it('that cannot be unpacked are alike byte for byte', () => {
    const picture = (data: string, more = '') => stream(`/Filter /DCTDecode ${more}`, data)
    expect(sameBytesDecoded(picture('abc'), picture('abc'))).toBe(true)
    expect(sameBytesDecoded(picture('abc'), picture('abd'))).toBe(false)
    expect(sameBytesDecoded(picture('abc', '/DecodeParms << /K 1 >>'), picture('abc'))).toBe(false)
    expect(sameBytesDecoded(picture('abc'), stream('/Filter /JPXDecode', 'abc'))).toBe(false)
  })
  it('that some readers fetch elsewhere, or unpack otherwise, are alike only where they are packed alike', () => {
    const flate = (more = '') => stream(`/Filter /FlateDecode ${more}`, packed)
    for (const entry of ['/F (x)', '/FFilter /A', '/FDecodeParms null', '/DP << >>', '/DL 4']) {
      expect(sameBytesDecoded(stream(entry, 'text'), stream(entry, 'text')), entry).toBe(true)
      expect(sameBytesDecoded(stream('', 'text'), flate(entry)), entry).toBe(false)
      expect(sameBytesDecoded(flate(entry), stream('', 'text')), entry).toBe(false)
    }
    expect(sameBytesDecoded(stream('', 'text'), flate())).toBe(true)
  })
  it('whose Length is wrong are alike where it is wrong in one way', () => {
    expect(sameBytesDecoded(stream('/Length 4', 'text', true), stream('/Length 4', 'text'))).toBe(false)
    expect(sameBytesDecoded(stream('/Length 9', 'text', true), stream('/Length 9', 'text', true))).toBe(true)
    expect(sameBytesDecoded(stream('/Length 9', 'text', true), stream('/Length 8', 'text', true))).toBe(false)
    expect(sameBytesDecoded(stream('/Length 9', 'text'), stream('/Length 8', 'text'))).toBe(true)
  })
})

describe('keys', () => {
  it('that stand twice are found at any depth of what is written in one place', () => {
    for (const text of ['<< /A 1 /A 1 >>', '[1 << /A 1 /A 2 >>]', '<< /B [<< /C << /A 1 /A 1 >> >>] /D 1 >>'])
      expect(repeatsKey(read(text)), text).toBe(true)
    expect(repeatsKey(stream('/A 1 /A 1', ''))).toBe(true)
    for (const text of ['<< /A 1 /B << /A 1 >> >>', '[1 2]', '/A', '[<< /A 1 >> << /A 1 >>]'])
      expect(repeatsKey(read(text)), text).toBe(false)
    expect(repeatsKey(stream('/A 1', ''))).toBe(false)
  })
  it('differ where their values do, where one side lacks them, and where they stand twice', () => {
    const differing = (one: string, other: string) => differingKeys(dictionary(one), dictionary(other)).sort()
    expect(differing('<< /A 1 /B 2 /C 3 >>', '<< /A 1 /B 3 /D 4 >>')).toEqual(['B', 'C', 'D'])
    expect(differing('<< /A 1 /A 1 /B 1 >>', '<< /A 1 /B 1 >>')).toEqual(['A'])
    expect(differing('<< /A 1 /B 1 >>', '<< /A 1 /B 1 /B 1 >>')).toEqual(['B'])
    expect(differing('<< /A null >>', '<< >>')).toEqual(['A'])
  })
})
