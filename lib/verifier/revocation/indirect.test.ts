import { describe, expect, it } from 'vitest'
import { type CertificateWish, certify, extension, type Identity, nameDer } from '../test-authority/certificates'
import { context, type Der, implicit, nothing, sequence } from '../test-authority/der'
import {
  distributionPoint,
  indirect,
  june,
  type ListWish,
  onlyReasons,
  onlyUsers,
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
const points = (...all: Der[]) => [extension('2.5.29.31', false, sequence(...all))]
const listerWish: CertificateWish = { name: 'Lists', issuer: root, usage: [6] }
const lister = certify(listerWish)
/** It says that somebody else lists what is revoked of its issuer. */
const signer = certify({
  name: 'Signer',
  issuer: authority,
  extensions: points(sequence(context(2, directory(lister)))),
})

const byLister = (wish: Partial<ListWish> = {}) =>
  revocationList({ issuer: lister, extensions: [distributionPoint(indirect())], ...wish })

type Question = { certificate?: Identity; by?: Identity; more?: Der[] }

const status = (list: Der, { certificate = signer, by = lister, more = [] }: Question = {}) => {
  const evidence = readEvidence([list, ...more], [])
  const named = namedListIssuers(read(certificate), read(root), { pool: [read(by), read(authority)], evidence, at })
  return statusOf(read(certificate), read(authority), evidence, at, named).status
}

const ofIssuer = (identity: Identity, isCritical = true) =>
  extension('2.5.29.29', isCritical, sequence(directory(identity)))
const entry = (identity: Identity, ...extensions: Der[]) => ({ identity, at: june(10), extensions })

describe('an indirect list', () => {
  it('speaks of a certificate that names who makes it', () => {
    expect(status(byLister())).toBe('good')
    expect(status(byLister(), { certificate: person })).toBe('unknown')
    expect(status(byLister({ extensions: [] }))).toBe('unknown')
    expect(status(byLister({ extensions: [distributionPoint(onlyUsers())] }))).toBe('unknown')
    expect(status(byLister({ extensions: [distributionPoint(indirect(), onlyUsers())] }))).toBe('good')
    expect(status(byLister({ until: june(14) }))).toBe('unknown')
  })
  it('is about the issuer that each entry names, or the one before it', () => {
    const said = (...revoked: ReturnType<typeof entry>[]) => status(byLister({ revoked }))
    expect(said(entry(signer, ofIssuer(authority)))).toBe('revoked')
    expect(said(entry(signer))).toBe('good')
    expect(said(entry(person, ofIssuer(authority)), entry(signer))).toBe('revoked')
    expect(said(entry(person, ofIssuer(authority)), entry(signer, ofIssuer(root)))).toBe('good')
    expect(said(entry(person, ofIssuer(authority)), entry(person, ofIssuer(root)), entry(signer))).toBe('good')
    expect(said(entry(person, ofIssuer(authority)))).toBe('good')
  })
  it('says nothing by its silence where an entry is not understood', () => {
    const said = (extension: Der) => status(byLister({ revoked: [entry(person, extension)] }))
    expect(said(extension('2.5.29.29', true, sequence()))).toBe('unknown')
    expect(said(extension('2.5.29.29', true, nothing()))).toBe('unknown')
    expect(said(extension('1.2.3', true, nothing()))).toBe('unknown')
    expect(said(extension('1.2.3', false, nothing()))).toBe('good')
    expect(said(extension('2.5.29.24', true, nothing()))).toBe('good')
  })
  it('comes from somebody under the same anchor, in force, who may make lists', () => {
    const from = (more: Partial<CertificateWish>) => {
      const by = certify({ ...listerWish, ...more })
      return status(byLister({ issuer: by }), { by })
    }
    expect(from({})).toBe('good')
    expect(from({ issuer: authority })).toBe('good')
    expect(from({ issuer: certify({ name: 'Other root', authority: true }) })).toBe('unknown')
    expect(from({ issuer: person })).toBe('unknown')
    expect(from({ usage: [0] })).toBe('unknown')
    expect(from({ usage: null })).toBe('unknown')
    expect(from({ until: june(14) })).toBe('unknown')
    expect(status(byLister({ signWith: person }))).toBe('unknown')
    const revoked = revocationList({ issuer: root, revoked: [{ identity: lister, at: june(3) }] })
    expect(status(byLister(), { more: [revoked] })).toBe('unknown')
  })
  it('is not needed where another list of entries stands that names issuers without being indirect', () => {
    const list = revocationList({ issuer: authority, revoked: [entry(person, ofIssuer(authority))] })
    expect(statusOf(read(signer), read(authority), readEvidence([list], []), at).status).toBe('unknown')
  })
})

describe('lists for some reasons', () => {
  const list = (...reasons: number[]) =>
    revocationList({ issuer: authority, extensions: [distributionPoint(onlyReasons(...reasons))] })
  const said = (lists: Der[], certificate = person) =>
    statusOf(read(certificate), read(authority), readEvidence(lists, []), at).status

  it('say that nothing is revoked once they cover every reason together', () => {
    expect(said([list(1, 2, 3, 4)])).toBe('unknown')
    expect(said([list(1, 2, 3, 4), list(5, 6, 7)])).toBe('unknown')
    expect(said([list(1, 2, 3, 4), list(5, 6, 7, 8)])).toBe('good')
    expect(said([list(1, 2, 3, 4, 5, 6, 7, 8)])).toBe('good')
  })
  it('of a point that is for some reasons are counted for those', () => {
    const uri = context(0, context(0, implicit(6, Buffer.from('http://a/1.crl'))))
    const here = (...reasons: number[]) => sequence(uri, tagged1(reasons))
    const tagged1 = (reasons: number[]) => implicit(1, onlyReasons(...reasons).subarray(2))
    const certificate = (...all: Der[]) => certify({ name: 'Signer', issuer: authority, extensions: points(...all) })
    const whole = revocationList({ issuer: authority, extensions: [distributionPoint(uri)] })
    expect(said([whole], certificate(here(1, 2)))).toBe('unknown')
    expect(said([whole], certificate(here(1, 2), here(3, 4, 5, 6, 7, 8)))).toBe('good')
    expect(said([whole], certificate(sequence(uri)))).toBe('good')
  })
})
