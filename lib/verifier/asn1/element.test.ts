import { describe, expect, it } from 'vitest'
import { Malformed } from '../ledger'
import { readElement, readWhole } from './element'

const hex = (text: string) => Buffer.from(text.replace(/\s/g, ''), 'hex')

describe('values of X.690', () => {
  it('reads short, long and indefinite lengths', () => {
    expect(readWhole(hex('0401aa')).content).toEqual(hex('aa'))
    expect(readWhole(hex(`0481 80 ${'11'.repeat(128)}`)).content).toHaveLength(128)
    expect(readWhole(hex(`0482 0100 ${'11'.repeat(256)}`)).content).toHaveLength(256)
    expect(readWhole(hex('3080 0401aa 0401bb 0000')).children.map(({ content }) => content[0])).toEqual([0xaa, 0xbb])
  })
  it('reads an indefinite length within another', () => {
    const { element, rest } = readElement(hex('3080 3080 0401aa 0000 0000 ff'))
    expect(element.child(0).child(0).content).toEqual(hex('aa'))
    expect(rest).toEqual(hex('ff'))
  })
  it.each([
    ['nothing', ''],
    ['a tag alone', '04'],
    ['a length that is missing', '0482 01'],
    ['a length of five octets', '0485 0000000001 aa'],
    ['contents that are missing', '0402 aa'],
    ['a tag number above 30', '1f01 aa'],
    ['a primitive value of indefinite length', '0480 0000'],
    ['an indefinite length without end', '3080 0401aa'],
    ['an indefinite length with half an end', '3080 0401aa 00'],
  ])('refuses %s', (_, text) => {
    expect(() => readElement(hex(text))).toThrow(Malformed)
  })
  it('refuses what follows a whole', () => {
    expect(() => readWhole(hex('0401aa 00'))).toThrow('bytes follow')
  })
  it('refuses nesting beyond measure, and enters 60 levels', () => {
    const nested = (levels: number) => {
      let bytes = hex('0500')
      for (let level = 0; level < levels; level++)
        bytes = Buffer.concat([Buffer.of(0x30, 0x80), bytes, Buffer.of(0, 0)])
      return bytes
    }
    expect(readWhole(nested(60)).tag).toBe(0x30)
    expect(() => readWhole(nested(70))).toThrow('too deeply')
  })
  it('enters only constructed values, and finds children by place and tag', () => {
    const element = readWhole(hex('3006 8001aa a10100'.replace('a10100', '810100')))
    expect(element.field(0x81)?.content).toEqual(hex('00'))
    expect(element.field(0x82)).toBeNull()
    expect(() => element.child(2)).toThrow('is missing')
    expect(() => element.child(0).children).toThrow('nothing inside')
    expect(() => element.expect(0x31)).toThrow('tag 30 where 31 belongs')
  })
})
