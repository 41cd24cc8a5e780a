import { constants, privateEncrypt } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readWhole } from '../asn1/element'
import { algorithmOf } from '../asn1/values'
import { context, integer, nothing, octets, oid, sequence } from '../test-authority/der'
import { hashAlgorithm, hashed, keyOf, signatureAlgorithm, signBytes, type TestHash } from '../test-authority/keys'
import { readPublicKey } from './public-key'
import { nameOfScheme, readScheme, type SignatureScheme } from './signature-algorithms'
import { isSignatureOf } from './verify-signature'

const text = Buffer.from('nội dung')
const scheme = (der: Buffer) => readScheme(algorithmOf(readWhole(der)))
const publicKey = (kind: Parameters<typeof keyOf>[0]) => readPublicKey(readWhole(keyOf(kind).spki))

describe('signatures', () => {
  it.each(['rsa', 'rsa-pss', 'p-256', 'p-384', 'ed25519'] as const)('of %s hold for their own bytes only', (kind) => {
    const key = keyOf(kind)
    const how = { scheme: scheme(signatureAlgorithm(key, 'sha256')), hash: null, key: publicKey(kind) }
    const value = signBytes(key, 'sha256', text)
    expect(isSignatureOf({ ...how, signed: text, value })).toBe(true)
    expect(isSignatureOf({ ...how, signed: Buffer.from('nội dưng'), value })).toBe(false)
    expect(isSignatureOf({ ...how, signed: text, value: value.subarray(1) })).toBe(false)
    expect(isSignatureOf({ ...how, signed: text, value: Buffer.alloc(0) })).toBe(false)
  })
  it('of RSA may lack the zeros they begin with', () => {
    const key = keyOf('rsa')
    let number = 0
    let value = signBytes(key, 'sha256', text)
    while (value[0] !== 0) value = signBytes(key, 'sha256', Buffer.from(`${++number}`))
    const signed = number ? Buffer.from(`${number}`) : text
    const how = { scheme: scheme(signatureAlgorithm(key, 'sha256')), hash: null, key: publicKey('rsa') }
    expect(isSignatureOf({ ...how, signed, value: value.subarray(1) })).toBe(true)
  })
  it.each(['sha1', 'sha256', 'sha512', 'sha3-256'] as const)('of RSA may name %s without parameters', (hash) => {
    const key = keyOf('rsa')
    const encoded = (name: TestHash, fill: number) => {
      const info = sequence(hashAlgorithm(name), octets(hashed(name, text)))
      return Buffer.concat([Buffer.from([0, 1]), Buffer.alloc(253 - info.length, fill), Buffer.from([0]), info])
    }
    const made = (name: TestHash, fill = 0xff) =>
      privateEncrypt({ key: key.privateKey, padding: constants.RSA_NO_PADDING }, encoded(name, fill))
    const how = { scheme: { family: 'rsa', hash } as SignatureScheme, hash: null, key: publicKey('rsa') }
    expect(isSignatureOf({ ...how, signed: text, value: made(hash) })).toBe(true)
    expect(isSignatureOf({ ...how, signed: Buffer.from('nội dưng'), value: made(hash) })).toBe(false)
    expect(isSignatureOf({ ...how, signed: text, value: made(hash === 'sha1' ? 'sha256' : 'sha1') })).toBe(false)
    expect(isSignatureOf({ ...how, signed: text, value: made(hash, 0xfe) })).toBe(false)
  })
  it('of RSA hold in one padding alone', () => {
    const key = keyOf('rsa')
    const how = { scheme: { family: 'rsa', hash: 'sha256' } as SignatureScheme, hash: null, key: publicKey('rsa') }
    const nameOf = (...parameters: Buffer[]) => sequence(oid('2.16.840.1.101.3.4.2.1'), ...parameters)
    const info = sequence(nameOf(nothing()), octets(hashed('sha256', text)))
    const filled = (inner: Buffer, { kind = 1, fill = 0xff, behind = Buffer.alloc(0) } = {}) => {
      const room = 253 - inner.length - behind.length
      return Buffer.concat([Buffer.from([0, kind]), Buffer.alloc(room, fill), Buffer.from([0]), inner, behind])
    }
    const holds = (encoded: Buffer) =>
      isSignatureOf({
        ...how,
        signed: text,
        value: privateEncrypt({ key: key.privateKey, padding: constants.RSA_NO_PADDING }, encoded),
      })
    expect(holds(filled(info))).toBe(true)
    expect(holds(filled(info, { kind: 2 }))).toBe(false)
    expect(holds(filled(info, { kind: 0, fill: 0 }))).toBe(false)
    // Bleichenbacher's of 2006: with an exponent of three, whoever may write what he likes somewhere needs no key.
    expect(holds(filled(info, { behind: Buffer.alloc(190, 7) }))).toBe(false)
    expect(holds(filled(sequence(nameOf(octets(Buffer.alloc(150, 7))), octets(hashed('sha256', text)))))).toBe(false)
    expect(holds(filled(sequence(nameOf(), octets(hashed('sha256', text)), octets(Buffer.alloc(9)))))).toBe(false)
    expect(holds(filled(Buffer.concat([Buffer.from([0x30, 0x81]), info.subarray(1)])))).toBe(false)
    expect(holds(filled(octets(hashed('sha256', text))))).toBe(false)
  })
  it('of Ed25519 are one number below the order of the group', () => {
    const key = keyOf('ed25519')
    const how = {
      scheme: scheme(signatureAlgorithm(key, 'sha256')),
      hash: null,
      key: publicKey('ed25519'),
      signed: text,
    }
    const value = signBytes(key, 'sha256', text)
    const order = (1n << 252n) + 27742317777372353535851937790883648493n
    const number = BigInt(`0x${Buffer.from(value.subarray(32)).reverse().toString('hex')}`) + order
    const twin = Buffer.from(number.toString(16).padStart(64, '0'), 'hex').reverse()
    expect(isSignatureOf({ ...how, value: Buffer.concat([value.subarray(0, 32), twin]) })).toBe(false)
  })
  it('take the hash that the scheme leaves open, and need one', () => {
    const key = keyOf('rsa')
    const open = {
      scheme: { family: 'rsa', hash: null } as SignatureScheme,
      key: publicKey('rsa'),
      signed: text,
      value: signBytes(key, 'sha256', text),
    }
    expect(isSignatureOf({ ...open, hash: 'sha256' })).toBe(true)
    expect(isSignatureOf({ ...open, hash: 'sha512' })).toBe(false)
    expect(() => isSignatureOf({ ...open, hash: null })).toThrow('no hash function')
  })
  it('want a key of their kind', () => {
    const value = signBytes(keyOf('p-256'), 'sha256', text)
    const mixed = { hash: null, signed: text, value }
    expect(() =>
      isSignatureOf({ ...mixed, scheme: { family: 'rsa', hash: 'sha256' }, key: publicKey('p-256') }),
    ).toThrow('rsa with a key of kind ec')
    expect(() =>
      isSignatureOf({ ...mixed, scheme: { family: 'ecdsa', hash: 'sha256' }, key: publicKey('rsa') }),
    ).toThrow('ecdsa with a key of kind rsa')
  })
  it('of ECDSA are written in two ways, each where it belongs', () => {
    const key = keyOf('p-256')
    const how = {
      scheme: { family: 'ecdsa', hash: 'sha256' } as SignatureScheme,
      hash: null,
      key: publicKey('p-256'),
      signed: text,
    }
    const [der, plain] = [signBytes(key, 'sha256', text), signBytes(key, 'sha256', text, true)]
    expect(isSignatureOf({ ...how, value: der })).toBe(true)
    expect(isSignatureOf({ ...how, value: plain })).toBe(false)
    expect(isSignatureOf({ ...how, value: plain, pairEncoding: 'ieee-p1363' })).toBe(true)
  })
  it('of RSASSA-PSS keep to the salt that is named', () => {
    const key = keyOf('rsa-pss')
    const how = { hash: null, key: publicKey('rsa-pss'), signed: text, value: signBytes(key, 'sha256', text) }
    expect(isSignatureOf({ ...how, scheme: { family: 'rsa-pss', hash: 'sha256', saltLength: 32 } })).toBe(true)
    expect(isSignatureOf({ ...how, scheme: { family: 'rsa-pss', hash: 'sha256', saltLength: 20 } })).toBe(false)
  })
})

