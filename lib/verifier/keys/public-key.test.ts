import { describe, expect, it } from 'vitest'
import { readWhole } from '../asn1/element'
import { bits, integer, nothing, oid, sequence } from '../test-authority/der'
import { keyOf } from '../test-authority/keys'
import { bitsOfCurve, readPublicKey } from './public-key'

const modulus = (octets: number, first: number) => Buffer.concat([Buffer.of(first), Buffer.alloc(octets - 1, 0xff)])
const rsa = (n: Uint8Array, e: Uint8Array = Buffer.of(1, 0, 1)) =>
  readPublicKey(
    readWhole(sequence(sequence(oid('1.2.840.113549.1.1.1'), nothing()), bits(sequence(integer(n), integer(e))))),
  )
const unsupported = 'signature.algorithm.unsupported'

describe('a public key', () => {
  it('of RSA is as long as its modulus, whose zeros at the beginning do not count', () => {
    expect(rsa(modulus(256, 0xff))).toMatchObject({ bits: 2048, isWeak: false, name: 'RSA-2048' })
    expect(rsa(modulus(256, 0x7f))).toMatchObject({ bits: 2047, isWeak: true })
    expect(rsa(modulus(257, 0x01))).toMatchObject({ bits: 2049, isWeak: false })
    expect(rsa(modulus(64, 0xff))).toMatchObject({ bits: 512 })
    expect(() => rsa(modulus(64, 0x7f))).toThrow(unsupported)
    expect(() => rsa(Buffer.of(0))).toThrow(unsupported)
    expect(() => rsa(modulus(2049, 0x01))).toThrow(unsupported)
  })
  it('of RSA has an exponent with which there is a secret', () => {
    const exponent = (...octets: number[]) => rsa(modulus(256, 0xff), Buffer.from(octets))
    for (const sound of [[3], [17], [1, 0, 1], [0x7f, 0, 0, 0, 0, 0, 0, 1], [0xff, 0, 0, 0, 0, 0, 0, 1]])
      expect(exponent(...sound).bits).toBe(2048)
    for (const odd of [[0], [1], [2], [1, 0], [1, 0, 0], [1, 0, 0, 0, 0, 0, 0, 0, 0, 1]])
      expect(() => exponent(...odd)).toThrow(unsupported)
  })
  it('of RSA for one scheme alone, or of Edwards’ curves, is as long as it says', () => {
    const read = (kind: Parameters<typeof keyOf>[0]) => readPublicKey(readWhole(keyOf(kind).spki))
    expect(read('ed25519')).toMatchObject({ bits: 256, isWeak: false, name: 'ed25519' })
    expect(read('ed448')).toMatchObject({ bits: 456, isWeak: false, name: 'ed448' })
    expect(read('p-521')).toMatchObject({ bits: 521, isWeak: false })
    expect(read('p-192')).toMatchObject({ bits: 192, isWeak: true })
  })
  it('on a curve that is not evaluated has no length', () => {
    expect(bitsOfCurve('1.2.840.10045.3.1.7')).toBe(256)
    expect(() => bitsOfCurve('1.2.3.4')).toThrow(unsupported)
  })
})
