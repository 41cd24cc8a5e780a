import { describe, expect, it } from 'vitest'
import { Malformed } from '../ledger'
import { readWhole } from './element'
import {
  algorithmOf,
  bitsOf,
  booleanOf,
  namedBitsOf,
  numberOf,
  octetsOf,
  oidOf,
  serialOf,
  stringOf,
  timeOf,
} from './values'

const value = (text: string) => readWhole(Buffer.from(text.replace(/\s/g, ''), 'hex'))
const text = (tag: string, content: string | Buffer) => {
  const bytes = Buffer.from(content)
  return value(`${tag}${bytes.length.toString(16).padStart(2, '0')}${bytes.toString('hex')}`)
}

describe('types of ASN.1', () => {
  it('reads object identifiers', () => {
    expect(oidOf(value('0603 550403'))).toBe('2.5.4.3')
    expect(oidOf(value('0609 2a864886f70d010701'))).toBe('1.2.840.113549.1.7.1')
    expect(oidOf(value('060a 0992268993f22c640101'))).toBe('0.9.2342.19200300.100.1.1')
    expect(oidOf(value('0603 883703'))).toBe('2.999.3')
    expect(() => oidOf(value('0602 5584'))).toThrow('ends too early')
    expect(() => oidOf(value('0600'))).toThrow('ends too early')
    expect(() => oidOf(value(`0614 55${'ff'.repeat(19)}`))).toThrow('giant')
  })
  it('reads numbers, and serial numbers of any length', () => {
    expect(numberOf(value('0202 0100'))).toBe(256)
    expect(serialOf(value('020a ff010203040506070809'))).toBe('ff010203040506070809')
    for (const wrong of ['0200', '0201ff', '0206 010000000000']) expect(() => numberOf(value(wrong))).toThrow(Malformed)
  })
  it('reads booleans, bits and octets', () => {
    expect([booleanOf(value('010100')), booleanOf(value('0101ff')), booleanOf(value('010101'))]).toEqual([
      false,
      true,
      true,
    ])
    expect(bitsOf(value('0303 00aabb'))).toEqual(Buffer.from('aabb', 'hex'))
    expect(() => bitsOf(value('0302 01aa'))).toThrow('whole octets')
    expect([...namedBitsOf(value('0303 070680'))]).toEqual([5, 6, 8])
    expect(octetsOf(value('2480 0401aa 2480 0401bb 0000 0000'))).toEqual(Buffer.from('aabb', 'hex'))
    expect(() => octetsOf(value('0201aa'))).toThrow('octet string')
  })
  it('reads times', () => {
    expect(timeOf(text('17', '490101000000Z')).toISOString()).toBe('2049-01-01T00:00:00.000Z')
    expect(timeOf(text('17', '500101000000Z')).toISOString()).toBe('1950-01-01T00:00:00.000Z')
    expect(timeOf(text('17', '2606010700Z')).toISOString()).toBe('2026-06-01T07:00:00.000Z')
    expect(timeOf(text('17', '260601070000+0700')).toISOString()).toBe('2026-06-01T00:00:00.000Z')
    expect(timeOf(text('18', '20260601070000.5Z')).toISOString()).toBe('2026-06-01T07:00:00.500Z')
    expect(timeOf(text('18', '20260601070000')).toISOString()).toBe('2026-06-01T07:00:00.000Z')
    for (const wrong of ['260631000000Z', '2606Z', 'x60601070000Z'])
      expect(() => timeOf(text('17', wrong))).toThrow(Malformed)
    expect(() => timeOf(text('18', '20261301000000Z'))).toThrow('does not exist')
    expect(() => timeOf(text('0c', '20260601070000Z'))).toThrow(Malformed)
  })
  it('reads the strings that names use', () => {
    expect(stringOf(text('0c', 'Công ty'))).toBe('Công ty')
    expect(stringOf(text('13', 'Cong ty'))).toBe('Cong ty')
    expect(stringOf(text('14', Buffer.from('é', 'latin1')))).toBe('é')
    expect(stringOf(text('1e', Buffer.from('ệ', 'utf16le').swap16()))).toBe('ệ')
    expect(stringOf(text('1c', Buffer.from('00001ec7', 'hex')))).toBe('ệ')
    expect([stringOf(text('1e', 'odd')), stringOf(text('1c', 'odd'))]).toEqual(['', ''])
    expect(stringOf(value('0500'))).toBeNull()
  })
  it('reads algorithm identifiers with and without parameters', () => {
    expect(algorithmOf(value('3006 0602 2a03 0500'))).toMatchObject({ oid: '1.2.3', parameters: { tag: 5 } })
    expect(algorithmOf(value('3004 0602 2a03')).parameters).toBeNull()
    expect(() => algorithmOf(value('3000'))).toThrow('without a name')
  })
})