describe('names of schemes', () => {
  const pss = (...parameters: Buffer[]) => scheme(sequence(oid('1.2.840.113549.1.1.10'), ...parameters))
  const mask = (hash: TestHash) => context(1, sequence(oid('1.2.840.113549.1.1.8'), hashAlgorithm(hash)))

  it('of RSASSA-PSS say what they leave out', () => {
    expect(pss()).toEqual({ family: 'rsa-pss', hash: 'sha1', saltLength: 20 })
    expect(pss(sequence())).toEqual({ family: 'rsa-pss', hash: 'sha1', saltLength: 20 })
    expect(
      pss(
        sequence(context(0, hashAlgorithm('sha256')), mask('sha256'), context(2, integer(64)), context(3, integer(1))),
      ),
    ).toEqual({ family: 'rsa-pss', hash: 'sha256', saltLength: 64 })
  })
  it('of RSASSA-PSS with another hash function, mask or trailer are not evaluated', () => {
    expect(() => pss(sequence(context(0, hashAlgorithm('md5'))))).toThrow('another hash or mask')
    expect(() => pss(sequence(context(0, hashAlgorithm('sha256')), mask('md5')))).toThrow('another hash or mask')
    expect(() => pss(sequence(context(1, sequence(oid('1.2.3'), hashAlgorithm('sha1')))))).toThrow('another hash')
    expect(() => pss(sequence(context(3, integer(2))))).toThrow('another trailer')
  })
  it('are known or named as unknown', () => {
    expect(() => scheme(sequence(oid('1.2.3'), nothing()))).toThrow('1.2.3')
    expect(nameOfScheme({ family: 'ecdsa', hash: 'sha3-256' })).toBe('ECDSA SHA3-256')
    expect(nameOfScheme({ family: 'rsa', hash: null }, 'sha1')).toBe('RSA SHA-1')
    expect(nameOfScheme({ family: 'rsa', hash: 'sha512-256' })).toBe('RSA SHA-512/256')
    expect(nameOfScheme({ family: 'ed25519', hash: null })).toBe('ED25519')
  })
})
