import { describe, expect, it } from 'vitest'
import { certify, extension, type Identity, nameDer } from '../test-authority/certificates'
import { boolean, context, type Der, implicit, nothing, octets, oid, sequence } from '../test-authority/der'
import {
  distributionPoint,
  indirect,
  june,
  type ListWish,
  ocspResponse,
  onlyReasons,
  revocationList,
} from '../test-authority/revocation'
import { makeWorld } from '../test-authority/world'
import { readCertificate } from '../x509/certificate'
import { namedListIssuers } from './deputies'
import { readEvidence, statusOf } from './status'

const { root, authority, person } = makeWorld()
const read = ({ der }: Identity) => readCertificate(der)
const at = june(15)

const directory = ({ name }: Identity) => context(4, nameDer(name))
const lister = certify({ name: 'Lists', issuer: root, usage: [6] })
const other = certify({ name: 'Other lists', issuer: root, usage: [6] })
/** Its lists are made by those, for some reasons or for all. */
const signerOf = (makers: Identity[], ...more: Der[]) =>
  certify({
    name: 'Signer',
    issuer: authority,
    extensions: [
      extension('2.5.29.31', false, sequence(sequence(...more, context(2, ...makers.map((each) => directory(each)))))),
    ],
  })
const signer = signerOf([lister])

const issuersOf = (certificate: Identity, ...pool: Identity[]) =>
  namedListIssuers(read(certificate), read(root), {
    pool: pool.map(read),
    evidence: { lists: [], responses: [] },
    at,
  })
const status = (list: Der, certificate = signer, pool = [lister, other, authority]) => {
  const evidence = readEvidence([list], [])
  return statusOf(read(certificate), read(authority), evidence, at, issuersOf(certificate, ...pool)).status
}
const byLister = (wish: Partial<ListWish> = {}) =>
  revocationList({ issuer: lister, extensions: [distributionPoint(indirect())], ...wish })
const entry = (identity: Identity, ...extensions: Der[]) => ({ identity, at: june(10), extensions })
const ofIssuers = (isCritical: boolean, ...issuers: Identity[]) =>
  extension('2.5.29.29', isCritical, sequence(...issuers.map(directory)))

describe('those who make lists for others', () => {
  it('may be several, and make them for the reasons that are named', () => {
    const two = signerOf([other, lister])
    expect(issuersOf(two, lister, other)).toHaveLength(2)
    expect(status(byLister(), two)).toBe('good')
    const some = signerOf([lister], implicit(1, onlyReasons(1, 2).subarray(2)))
    expect(status(byLister(), some)).toBe('unknown')
  })
  it('are named by directory names among others', () => {
    const uri = implicit(6, Buffer.from('http://a'))
    const makers = sequence(context(2, uri, directory(lister)))
    const extensions = [extension('2.5.29.31', false, sequence(makers))]
    expect(issuersOf(certify({ name: 'Signer', issuer: authority, extensions }), lister)).toHaveLength(1)
  })
  it('are named, not only of the issuer’s name', () => {
    const namesake = certify({ name: authority.name, keyName: 'other', issuer: root, authority: true })
    expect(issuersOf(person, namesake)).toEqual([])
    expect(issuersOf(signer, namesake, lister)).toHaveLength(1)
  })
  it('stand below the anchor on a path that holds', () => {
    const below = certify({ name: 'Lists', keyName: 'below', issuer: person, usage: [6] })
    expect(issuersOf(signer, below, person, authority)).toEqual([])
    const weak = certify({ name: 'Lists', keyName: 'weak', issuer: root, usage: [6], hash: 'sha1' })
    expect(issuersOf(signer, weak)).toHaveLength(1)
  })
  it('make them in their own name, and indirectly', () => {
    expect(status(revocationList({ issuer: authority, signWith: lister }))).toBe('unknown')
    const direct = byLister({ extensions: [], revoked: [entry(signer)] })
    expect(status(direct)).toBe('unknown')
  })
})

describe('an entry of an indirect list', () => {
  it('may name several issuers, critically or not', () => {
    const said = (...extensions: Der[]) => status(byLister({ revoked: [entry(signer, ...extensions)] }))
    expect(said(ofIssuers(true, root, authority))).toBe('revoked')
    expect(said(ofIssuers(false, authority))).toBe('revoked')
    expect(said(ofIssuers(false, root))).toBe('good')
  })
  it('that names nobody makes silence mean nothing, critical or not', () => {
    for (const isCritical of [true, false])
      expect(status(byLister({ revoked: [entry(person, extension('2.5.29.29', isCritical, sequence()))] }))).toBe(
        'unknown',
      )
    const uncritical = sequence(oid('1.2.3'), boolean(false), octets(nothing()))
    expect(status(byLister({ revoked: [entry(person, uncritical)] }))).toBe('good')
  })
  it('of a list that is not indirect is about the list’s own issuer', () => {
    const list = revocationList({ issuer: authority, revoked: [entry(person, ofIssuers(true, root))] })
    expect(statusOf(read(person), read(authority), readEvidence([list], []), at).status).toBe('revoked')
  })
})

describe('a revocation', () => {
  it('is harmless where every statement says so', () => {
    const list = (reason: number) =>
      revocationList({ issuer: authority, revoked: [{ identity: person, at: june(10), reason }] })
    const isHarmless = (...lists: Der[]) => {
      const found = statusOf(read(person), read(authority), readEvidence(lists, []), at)
      return found.status === 'revoked' && found.isHarmless
    }
    expect([isHarmless(list(4)), isHarmless(list(1))]).toEqual([true, false])
    expect([isHarmless(list(4), list(1)), isHarmless(list(4), list(5))]).toEqual([false, true])
    const answer = ocspResponse({ identity: person, issuer: authority, revokedAt: june(10) })
    const found = statusOf(read(person), read(authority), readEvidence([list(4)], [answer]), at)
    expect(found).toEqual({ status: 'revoked', at: june(10), isHarmless: false })
  })
})
