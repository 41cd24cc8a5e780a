import { describe, expect, it } from 'vitest'
import { Malformed } from '../ledger'
import { extension, nameDer } from '../test-authority/certificates'
import {
  bits,
  boolean,
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
  time,
} from '../test-authority/der'
import { signatureAlgorithm } from '../test-authority/keys'
import { distributionPoint, indirect, june, onlyReasons, revocationList } from '../test-authority/revocation'
import { makeWorld } from '../test-authority/world'
import { entryOf, isUnderstood, readRevocationList } from './crl'
import { allReasons } from './distribution-point'

const { authority, company, person, root } = makeWorld()
const algorithm = signatureAlgorithm(authority.key, 'sha256')
const signature = bits(Buffer.alloc(8))
const list = (...fields: Der[]) => sequence(sequence(...fields), algorithm, signature)
const head = [algorithm, nameDer(authority.name), time(june(1))]
const read = (...extensions: Der[]) => readRevocationList(revocationList({ issuer: authority, extensions }))

describe('a revocation list', () => {
  it('may leave out its version, the next one, and its entries', () => {
    const bare = readRevocationList(list(...head))
    expect(bare).toMatchObject({
      thisUpdate: june(1),
      nextUpdate: null,
      revoked: [],
      covers: 'all',
      points: null,
      isIndirect: false,
      keepsSince: null,
      reasons: allReasons,
    })
    expect(readRevocationList(list(integer(1), ...head, time(june(9)))).nextUpdate).toEqual(june(9))
    expect(readRevocationList(list(...head, generalizedTime(june(9)))).nextUpdate).toEqual(june(9))
    expect(readRevocationList(list(...head, sequence(sequence(integer(7), time(june(2)))))).revoked).toHaveLength(1)
  })
  it.each([
    ['no parts', sequence()],
    ['no signature', sequence(sequence(...head), algorithm)],
    ['no algorithm', sequence(sequence(...head))],
    ['no moment', list(...head.slice(0, 2))],
    ['no issuer', list(algorithm)],
    ['no fields', list()],
    ['a number for its fields', sequence(integer(7), algorithm, signature)],
    ['a context of its own', context(0, sequence(...head), algorithm, signature)],
    ['a name for its moment', list(algorithm, nameDer(authority.name), nameDer(authority.name))],
  ])('is none with %s', (_, bytes) => {
    expect(() => readRevocationList(bytes)).toThrow(Malformed)
  })
  it('says of whom it speaks', () => {
    expect(read(distributionPoint(indirect()))).toMatchObject({ isIndirect: true, covers: 'all', reasons: allReasons })
    expect(read(distributionPoint(implicit(4, Buffer.of(0)))).isIndirect).toBe(false)
    expect([...read(distributionPoint(onlyReasons(1, 8))).reasons]).toEqual([1, 8])
    const here = context(0, context(0, implicit(6, Buffer.from('http://a/1.crl'))))
    expect(read(distributionPoint(here)).points).toHaveLength(1)
    const users = implicit(1, Buffer.of(0xff))
    expect(read(distributionPoint(users, implicit(5, Buffer.of(0xff)))).covers).toBe('none')
    expect(read(distributionPoint(users), extension('1.2.3', true, nothing())).covers).toBe('none')
    expect(read(distributionPoint(users), extension('1.2.3', false, nothing())).covers).toBe('users')
    const undecided = sequence(oid('1.2.3'), boolean(false), octets(nothing()))
    expect(read(distributionPoint(users), undecided).covers).toBe('users')
  })
  it.each(['2.5.29.20', '2.5.29.35', '2.5.29.18', '2.5.29.46', '1.3.6.1.5.5.7.1.1'])('may critically say %s', (id) => {
    expect(read(extension(id, true, nothing())).covers).toBe('all')
  })
  it('says since when it keeps what has expired, critically or not', () => {
    const keeps = (isCritical: boolean) => extension('2.5.29.60', isCritical, generalizedTime(june(3)))
    expect(read(keeps(false))).toMatchObject({ keepsSince: june(3), covers: 'all' })
    expect(read(keeps(true))).toMatchObject({ keepsSince: june(3), covers: 'all' })
    expect(read(keeps(true), distributionPoint(indirect())).keepsSince).toEqual(june(3))
    expect(() => read(extension('2.5.29.60', false, time(june(3))))).toThrow(Malformed)
  })
})

describe('an entry of a list', () => {
  const about = (extensions: Der[], more = {}) => {
    const revoked = [{ identity: company, at: june(10), extensions, ...more }]
    const found = readRevocationList(revocationList({ issuer: authority, revoked }))
    return {
      said: entryOf(found, { issuer: found.issuer, serial: serialOf(company.serial) }),
      isClear: isUnderstood(found),
    }
  }
  const serialOf = (serial: number) => {
    const hex = serial.toString(16)
    return hex.padStart(hex.length + (hex.length % 2), '0')
  }
  const reason = (value: Der) => extension('2.5.29.21', false, value)
  const since = (value: Der) => extension('2.5.29.24', false, value)

  it('is of the kind that its reason makes it', () => {
    const kinds = [1, 6, 8].map((code) => about([], { reason: code }).said)
    expect(kinds).toEqual([
      { kind: 'revoked', at: june(10), reason: 1 },
      { kind: 'held', at: june(10), reason: 6 },
      { kind: 'released', at: june(10), reason: 8 },
    ])
  })
  it('is a revocation without a reason, or with one that cannot be read', () => {
    const revoked = { kind: 'revoked', at: june(10), reason: null }
    expect(about([]).said).toEqual(revoked)
    expect(about([reason(integer(6))]).said).toEqual(revoked)
    expect(about([reason(Buffer.concat([enumerated(6), Buffer.of(0)]))]).said).toEqual(revoked)
    expect(about([since(generalizedTime(june(20)))]).said).toEqual(revoked)
  })
  it('holds from the day of a theft, where that is before', () => {
    expect(about([since(generalizedTime(june(3)))]).said?.at).toEqual(june(3))
    expect(about([since(generalizedTime(june(20)))]).said?.at).toEqual(june(10))
    expect(about([since(time(june(3)))]).said?.at).toEqual(june(10))
    expect(about([since(nothing())]).said?.at).toEqual(june(10))
  })
  it('is the first of its number', () => {
    const twice = [
      { identity: company, at: june(4) },
      { identity: company, at: june(5), reason: 8 },
      { identity: person, at: june(6) },
    ]
    const found = readRevocationList(revocationList({ issuer: authority, revoked: twice }))
    expect(entryOf(found, { issuer: found.issuer, serial: serialOf(company.serial) })?.at).toEqual(june(4))
    expect(entryOf(found, { issuer: found.issuer, serial: serialOf(person.serial) })?.at).toEqual(june(6))
    expect(entryOf(found, { issuer: found.issuer, serial: serialOf(root.serial) })).toBeNull()
  })
  it('makes silence mean nothing where it says critically what is not understood', () => {
    const named = sequence(context(4, nameDer(person.name)))
    for (const id of ['2.5.29.21', '2.5.29.23', '2.5.29.24'])
      expect(about([extension(id, true, nothing())]).isClear).toBe(true)
    expect(about([extension('1.2.3', true, nothing())]).isClear).toBe(false)
    expect(about([extension('1.2.3', false, nothing())]).isClear).toBe(true)
    expect(about([extension('2.5.29.29', true, named)]).isClear).toBe(false)
    expect(about([extension('2.5.29.29', false, named)]).isClear).toBe(true)
    expect(about([extension('2.5.29.24', true, nothing()), extension('1.2.3', true, nothing())]).isClear).toBe(false)
  })
})
