import { describe, expect, it } from 'vitest'
import { type CertificateWish, certify, extension, type Identity } from '../test-authority/certificates'
import { context, type Der, implicit, oid, sequence, utf8 } from '../test-authority/der'
import { distributionPoint, june, revocationList } from '../test-authority/revocation'
import { makeWorld } from '../test-authority/world'
import { readCertificate } from '../x509/certificate'
import { deputiesOf } from './deputies'
import { readEvidence, statusOf } from './status'

const { root, authority, company, person } = makeWorld()
const read = ({ der }: Identity) => readCertificate(der)
const path = [company, authority, root].map(read)
const issuer = read(authority)
const at = june(15)

/** A key for lists under the authority's name. */
const listKey = (more: Partial<CertificateWish> = {}) =>
  certify({ name: authority.name, keyName: 'lists', issuer: root, usage: [6], ...more })

const deputies = (identity: Identity, lists: Der[] = [], way = path) =>
  deputiesOf(issuer, way, { pool: [read(identity)], evidence: readEvidence(lists, []), at }).length

describe('other keys of an issuer', () => {
  it('are those that somebody on the path certified for lists, under its name', () => {
    expect(deputies(listKey())).toBe(1)
    expect(deputies(listKey({ issuer: authority }))).toBe(1)
    expect(deputies(listKey({ name: 'Somebody else' }))).toBe(0)
    expect(deputies(listKey({ issuer: certify({ name: 'Nobody', authority: true }) }))).toBe(0)
    expect(deputies(listKey({ usage: [0] }))).toBe(0)
    expect(deputies(listKey({ usage: null }))).toBe(0)
    expect(deputies(authority)).toBe(0)
  })
  it('are in force, and not revoked', () => {
    expect(deputies(listKey({ until: june(14) }))).toBe(0)
    expect(deputies(listKey({ from: june(16) }))).toBe(0)
    const key = listKey()
    const revoked = revocationList({ issuer: root, revoked: [{ identity: key, at: june(3) }] })
    expect(deputies(key, [revoked])).toBe(0)
  })
  it('are on the path itself where the authority goes on under a new key', () => {
    const renewed = certify({ name: authority.name, keyName: 'new', issuer: root, authority: true })
    expect(deputies(person, [], [company, authority, renewed, root].map(read))).toBe(1)
    expect(deputies(person, [], [company, authority, renewed].map(read))).toBe(1)
  })
  it('speak of revocation as the issuer does', () => {
    const key = listKey()
    const said = (signWith: Identity) => {
      const list = revocationList({ issuer: authority, revoked: [{ identity: company, at: june(10) }], signWith })
      return statusOf(read(company), issuer, readEvidence([list], []), at, [read(key)]).status
    }
    expect(said(key)).toBe('revoked')
    expect(said(authority)).toBe('revoked')
    expect(said(person)).toBe('unknown')
  })
})

describe('a list of one distribution point', () => {
  const uri = (text: string) => implicit(6, Buffer.from(text))
  const whole = (...names: Der[]) => context(0, context(0, ...names))
  const commonName = sequence(oid('2.5.4.3'), utf8('Lists'))
  const relative = context(0, context(1, commonName))
  const directory = context(
    4,
    sequence(Buffer.concat([...authority.name.map(([type, value]) => pair(type, value)), pair('2.5.4.3', 'Lists')])),
  )

  function pair(type: string, value: string) {
    const inner = sequence(oid(type), utf8(value))
    return Buffer.concat([Buffer.of(0x31, inner.length), inner])
  }

  const status = (point: Der, ...points: Der[][]) => {
    const extensions = [extension('2.5.29.31', false, sequence(...points.map((each) => sequence(...each))))]
    const certificate = read(certify({ name: 'Signer', issuer: authority, extensions }))
    const list = revocationList({ issuer: authority, extensions: [distributionPoint(point)] })
    return statusOf(certificate, issuer, readEvidence([list], []), at).status
  }

  it('speaks of the certificates that name the point', () => {
    const here = whole(uri('http://a/1.crl'))
    expect(status(here, [here])).toBe('good')
    expect(status(here, [whole(uri('http://a/2.crl'))])).toBe('unknown')
    expect(status(here)).toBe('unknown')
    expect(status(here, [whole(uri('http://a/2.crl'), uri('http://a/1.crl'))])).toBe('good')
    expect(status(whole(uri('http://a/2.crl'), uri('http://a/1.crl')), [here])).toBe('good')
    expect(status(here, [whole(uri('http://a/2.crl'))], [here])).toBe('good')
  })
  it('is known by its whole name or by what follows the issuer’s', () => {
    expect(status(relative, [relative])).toBe('good')
    expect(status(relative, [whole(directory)])).toBe('good')
    expect(status(whole(directory), [relative])).toBe('good')
    expect(status(relative, [whole(uri('http://a/1.crl'))])).toBe('unknown')
  })
  it('is not meant by a point for some reasons, or of another issuer', () => {
    const here = whole(uri('http://a/1.crl'))
    expect(status(here, [here, implicit(1, Buffer.of(0, 0x60))])).toBe('unknown')
    expect(status(here, [here, context(2, context(4, sequence()))])).toBe('unknown')
  })
  it('is not meant by what cannot be read', () => {
    const broken = extension('2.5.29.31', false, Buffer.of(0x30, 9))
    const certificate = read(certify({ name: 'Signer', issuer: authority, extensions: [broken] }))
    const list = revocationList({ issuer: authority, extensions: [distributionPoint(whole(uri('http://a/1.crl')))] })
    expect(statusOf(certificate, issuer, readEvidence([list], []), at)).toEqual({ status: 'unknown' })
  })
})
