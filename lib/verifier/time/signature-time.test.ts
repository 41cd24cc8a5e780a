import { describe, expect, it } from 'vitest'
import { digest } from '../keys/digests'
import { Ledger } from '../ledger'
import { certify } from '../test-authority/certificates'
import { type StampWish, stampToken } from '../test-authority/cms'
import { june } from '../test-authority/revocation'
import { makeWorld } from '../test-authority/world'
import { readStore } from '../x509/trust-store'
import { momentsOf, provedBy } from './signature-time'
import { verifyTimestampToken } from './timestamp-token'

const { root, authority, clock } = makeWorld()
const checkedAt = june(30)

describe('the time of signing', () => {
  const moments = (proofs: Date[], claimed: Date | null) => {
    const ledger = new Ledger()
    return { ...momentsOf(proofs, claimed, checkedAt, ledger), reasons: ledger.reasons, checks: ledger.checks.length }
  }

  it('is the earliest that is proved, else what the signer claims', () => {
    const both = { claimed: june(2), checkedAt }
    expect(moments([june(9), june(5), june(7)], june(2))).toEqual({ ...both, proved: june(5), reasons: [], checks: 1 })
    const claims = { proved: null, reasons: ['time.signing.claimed'], checks: 1 }
    expect(moments([], june(2))).toEqual({ ...both, ...claims })
    expect(moments([], null)).toMatchObject({ proved: null, claimed: null, reasons: ['time.signing.absent'] })
  })
  it('is not claimed behind the moment of checking', () => {
    const late = new Date(checkedAt.getTime() + 1)
    expect(moments([june(5)], checkedAt).reasons).toEqual([])
    expect(moments([june(5)], late).reasons).toEqual(['time.signing.future'])
    expect(moments([], late).reasons).toEqual(['time.signing.future', 'time.signing.claimed'])
  })
})

const stamped = Buffer.from('a signature')
const clockOf = (more: object) =>
  certify({
    name: 'Another clock',
    issuer: authority,
    usage: [0],
    purposes: { oids: ['1.3.6.1.5.5.7.3.8'], isCritical: true },
    ...more,
  })

/** What is said of a token over `stamped`, and which moment it proves. */
function judged(wish: Partial<StampWish> = {}, mangle = (token: Buffer) => token, at = checkedAt) {
  const token = mangle(
    stampToken({ authority: clock, stamped, at: june(3), certificates: [clock, authority], ...wish }),
  )
  const store = readStore([{ bytes: root.der, purposes: null }])
  const grounds = { store, checkedAt: at, pool: [], evidence: { lists: [], responses: [] } }
  const [own, outer] = [new Ledger(), new Ledger()]
  const facts = verifyTimestampToken(token, (hash) => digest(hash, stamped), grounds, own)
  const proved = provedBy(token, (hash) => digest(hash, stamped), grounds, outer)
  return { at: facts?.at ?? null, own: own.reasons, proved, reasons: outer.reasons, checks: outer.checks }
}

const behind =
  (...octets: number[]) =>
  (token: Buffer) =>
    Buffer.concat([token, Buffer.of(...octets)])
const by = (identity: ReturnType<typeof clockOf>) => ({ authority: identity, certificates: [identity, authority] })

describe('a timestamp', () => {
  it('proves its time', () => {
    expect(judged()).toMatchObject({ at: june(3), proved: june(3), reasons: [] })
    expect(judged().checks).toContainEqual({ check: 'time.stamp', holds: true, reason: null, detail: null })
    expect(judged({}, behind(0, 0))).toMatchObject({ proved: june(3), reasons: [] })
    expect(judged({ at: checkedAt })).toMatchObject({ proved: checkedAt, reasons: [] })
  })
  it('proves it though its imprint is weak', () => {
    expect(judged({ hash: 'sha1', signatureHash: 'sha256' })).toMatchObject({
      proved: june(3),
      reasons: ['time.stamp.strength'],
    })
  })
  it.each([
    ['octets follow', {}, behind(0, 1), 'time.stamp.wrong'],
    ['it has no content', { encapsulated: null }, undefined, 'time.stamp.unreadable'],
    ['its content is another', { encapsulatedType: '1.2.840.113549.1.7.1' }, undefined, 'time.stamp.unreadable'],
    ['it is none', {}, () => Buffer.from('nonsense'), 'time.stamp.unreadable'],
    ['it stamps something else', { stamped: Buffer.from('other') }, undefined, 'time.stamp.imprint'],
    ['its imprint is by an unknown hash', { hash: 'md5' }, undefined, 'time.stamp.unsupported'],
    ['nobody signed it', { signers: 0 }, undefined, 'time.stamp.wrong'],
    ['two signed it', { signers: 2 }, undefined, 'time.stamp.wrong'],
    ['it does not name its certificate', { named: null }, undefined, 'time.stamp.doubtful'],
    ['it is of the future', { at: new Date(checkedAt.getTime() + 1000) }, undefined, 'time.stamp.future'],
    ['its clock is not certified yet', by(clockOf({ from: june(4) })), undefined, 'time.stamp.doubtful'],
    ['its clock is not certified any more', by(clockOf({ until: june(2) })), undefined, 'time.stamp.doubtful'],
    ['its clock is nobody’s', by(clockOf({ issuer: undefined })), undefined, 'time.stamp.untrusted'],
    ['its clock is for something else', by(clockOf({ purposes: null })), undefined, 'time.stamp.usage'],
  ] as const)('proves nothing where %s', (_, wish, mangle, reason) => {
    const { proved, reasons } = judged(wish as Partial<StampWish>, mangle)
    expect(proved).toBeNull()
    expect(reasons).toContain(reason)
  })
  it('tells a signature of its own troubles by words of its own', () => {
    const { reasons } = judged({ named: null, hash: 'sha1', signatureHash: 'sha256' })
    expect(reasons.every((reason) => reason.startsWith('time.stamp.'))).toBe(true)
    expect(judged({ named: null }).own.some((reason) => reason.startsWith('time.stamp.'))).toBe(false)
  })
})
