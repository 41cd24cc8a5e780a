import { describe, expect, it } from 'vitest'
import { readWhole } from '../asn1/element'
import { readPublicKey } from '../keys/public-key'
import { Malformed } from '../ledger'
import { certify } from '../test-authority/certificates'
import { bits, boolean, integer, nothing, octets, oid, sequence } from '../test-authority/der'
import { readCertificate } from './certificate'

const made = certify({
  name: 'Cấp dưới',
  authority: true,
  pathLength: 2,
  usage: [5],
  purposes: { oids: ['1.3.6.1.5.5.7.3.36'], isCritical: true },
})

describe('certificates', () => {
  it('are read with their extensions', () => {
    const { version, subject, extensions, notAfter } = readCertificate(made.der)
    expect([version, subject.attributes[0]?.value, notAfter.getUTCFullYear()]).toEqual([3, 'Cấp dưới', 2030])
    expect(extensions).toMatchObject({
      authority: { isAuthority: true, pathLength: 2 },
      purposes: ['1.3.6.1.5.5.7.3.36'],
      purposesAreCritical: true,
      unknownCritical: null,
      nameConstraints: null,
      alternativeNames: null,
      hasNoCheck: false,
    })
    expect([...(extensions.usage ?? [])]).toEqual([5])
    expect(extensions.keyId).toMatch(/^[0-9a-f]{40}$/)
  })
  it('are refused when the algorithms inside and outside differ', () => {
    const { der } = certify({ name: 'Two algorithms', kind: 'rsa' })
    const inner = der.indexOf(Buffer.from('2a864886f70d01010b', 'hex'))
    const changed = Buffer.from(der)
    changed[inner + 8] = 0x0c
    expect(() => readCertificate(changed)).toThrow('two signature algorithms')
  })
  it('are refused when a part is missing', () => {
    expect(() => readCertificate(sequence(sequence(integer(1))))).toThrow(Malformed)
    expect(() => readCertificate(sequence(sequence(integer(1)), sequence(oid('1.2.3')), bits(Buffer.of(1))))).toThrow(
      'lacks a field',
    )
  })
  it('are refused whichever part or field they end before', () => {
    const { children } = readWhole(made.der)
    const bytes = children.map((each) => each.bytes)
    const fields = children[0]?.children.map((each) => each.bytes) ?? []
    for (let count = 0; count < 3; count++)
      expect(() => readCertificate(sequence(...bytes.slice(0, count))), `${count} parts`).toThrow(Malformed)
    for (let count = 0; count < 7; count++) {
      const tbs = sequence(...fields.slice(0, count))
      expect(() => readCertificate(sequence(tbs, ...bytes.slice(1))), `${count} fields`).toThrow(Malformed)
    }
    expect(readCertificate(sequence(sequence(...fields.slice(0, 7)), ...bytes.slice(1))).extensions.usage).toBeNull()
  })
  it('may write out what they do not claim', () => {
    const written = (critical: boolean, authority: boolean, id = '1.2.3.4') => {
      const unknown = sequence(oid(id), boolean(critical), octets(nothing()))
      const constraints = sequence(oid('2.5.29.19'), octets(sequence(boolean(authority))))
      return readCertificate(certify({ name: 'Written out', authority: null, extensions: [unknown, constraints] }).der)
        .extensions
    }
    expect(written(false, false)).toMatchObject({ unknownCritical: null, authority: { isAuthority: false } })
    expect(written(true, true)).toMatchObject({ unknownCritical: '1.2.3.4', authority: { isAuthority: true } })
    const constraints = sequence(oid('2.5.29.19'), octets(sequence(integer(3))))
    expect(
      readCertificate(certify({ name: 'A length alone', authority: null, extensions: [constraints] }).der).extensions,
    ).toMatchObject({ authority: { isAuthority: false, pathLength: 3 } })
  })
})

describe('public keys', () => {
  const keyInfo = (algorithm: Buffer, key: Buffer) => readWhole(sequence(algorithm, bits(key)))
  const rsa = (size: number) =>
    keyInfo(
      sequence(oid('1.2.840.113549.1.1.1'), nothing()),
      sequence(integer(Buffer.concat([Buffer.of(0xc1), Buffer.alloc(size / 8 - 1, 1)])), integer(65_537)),
    )

  it('of RSA are weak below 2048 bits and nothing below 512', () => {
    expect(readPublicKey(rsa(2048))).toMatchObject({ name: 'RSA-2048', isWeak: false })
    expect(readPublicKey(rsa(2040))).toMatchObject({ name: 'RSA-2040', isWeak: true })
    expect(readPublicKey(rsa(512))).toMatchObject({ isWeak: true })
    expect(() => readPublicKey(rsa(504))).toThrow('RSA-504')
    expect(() => readPublicKey(rsa(16_392))).toThrow('RSA-16392')
  })
  it('of DSA are weak, and nothing below 512 bits or above 16384', () => {
    const dsa = (size: number) => {
      const modulus = integer(Buffer.concat([Buffer.of(0xc1), Buffer.alloc(size / 8 - 1, 1)]))
      const order = integer(Buffer.concat([Buffer.of(0xc1), Buffer.alloc(19, 1)]))
      return keyInfo(sequence(oid('1.2.840.10040.4.1'), sequence(modulus, order, integer(2))), Buffer.from(integer(5)))
    }
    expect(readPublicKey(dsa(512))).toMatchObject({ name: 'DSA-512', orderBits: 160, isWeak: true })
    expect(readPublicKey(dsa(16_384))).toMatchObject({ isWeak: true })
    expect(() => readPublicKey(dsa(504))).toThrow('DSA-504')
    expect(() => readPublicKey(dsa(16_392))).toThrow('DSA-16392')
  })
  it('of elliptic curves are named, not described', () => {
    const described = keyInfo(sequence(oid('1.2.840.10045.2.1'), sequence(integer(1))), Buffer.alloc(65, 4))
    expect(() => readPublicKey(described)).toThrow('elliptic curve')
    const unknown = keyInfo(sequence(oid('1.2.840.10045.2.1'), oid('1.2.3')), Buffer.alloc(65, 4))
    expect(() => readPublicKey(unknown)).toThrow('elliptic curve')
    const noPoint = keyInfo(sequence(oid('1.2.840.10045.2.1'), oid('1.2.840.10045.3.1.7')), Buffer.alloc(65, 4))
    expect(() => readPublicKey(noPoint)).toThrow('cannot be read')
  })
  it('of other kinds are not evaluated', () => {
    expect(() => readPublicKey(keyInfo(sequence(oid('1.2.3')), Buffer.of(1)))).toThrow('key 1.2.3')
  })
})
