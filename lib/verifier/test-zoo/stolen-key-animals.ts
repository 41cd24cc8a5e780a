import { certify, extension } from '../test-authority/certificates'
import { stampToken } from '../test-authority/cms'
import { boolean, context, generalizedTime, octets, oid, sequence } from '../test-authority/der'
import { type SignWish, TestPdf } from '../test-authority/pdf-file'
import { june, type ListWish, ocspResponse, revocationList } from '../test-authority/revocation'
import { type Animal, world } from './animal'

const { authority, clock, company, root } = world
const former = certify({ name: 'Former company', issuer: authority, until: june(15) })
const rootList = revocationList({ issuer: root })

const tokenOf =
  (more = {}) =>
  (stamped: Buffer) =>
    stampToken({ authority: clock, stamped, at: june(5), certificates: [clock, authority], ...more })

const signed = (wish: Partial<SignWish>) =>
  TestPdf.make().sign({ signer: company, certificates: [company, authority], ...wish })

/** Signed and stamped by a key that was given up later, for that reason. */
const stampedBefore =
  (reason?: number, byResponse = false) =>
  () => {
    const pdf = signed({ stamp: tokenOf() })
    const list = revocationList({
      issuer: authority,
      from: june(25),
      revoked: byResponse ? [] : [{ identity: clock, at: june(20), ...(reason === undefined ? {} : { reason }) }],
    })
    const said = { identity: clock, issuer: authority, revokedAt: june(20), from: june(25) }
    const response = ocspResponse({ ...said, ...(reason === undefined ? {} : { reason }) })
    return pdf.validationData([], [rootList, list], byResponse ? [response] : []).bytes
  }

/** Signed on the 10th and stamped so; what the list says of the signer. */
const listed = (revoked: ListWish['revoked']) => () =>
  signed({ stamp: tokenOf({ at: june(10) }) }).validationData(
    [],
    [rootList, revocationList({ issuer: authority, from: june(25), ...(revoked ? { revoked } : {}) })],
  ).bytes

const since = (day: number) => extension('2.5.29.24', false, generalizedTime(june(day)))

/** Signed by a certificate that has expired, with evidence that was made afterwards. */
const afterwards = (lists: Buffer[], responses: Buffer[] = []) =>
  signed({ signer: former, certificates: [former, authority], stamp: tokenOf() }).validationData(
    [],
    [rootList, ...lists],
    responses,
  ).bytes

const keeps = (day: number) => [extension('2.5.29.60', false, generalizedTime(june(day)))]
const cutoff = (day: number) =>
  context(1, sequence(sequence(oid('1.3.6.1.5.5.7.48.1.6'), octets(generalizedTime(june(day))))))
const late = (extensions: Buffer[] = []) => [revocationList({ issuer: authority, from: june(25), extensions })]
const answer = (fields: Buffer[] = []) => [
  ocspResponse({ identity: former, issuer: authority, from: june(25), until: new Date('2026-12-01'), fields }),
]

/** Signed on the 10th and stamped so; the responder says that it was revoked on the 20th, and more. */
const answered =
  (...extensions: Buffer[]) =>
  () =>
    signed({ stamp: tokenOf({ at: june(10) }) }).validationData(
      [],
      [rootList],
      [
        ocspResponse({
          identity: company,
          issuer: authority,
          from: june(25),
          revokedAt: june(20),
          fields: [context(1, sequence(...extensions))],
        }),
      ],
    ).bytes

type Row = [
  name: string,
  bytes: Animal['bytes'],
  expect: Animal['expect'],
  because?: Animal['because'],
  revocation?: Animal['revocation'],
]

const rows: Row[] = [
  // RFC 3161, 4.1 and 4.2: who has the key writes whatever time he likes.
  ['a clock whose key was stolen later', stampedBefore(1), 'review', ['time.stamp.doubtful']],
  ['a clock that was revoked later for no reason', stampedBefore(), 'review', ['time.stamp.doubtful']],
  ['a clock whose authority’s key was stolen', stampedBefore(2), 'review', ['time.stamp.doubtful']],
  ['a stolen clock, by OCSP', stampedBefore(1, true), 'review', ['time.stamp.doubtful']],
  ['a clock revoked for no reason, by OCSP', stampedBefore(undefined, true), 'review', ['time.stamp.doubtful']],
  ['a clock that another took the place of', stampedBefore(4), 'accepted'],
  ['a clock that was turned off', stampedBefore(5), 'accepted'],
  ['a clock that was turned off, by OCSP', stampedBefore(5, true), 'accepted'],
  ['a clock whose reason is written out as none', stampedBefore(0), 'accepted'],

  // RFC 5280, 5.3.2.
  [
    'a key that was stolen before the signature, and revoked after it',
    listed([{ identity: company, at: june(20), extensions: [since(8)] }]),
    'refused',
    ['revocation.status.revoked'],
  ],
  [
    'a key that was stolen and revoked after the signature',
    listed([{ identity: company, at: june(20), extensions: [since(12)] }]),
    'accepted',
    ['revocation.status.revoked-later'],
  ],
  [
    'a date of theft behind the revocation',
    listed([{ identity: company, at: june(8), extensions: [since(12)] }]),
    'refused',
    ['revocation.status.revoked'],
  ],

  // RFC 6960, 4.4.5.
  ['a key that was stolen before the signature, by OCSP', answered(since(8)), 'refused', ['revocation.status.revoked']],
  [
    'a key that was stolen after the signature, by OCSP',
    answered(since(12)),
    'accepted',
    ['revocation.status.revoked-later'],
  ],
  [
    'a theft that nobody can read, by OCSP',
    answered(extension('2.5.29.24', false, boolean(true))),
    'accepted',
    ['revocation.status.revoked-later'],
  ],

  // RFC 5280, 3.3; RFC 6960, 4.4.4: what leaves out expired certificates knows nothing of them.
  ['a list after the expiry', () => afterwards(late()), 'accepted', [], 'unknown'],
  ['a list that keeps expired ones', () => afterwards(late(keeps(1))), 'accepted', [], 'good'],
  ['a list that keeps later ones', () => afterwards(late(keeps(20))), 'accepted', [], 'unknown'],
  ['a response after the expiry', () => afterwards([], answer()), 'accepted', [], 'unknown'],
  ['a response that keeps expired ones', () => afterwards([], answer([cutoff(1)])), 'accepted', [], 'good'],

  [
    'a timestamp with a critical extension',
    () =>
      signed({
        stamp: tokenOf({ fields: [context(1, sequence(oid('1.2.3.4'), boolean(true), octets(Buffer.alloc(1))))] }),
      }).bytes,
    'unsupported',
    ['time.stamp.unsupported'],
  ],
  [
    'a timestamp with an extension',
    () => signed({ stamp: tokenOf({ fields: [context(1, sequence(oid('1.2.3.4'), octets(Buffer.alloc(1))))] }) }).bytes,
    'accepted',
  ],
  [
    'a timestamp of another version',
    () => signed({ stamp: tokenOf({ version: 2 }) }).bytes,
    'unsupported',
    ['time.stamp.unsupported'],
  ],
]

/** Keys that somebody stole, and what nobody says any more of those that expired. */
export const stolenKeys: Animal[] = rows.map(([name, bytes, expect, because = [], revocation]) => ({
  name,
  bytes,
  expect,
  because,
  ...(revocation ? { revocation } : {}),
}))
