import { type CertificateWish, certify, extension } from '../test-authority/certificates'
import { stampToken } from '../test-authority/cms'
import { nothing } from '../test-authority/der'
import { TestPdf } from '../test-authority/pdf-file'
import {
  distributionPoint,
  june,
  ocspResponse,
  onlyAuthorities,
  revocationList,
  unwilling,
} from '../test-authority/revocation'
import { type Animal, world } from './animal'

const { root, authority, clock } = world
const rogueRoot = certify({ name: root.name, keyName: 'rogue', authority: true })
const rogueAuthority = certify({ name: authority.name, keyName: 'rogue', issuer: rogueRoot, authority: true })
/** Signed by the company, with a timestamp or without, and with this evidence in the file. */
const withEvidence =
  (lists: Buffer[], responses: Buffer[], stampedAt: Date | null = null, signingTime = june(1)) =>
  () => {
    const certificates = [world.company, authority]
    const stamp = (stamped: Buffer) =>
      stampToken({ authority: clock, stamped, at: stampedAt ?? june(1), certificates: [clock, authority] })
    const pdf = TestPdf.make().sign({
      signer: world.company,
      certificates,
      signingTime,
      ...(stampedAt ? { stamp } : {}),
    })
    return pdf.validationData([], lists, responses).bytes
  }

const lists = [revocationList({ issuer: root }), revocationList({ issuer: authority })]
const revoked = (at: Date) => [
  lists[0] as Buffer,
  revocationList({ issuer: authority, revoked: [{ identity: world.company, at }], from: june(25) }),
]
const good = ocspResponse({ identity: world.company, issuer: authority, until: new Date('2026-12-01') })
const responder = certify({
  name: 'Responder',
  issuer: authority,
  purposes: { oids: ['1.3.6.1.5.5.7.3.9'], isCritical: false },
})
const notResponder = certify({ name: 'No responder', issuer: authority })

const signedBy = () => () =>
  TestPdf.make().sign({ signer: world.company, certificates: [world.company, authority] }).bytes

const forOcsp = { oids: ['1.3.6.1.5.5.7.3.9'], isCritical: false }
const oddDelegates: [string, Partial<CertificateWish>][] = [
  ['who may not sign', { usage: [2] }],
  ['with a critical extension that nobody knows', { extensions: [extension('1.2.3.4.5', true, nothing())] }],
]

export const revocationAnimals: Animal[] = [
  { name: 'lists that say nothing against it', bytes: withEvidence(lists, []), expect: 'accepted', revocation: 'good' },
  { name: 'lists in the store', bytes: signedBy(), revocationLists: lists, expect: 'accepted', revocation: 'good' },
  {
    name: 'a list of one link only',
    bytes: withEvidence(lists.slice(1), []),
    expect: 'accepted',
    revocation: 'unknown',
    because: ['revocation.status.unknown'],
  },
  {
    name: 'a list for authorities only',
    bytes: withEvidence(
      [lists[0] as Buffer, revocationList({ issuer: authority, extensions: [distributionPoint(onlyAuthorities())] })],
      [],
    ),
    expect: 'accepted',
    revocation: 'unknown',
  },
  {
    name: 'a list by a namesake',
    bytes: withEvidence([lists[0] as Buffer, revocationList({ issuer: authority, signWith: rogueAuthority })], []),
    expect: 'accepted',
    revocation: 'unknown',
  },
  {
    name: 'a list that is out of date',
    bytes: withEvidence([lists[0] as Buffer, revocationList({ issuer: authority, until: june(5) })], []),
    expect: 'accepted',
    revocation: 'unknown',
  },
  {
    name: 'an OCSP response that says good',
    bytes: withEvidence(lists.slice(0, 1), [good]),
    expect: 'accepted',
    revocation: 'good',
  },
  {
    name: 'an OCSP response by a delegate',
    bytes: withEvidence(lists.slice(0, 1), [
      ocspResponse({
        identity: world.company,
        issuer: authority,
        responder,
        certificates: [responder],
        until: new Date('2026-12-01'),
      }),
    ]),
    expect: 'accepted',
    revocation: 'good',
  },
  ...oddDelegates.map(
    ([kind, wish]): Animal => ({
      name: `an OCSP response by a delegate ${kind}`,
      bytes: () => {
        const delegate = certify({ name: 'Odd responder', issuer: authority, purposes: forOcsp, usage: [0], ...wish })
        const said = { identity: world.company, issuer: authority, until: new Date('2026-12-01') }
        const response = ocspResponse({ ...said, responder: delegate, certificates: [delegate] })
        return withEvidence(lists.slice(0, 1), [response])()
      },
      expect: 'accepted',
      revocation: 'unknown',
    }),
  ),
  {
    name: 'an OCSP response in the name of a delegate',
    bytes: withEvidence(lists.slice(0, 1), [
      ocspResponse({
        identity: world.company,
        issuer: authority,
        responder: world.person,
        certificates: [responder],
        until: new Date('2026-12-01'),
      }),
    ]),
    expect: 'accepted',
    revocation: 'unknown',
  },
  {
    name: 'an OCSP response by nobody entitled',
    bytes: withEvidence(lists.slice(0, 1), [
      ocspResponse({
        identity: world.company,
        issuer: authority,
        responder: notResponder,
        certificates: [notResponder],
        until: new Date('2026-12-01'),
      }),
    ]),
    expect: 'accepted',
    revocation: 'unknown',
  },
  {
    name: 'an OCSP response about another',
    bytes: withEvidence(lists.slice(0, 1), [
      ocspResponse({ identity: world.person, issuer: authority, until: new Date('2026-12-01') }),
    ]),
    expect: 'accepted',
    revocation: 'unknown',
  },
  {
    name: 'a responder that does not know or will not say',
    bytes: withEvidence(lists.slice(0, 1), [
      unwilling(),
      ocspResponse({ identity: world.company, issuer: authority, status: 'unknown', until: new Date('2026-12-01') }),
    ]),
    expect: 'accepted',
    revocation: 'unknown',
  },
  {
    name: 'revoked before it signed',
    bytes: withEvidence(revoked(new Date('2026-05-01')), []),
    expect: 'refused',
    revocation: 'revoked',
    because: ['revocation.status.revoked'],
  },
  {
    name: 'revoked after it signed by its own word',
    bytes: withEvidence(revoked(june(20)), []),
    expect: 'review',
    revocation: 'revoked',
    because: ['revocation.status.revoked-since'],
  },
  {
    name: 'revoked after it signed beyond doubt',
    bytes: withEvidence(revoked(june(20)), [], june(1)),
    expect: 'accepted',
    revocation: 'good',
    because: ['revocation.status.revoked-later'],
  },
  {
    name: 'revoked before the timestamp',
    bytes: withEvidence(revoked(june(10)), [], june(20)),
    expect: 'refused',
    revocation: 'revoked',
    because: ['revocation.status.revoked'],
  },
  {
    name: 'revoked by OCSP although a list is silent',
    bytes: withEvidence(lists, [
      ocspResponse({ identity: world.company, issuer: authority, revokedAt: new Date('2026-05-01') }),
    ]),
    expect: 'refused',
    revocation: 'revoked',
    because: ['revocation.status.revoked'],
  },
  {
    name: 'an authority revoked',
    bytes: withEvidence(
      [revocationList({ issuer: root, revoked: [{ identity: authority, at: new Date('2026-05-01') }] })],
      [],
    ),
    expect: 'refused',
    revocation: 'revoked',
    because: ['revocation.status.revoked'],
  },
]
