import { describe, expect, it } from 'vitest'
import { Malformed } from '../ledger'
import { certify, nameDer } from '../test-authority/certificates'
import {
  bits,
  context,
  type Der,
  enumerated,
  generalizedTime,
  implicit,
  integer,
  nothing,
  octets,
  oid,
  sequence,
} from '../test-authority/der'
import { hashAlgorithm, hashed, signatureAlgorithm } from '../test-authority/keys'
import { june, ocspResponse, unwilling } from '../test-authority/revocation'
import { makeWorld } from '../test-authority/world'
import { readCertificate } from '../x509/certificate'
import { readOcspResponse, responsesAbout } from './ocsp'

const { authority, company, person, root } = makeWorld()
const [signer, issuer] = [readCertificate(company.der), readCertificate(authority.der)]
const algorithm = signatureAlgorithm(authority.key, 'sha256')
const signature = bits(Buffer.alloc(8))
const good = implicit(0, Buffer.alloc(0))

const id = (name = hashed('sha1', nameDer(authority.name)), key = hashed('sha1', authority.key.spki.subarray(-65))) =>
  sequence(hashAlgorithm('sha1'), octets(name), octets(key), integer(company.serial))
const single = (certificateId = id(), status = good, ...rest: Der[]) =>
  sequence(certificateId, status, generalizedTime(june(2)), ...rest)
const outer = (basic: Der, { type = '1.3.6.1.5.5.7.48.1.1', status = 0 } = {}) =>
  sequence(enumerated(status), context(0, sequence(oid(type), octets(basic))))
const by = context(1, nameDer(authority.name))
const response = (...responses: Der[]) => sequence(by, generalizedTime(june(3)), sequence(...responses))
const answer = (...responses: Der[]) => outer(sequence(response(...responses), algorithm, signature))
const about = (bytes: Der) => {
  const found = readOcspResponse(bytes)
  return found ? responsesAbout(found, signer, issuer) : []
}

describe('an OCSP response', () => {
  it('says when, what and until when', () => {
    const found = readOcspResponse(answer(single(id(), good, context(0, generalizedTime(june(9))))))
    expect(found?.producedAt).toEqual(june(3))
    expect(found?.responses).toMatchObject([
      { status: 'good', revokedAt: null, reason: null, thisUpdate: june(2), nextUpdate: june(9), keepsSince: null },
    ])
    expect(found?.certificates).toEqual([])
  })
  it('says since when something is revoked, and why', () => {
    const status = context(1, generalizedTime(june(1)), context(0, enumerated(4)))
    expect(about(answer(single(id(), status)))).toMatchObject([{ status: 'revoked', revokedAt: june(1), reason: 4 }])
    const [silent] = about(answer(single(id(), context(1, generalizedTime(june(1))))))
    expect(silent).toMatchObject({ status: 'revoked', revokedAt: june(1), reason: null })
    expect(about(answer(single(id(), implicit(2, Buffer.alloc(0)))))).toMatchObject([{ status: 'unknown' }])
  })
  it('says since when it keeps what has expired', () => {
    const cutoff = (type: string, value: Der) => context(1, sequence(sequence(oid(type), octets(value))))
    const since = (type: string, value = generalizedTime(june(1))) =>
      about(answer(single(id(), good, cutoff(type, value))))[0]?.keepsSince
    expect(since('1.3.6.1.5.5.7.48.1.6')).toEqual(june(1))
    expect(since('1.2.3')).toBeNull()
    expect(() => since('1.3.6.1.5.5.7.48.1.6', nothing())).toThrow(Malformed)
  })
  it('is no answer where the responder would not answer, or answers otherwise', () => {
    const basic = sequence(response(single()), algorithm, signature)
    expect(readOcspResponse(unwilling())).toBeNull()
    expect(readOcspResponse(outer(basic, { status: 6 }))).toBeNull()
    expect(readOcspResponse(outer(basic, { type: '1.2.3' }))).toBeNull()
    expect(readOcspResponse(sequence(enumerated(0)))).toBeNull()
    expect(readOcspResponse(outer(basic))).not.toBeNull()
  })
  it.each([
    ['no signature', outer(sequence(response(single()), algorithm))],
    ['no algorithm', outer(sequence(response(single())))],
    ['nothing inside', outer(sequence())],
    ['no answers', outer(sequence(sequence(by, generalizedTime(june(3))), algorithm, signature))],
    ['no moment', outer(sequence(sequence(by), algorithm, signature))],
    ['an answer without a moment', answer(sequence(id(), good))],
    ['an answer about nothing', answer(sequence())],
    ['a number for an answer', answer(integer(7))],
    [
      'a number for its status',
      sequence(integer(0), context(0, sequence(oid('1.3.6.1.5.5.7.48.1.1'), octets(nothing())))),
    ],
  ])('is none with %s', (_, bytes) => {
    expect(() => readOcspResponse(bytes)).toThrow(Malformed)
  })
  it('is looked at as far as sixty-four answers and eight certificates', () => {
    const found = readOcspResponse(answer(...Array.from({ length: 70 }, () => single())))
    expect(found?.responses).toHaveLength(64)
    const many = Array.from({ length: 12 }, () => person)
    const brought = ocspResponse({ identity: company, issuer: authority, certificates: many })
    expect(readOcspResponse(brought)?.certificates).toHaveLength(8)
  })
})

describe('an answer', () => {
  it('means a certificate by number, and its issuer by name and key', () => {
    expect(about(answer(single()))).toHaveLength(1)
    expect(about(answer(single(id(hashed('sha1', nameDer(root.name))))))).toHaveLength(0)
    expect(about(answer(single(id(undefined, hashed('sha1', root.key.spki.subarray(-65))))))).toHaveLength(0)
    expect(about(ocspResponse({ identity: person, issuer: authority }))).toHaveLength(0)
    const namesake = certify({ name: authority.name, keyName: 'other', issuer: root, authority: true })
    const found = readOcspResponse(answer(single()))
    expect(found && responsesAbout(found, signer, readCertificate(namesake.der))).toHaveLength(0)
  })
  it('means nothing where its hash is unknown or a part is missing', () => {
    const [, name, key, serial] = [
      0,
      hashed('sha1', nameDer(authority.name)),
      hashed('sha1', authority.key.spki.subarray(-65)),
      company.serial,
    ] as const
    expect(about(answer(single(sequence(hashAlgorithm('md5'), octets(name), octets(key), integer(serial)))))).toEqual(
      [],
    )
    expect(about(answer(single(sequence(hashAlgorithm('sha1'), octets(name), octets(key)))))).toEqual([])
    expect(about(answer(single(sequence(hashAlgorithm('sha1'), octets(name)))))).toEqual([])
    expect(about(answer(single(sequence(hashAlgorithm('sha1')))))).toEqual([])
    expect(about(answer(single(sequence())))).toEqual([])
  })
})
