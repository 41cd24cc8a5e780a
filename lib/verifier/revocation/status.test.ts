import { describe, expect, it } from 'vitest'
import { certify, extension } from '../test-authority/certificates'
import { context, implicit, nothing } from '../test-authority/der'
import {
  distributionPoint,
  indirect,
  june,
  ocspResponse,
  onlyAuthorities,
  onlyUsers,
  revocationList,
} from '../test-authority/revocation'
import { makeWorld } from '../test-authority/world'
import { readCertificate } from '../x509/certificate'
import { readEvidence, statusOf } from './status'

const { root, authority, company } = makeWorld()
const issuer = readCertificate(authority.der)
const signer = readCertificate(company.der)
const at = june(15)
const status = (lists: Buffer[], responses: Buffer[] = [], moment = at) =>
  statusOf(signer, issuer, readEvidence(lists, responses), moment).status
const list = (more = {}) => revocationList({ issuer: authority, ...more })
const revoked = [{ identity: company, at: june(10) }]

describe('what a revocation list says', () => {
  it('holds while it is in force, and of any moment before it was made', () => {
    expect(status([list({ from: june(1), until: june(20) })])).toBe('good')
    expect(status([list({ from: june(1), until: june(15) })])).toBe('good')
    expect(status([list({ from: june(1), until: june(14) })])).toBe('unknown')
    expect(status([list({ from: june(16), until: null })])).toBe('good')
    expect(status([list({ from: june(1), until: null })])).toBe('unknown')
  })
  it('says since when', () => {
    expect(statusOf(signer, issuer, readEvidence([list({ revoked })], []), at)).toMatchObject({
      status: 'revoked',
      at: june(10),
    })
    const both = [list({ revoked }), list({ revoked: [{ identity: company, at: june(5) }] })]
    expect(statusOf(signer, issuer, readEvidence(both, []), at)).toMatchObject({ status: 'revoked', at: june(5) })
  })
  it('outweighs every good word', () => {
    const good = ocspResponse({ identity: company, issuer: authority })
    expect(status([list()], [good])).toBe('good')
    expect(status([list(), list({ revoked, until: june(2) })], [good])).toBe('revoked')
  })
  it('is silent about what it does not cover', () => {
    const point = (...fields: Buffer[]) => [list({ extensions: [distributionPoint(...fields)] })]
    expect(status(point(onlyUsers()))).toBe('good')
    expect(status(point())).toBe('good')
    expect(status(point(implicit(1, Buffer.of(0))))).toBe('good')
    expect(status(point(implicit(2, Buffer.of(0xff))))).toBe('unknown')
    expect(status(point(implicit(3, Buffer.of(0, 1))))).toBe('unknown')
    expect(status(point(indirect()))).toBe('good')
    expect(status(point(implicit(5, Buffer.of(0xff))))).toBe('unknown')
    expect(status(point(context(0, nothing())))).toBe('unknown')
    expect(status([list({ extensions: [extension('2.5.29.27', true, nothing())] })])).toBe('unknown')
    const limits = [extension('2.5.29.27', true, nothing()), distributionPoint(onlyUsers())]
    expect(status([list({ extensions: limits })])).toBe('unknown')
    expect(status([list({ extensions: limits.toReversed() })])).toBe('unknown')
    expect(status([list({ extensions: [extension('2.5.29.20', true, nothing())] })])).toBe('good')
    expect(status([list({ extensions: [extension('1.2.3', false, nothing())] })])).toBe('good')
  })
  it('of users alone is silent about authorities, and the reverse', () => {
    const of = (extension: Buffer) =>
      readEvidence([revocationList({ issuer: root, extensions: [distributionPoint(extension)] })], [])
    const [authorityRead, rootRead] = [issuer, readCertificate(root.der)]
    expect(statusOf(authorityRead, rootRead, of(onlyUsers()), at).status).toBe('unknown')
    expect(statusOf(authorityRead, rootRead, of(onlyAuthorities()), at).status).toBe('good')
  })
  it('speaks of revocation even where silence would mean nothing', () => {
    const partial = [implicit(3, Buffer.of(0, 1))]
    expect(status([list({ revoked, extensions: [distributionPoint(...partial)] })])).toBe('revoked')
    expect(status([list({ revoked, extensions: [distributionPoint(indirect())] })])).toBe('revoked')
  })
  it('ends a hold where a later list takes it back, and nothing but a hold', () => {
    const entry = (reason?: number) => [
      { identity: company, at: june(10), ...(reason === undefined ? {} : { reason }) },
    ]
    const delta = extension('2.5.29.27', true, nothing())
    const released = (from: Date) => list({ revoked: entry(8), from, extensions: [delta] })
    const held = (reason?: number) => list({ revoked: entry(reason), from: june(11) })
    expect(status([held(6)])).toBe('revoked')
    expect(status([held(6), released(june(12))])).toBe('good')
    expect(status([held(6), released(june(10))])).toBe('revoked')
    expect(status([released(june(12))])).toBe('unknown')
    expect(status([held(1), released(june(12))])).toBe('revoked')
    expect(status([held(), released(june(12))])).toBe('revoked')
  })
  it('must come from the issuer, who must be allowed to make lists', () => {
    expect(status([revocationList({ issuer: root, revoked })])).toBe('unknown')
    const silent = certify({ name: 'No lists', authority: true, usage: [5] })
    const below = certify({ name: 'Below', issuer: silent })
    const [read, readBelow] = [silent, below].map(({ der }) => readCertificate(der))
    const evidence = readEvidence([revocationList({ issuer: silent })], [])
    expect(read && readBelow && statusOf(readBelow, read, evidence, at)).toEqual({ status: 'unknown' })
  })
  it('must be readable', () => {
    expect(status([Buffer.from('nonsense'), list()], [Buffer.from('nonsense')])).toBe('good')
    const broken = Buffer.from(list())
    broken[broken.length - 1] = (broken.at(-1) ?? 0) ^ 1
    expect(status([broken])).toBe('unknown')
  })
})

describe('what an OCSP response says', () => {
  const answer = (more = {}) => status([], [ocspResponse({ identity: company, issuer: authority, ...more })])
  const responder = (more = {}) =>
    certify({
      name: 'Responder',
      issuer: authority,
      purposes: { oids: ['1.3.6.1.5.5.7.3.9'], isCritical: false },
      ...more,
    })
  const delegated = (identity: ReturnType<typeof responder>) =>
    answer({ responder: identity, certificates: [identity] })

  it('holds while it is in force', () => {
    expect(answer({ from: june(1), until: june(20) })).toBe('good')
    expect(answer({ from: june(1), until: june(14) })).toBe('unknown')
    expect(answer({ from: june(16), until: null })).toBe('good')
    expect(answer({ from: june(1), until: null })).toBe('unknown')
  })
  it('must be about this certificate', () => {
    expect(answer({ serial: 999_999 })).toBe('unknown')
    expect(answer({ issuer: root })).toBe('unknown')
  })
  it('may come from a delegate whom the issuer certified for that, then', () => {
    expect(delegated(responder())).toBe('good')
    expect(delegated(responder({ purposes: null }))).toBe('unknown')
    expect(delegated(responder({ issuer: root }))).toBe('unknown')
    expect(delegated(responder({ until: june(1) }))).toBe('unknown')
    expect(delegated(responder({ from: june(3) }))).toBe('unknown')
    expect(answer({ responder: responder(), certificates: [] })).toBe('unknown')
  })
})
