import { describe, expect, it } from 'vitest'
import { certify, pemOf } from '@/lib/verifier/test-authority/certificates'
import { distributionPoint, onlyUsers, revocationList } from '@/lib/verifier/test-authority/revocation'
import { makeWorld } from '@/lib/verifier/test-authority/world'
import { lookAtFile } from './look'
import { lookInWorker } from './look-in-worker'
import { demoOrganisation } from './rules'

const { root, authority, company, clock } = makeWorld()
const look = (text: string | Buffer, known: Buffer[] = []) => {
  const answer = lookAtFile({ bytes: Buffer.from(text), known })
  if (!answer.ok) throw new Error(answer.reason)
  return answer.look
}

describe('a file of certificates', () => {
  it('is read as far as people compare it, each certificate once', () => {
    const { certificates } = look([root, authority, root, clock, company].map(pemOf).join('\n'))
    expect(
      certificates.map(({ isRoot, isAuthority, isForTimeStamping }) => [isRoot, isAuthority, isForTimeStamping]),
    ).toEqual([
      [true, true, false],
      [false, true, false],
      [false, false, true],
      [false, false, false],
    ])
    expect(certificates[0]).toMatchObject({
      subject: 'CN=Test National Root CA',
      notBefore: '2025-01-01T00:00:00.000Z',
      key: 'P-256',
      isDemo: false,
    })
  })
  it('does not call a certificate a root that only names itself so', () => {
    const false_ = certify({ name: 'Test National Root CA', keyName: 'another', issuer: root, authority: true })
    expect(look(pemOf(false_)).certificates[0]?.isRoot).toBe(false)
  })
  it('says which certificates are made up for demonstration', () => {
    const demo = certify({ name: [['2.5.4.10', demoOrganisation]], authority: true })
    const below = certify({ name: 'Below', issuer: demo, authority: true })
    expect(look(pemOf(demo) + pemOf(below)).certificates.map(({ isDemo }) => isDemo)).toEqual([true, true])
  })
  it('tells revocation lists that a known certificate signed from others', () => {
    const list = revocationList({ issuer: root })
    expect(look(list).lists[0]).toMatchObject({ isIssuerKnown: false, covers: 'all', revokedCount: 0 })
    expect(look(list, [root.der]).lists[0]?.isIssuerKnown).toBe(true)
    expect(look(list, [authority.der]).lists[0]?.isIssuerKnown).toBe(false)
    const forged = revocationList({ issuer: root, signWith: authority })
    expect(look(forged, [root.der]).lists[0]?.isIssuerKnown).toBe(false)
    const ofUsers = revocationList({ issuer: root, extensions: [distributionPoint(onlyUsers())] })
    expect(look(ofUsers).lists[0]?.covers).toBe('users')
  })
  it('is refused when it is none, holds a private key, or too much', () => {
    const refusal = (text: string) => lookAtFile({ bytes: Buffer.from(text), known: [] })
    expect(refusal('words')).toEqual({ ok: false, reason: 'unreadable' })
    expect(refusal('')).toEqual({ ok: false, reason: 'unreadable' })
    const key = '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n'
    expect(refusal(pemOf(root) + key)).toEqual({ ok: false, reason: 'private-key' })
    expect(refusal(pemOf(root).repeat(61))).toEqual({ ok: false, reason: 'too-many' })
  })
  it('is looked at beside the event loop', async () => {
    const answer = await lookInWorker({ bytes: Buffer.from(pemOf(root)), known: [] })
    expect(answer.ok && answer.look.certificates[0]?.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(await lookInWorker({ bytes: Buffer.from('words'), known: [] })).toEqual({ ok: false, reason: 'unreadable' })
  })
})
