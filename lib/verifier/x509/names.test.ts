import { describe, expect, it } from 'vitest'
import { readWhole } from '../asn1/element'
import { nameDer, type TestName } from '../test-authority/certificates'
import { oid, printable, sequence, setOf } from '../test-authority/der'
import { attributeOf, readName, sameName, textOfName, vietnameseIds } from './names'

const name = (...parts: TestName) => readName(readWhole(nameDer(parts)))
const uid = '0.9.2342.19200300.100.1.1'

describe('distinguished names', () => {
  it('agree whatever their string type, case and spacing, but not with other values or another order', () => {
    const written = readName(readWhole(sequence(setOf(sequence(oid('2.5.4.3'), printable('  viet  CA '))))))
    expect(sameName(written, name(['2.5.4.3', 'Viet CA']))).toBe(true)
    expect(sameName(written, name(['2.5.4.3', 'Viet CB']))).toBe(false)
    expect(sameName(written, name(['2.5.4.10', 'Viet CA']))).toBe(false)
    const [a, b] = [['2.5.4.3', 'A'] as const, ['2.5.4.10', 'B'] as const]
    expect(sameName(name(a, b), name(b, a))).toBe(false)
  })
  it('are written for people', () => {
    const subject = name(['2.5.4.3', 'Công ty A, B'], ['2.5.4.6', 'VN'], ['1.2.3', 'x'])
    expect(textOfName(subject)).toBe('CN=Công ty A\\, B, C=VN, 1.2.3=x')
    expect(attributeOf(subject, 'C')).toBe('VN')
    expect(attributeOf(subject, 'O')).toBeNull()
  })
  it('hold tax codes and personal IDs, sometimes several', () => {
    expect(vietnameseIds(name([uid, 'MST:0101234565'], [uid, 'CCCD: 001099012356']))).toEqual([
      { kind: 'tax-code', value: '0101234565' },
      { kind: 'personal-id', value: '001099012356' },
    ])
    expect(vietnameseIds(name([uid, 'MST:0101234565-001;CMND:012345678']))).toEqual([
      { kind: 'tax-code', value: '0101234565-001' },
      { kind: 'personal-id', value: '012345678' },
    ])
    expect(vietnameseIds(name([uid, 'mst:123'], ['2.5.4.3', 'MST:0101234565']))).toEqual([])
  })
})
