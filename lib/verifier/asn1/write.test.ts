import { describe, expect, it } from 'vitest'
import { readWhole } from './element'
import { oidOf } from './values'
import { bitStringOf, oidFrom, sequenceOf, unsigned, written } from './write'

describe('what is written in DER', () => {
  it.each(['1.3.14.3.2.26', '2.16.840.1.101.3.4.2.1', '1.2.840.10045.3.1.7', '1.3.132.0.34', '1.3.101.112'])(
    'is read again: %s',
    (dotted) => expect(oidOf(readWhole(oidFrom(dotted)))).toBe(dotted),
  )
  it('has numbers that are not negative, without needless zeros', () => {
    expect(unsigned(Buffer.from([0, 0, 0x7f])).toString('hex')).toBe('02017f')
    expect(unsigned(Buffer.from([0x80])).toString('hex')).toBe('02020080')
    expect(unsigned(Buffer.from([0, 0])).toString('hex')).toBe('020100')
  })
  it.each([0, 0x7f, 0x80, 0xff, 0x100, 0x1234])('has %i octets where it says so', (length) => {
    const element = readWhole(written(0x04, Buffer.alloc(length, 7)))
    expect([element.tag, element.content.length]).toEqual([0x04, length])
  })
  it('nests', () => {
    expect(sequenceOf(unsigned(Buffer.from([5])), bitStringOf(Buffer.from([9]))).toString('hex')).toBe(
      '300702010503020009',
    )
  })
})
