import { certify } from '../test-authority/certificates'
import { type StampWish, stampToken } from '../test-authority/cms'
import { TestPdf } from '../test-authority/pdf-file'
import { june } from '../test-authority/revocation'
import { type Animal, world } from './animal'

const { authority, clock, company } = world
const purposes = { oids: ['1.3.6.1.5.5.7.3.8'], isCritical: true }

/** Signed by somebody whose certificate has expired since, and stamped so. */
const stamped =
  (wish: Partial<StampWish> = {}, isExpired = true) =>
  () => {
    const signer = isExpired ? certify({ name: 'Former company', issuer: authority, until: june(15) }) : company
    return TestPdf.make().sign({
      signer,
      certificates: [signer, authority],
      stamp: (value) => stampToken({ authority: clock, stamped: value, certificates: [clock, authority], ...wish }),
    }).bytes
  }

const clockOf = (more: object) => certify({ name: 'Another clock', issuer: authority, usage: [0], purposes, ...more })
const by = (identity: ReturnType<typeof clockOf>) => ({ authority: identity, certificates: [identity, authority] })
const strangeClock = certify({ name: 'Strange clock', usage: [0], purposes })

const documentStamp = (stamp: Parameters<TestPdf['stamp']>[0]) => () => {
  const signer = certify({ name: 'Former company', issuer: authority, until: june(15) })
  return TestPdf.make()
    .sign({ signer, certificates: [signer, authority] })
    .stamp(stamp).bytes
}

const clockAt = (at: Date) => ({ authority: clock, certificates: [clock, authority], at })
/** Signed by somebody whose certificate has expired since, and stamped over, one timestamp after the other. */
const inTurn =
  (own: Date | null, ...over: Date[]) =>
  () => {
    const signer = certify({ name: 'Former company', issuer: authority, until: june(15) })
    const stamp = own && { stamp: (value: Buffer) => stampToken({ ...clockAt(own), stamped: value }) }
    const signed = TestPdf.make().sign({ signer, certificates: [signer, authority], ...stamp })
    return over.reduce((file, at) => file.stamp(clockAt(at)), signed).bytes
  }
const doubtful: Pick<Animal, 'expect' | 'because'> = { expect: 'review', because: ['time.stamp.doubtful'] }

const changed = (value: Buffer) => Buffer.from(value.map((octet, at) => (at === value.length - 1 ? octet ^ 1 : octet)))

export const timeAnimals: Animal[] = [
  { name: 'a timestamp proves when an expired signer signed', bytes: stamped(), expect: 'accepted' },
  {
    name: 'a document timestamp proves it as well',
    bytes: documentStamp({ authority: clock, certificates: [clock, authority] }),
    expect: 'accepted',
  },
  {
    name: 'a timestamp that came after the expiry',
    bytes: stamped({ at: june(20) }),
    expect: 'review',
    because: ['chain.validity.after'],
  },
  {
    name: 'a timestamp of another signature',
    bytes: stamped({ stamped: Buffer.from('another') }),
    expect: 'refused',
    because: ['time.stamp.imprint'],
  },
  {
    name: 'a timestamp whose signature was changed',
    bytes: stamped({ mangleSignature: changed }),
    expect: 'refused',
    because: ['time.stamp.wrong'],
  },
  {
    name: 'a timestamp that is none',
    bytes: stamped({ encapsulatedType: '1.2.840.113549.1.7.1' }),
    expect: 'refused',
    because: ['time.stamp.unreadable'],
  },
  {
    name: 'a timestamp by two signers',
    bytes: stamped({ signers: 2 }),
    expect: 'refused',
    because: ['time.stamp.wrong'],
  },
  {
    name: 'a timestamp by an unknown authority',
    bytes: stamped({ authority: strangeClock, certificates: [strangeClock] }),
    expect: 'untrusted',
    because: ['time.stamp.untrusted', 'chain.validity.expired'],
  },
  {
    name: 'a timestamp by somebody who is no clock',
    bytes: stamped(by(certify({ name: 'No clock', issuer: authority }))),
    expect: 'review',
    because: ['time.stamp.usage'],
  },
  {
    name: 'a clock whose purpose is not critical',
    bytes: stamped(by(clockOf({ purposes: { ...purposes, isCritical: false } }))),
    expect: 'review',
    because: ['time.stamp.usage'],
  },
  {
    name: 'a clock with a second purpose',
    bytes: stamped(by(clockOf({ purposes: { oids: [...purposes.oids, '1.3.6.1.5.5.7.3.4'], isCritical: true } }))),
    expect: 'review',
    because: ['time.stamp.usage'],
  },
  {
    name: 'a clock for another purpose alone',
    bytes: stamped(by(clockOf({ purposes: { oids: ['1.3.6.1.5.5.7.3.4'], isCritical: true } }))),
    expect: 'review',
    because: ['time.stamp.usage'],
  },
  {
    name: 'a clock that was not yet certified',
    bytes: stamped(by(clockOf({ from: june(10) }))),
    expect: 'review',
    because: ['time.stamp.doubtful'],
  },
  {
    name: 'a timestamp without signing-certificate',
    bytes: stamped({ named: null }),
    expect: 'review',
    because: ['time.stamp.doubtful'],
  },
  {
    name: 'a timestamp from the future',
    bytes: stamped({ at: new Date('2026-09-01') }, false),
    expect: 'review',
    because: ['time.stamp.future'],
  },
  {
    name: 'a timestamp over a SHA-1 imprint',
    bytes: stamped({ hash: 'sha1' }),
    expect: 'weak',
    because: ['time.stamp.strength'],
  },
  {
    name: 'a timestamp over an MD5 imprint',
    bytes: stamped({ hash: 'md5' }),
    expect: 'unsupported',
    because: ['time.stamp.unsupported'],
  },
  {
    name: 'a document timestamp by an unknown authority',
    bytes: documentStamp({ authority: strangeClock, certificates: [strangeClock] }),
    expect: 'untrusted',
    because: ['chain.trust.unknown', 'chain.validity.expired'],
  },
  {
    name: 'a signer who claims a time to come',
    bytes: () =>
      TestPdf.make().sign({ signer: company, certificates: [company, authority], signingTime: new Date('2026-09-01') })
        .bytes,
    expect: 'review',
    because: ['time.signing.future'],
  },
  {
    name: 'no time at all',
    bytes: () => TestPdf.make().sign({ signer: company, certificates: [company, authority], signingTime: null }).bytes,
    expect: 'accepted',
    because: ['time.signing.absent'],
  },
  { name: 'a timestamp over an earlier one', bytes: inTurn(june(5), june(6), june(7)), expect: 'accepted' },
  {
    name: 'a timestamp half a minute before the one that it stamps',
    bytes: inTurn(june(5), new Date(june(5).getTime() - 30_000)),
    expect: 'accepted',
  },
  { name: 'a document timestamp before the timestamp that it stamps', bytes: inTurn(june(20), june(5)), ...doubtful },
  { name: 'a document timestamp before the one that it stamps', bytes: inTurn(null, june(20), june(5)), ...doubtful },
]
