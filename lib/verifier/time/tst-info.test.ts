import { describe, expect, it } from 'vitest'
import { Finding, Malformed } from '../ledger'
import {
  boolean,
  context,
  type Der,
  generalizedTime,
  integer,
  octets,
  oid,
  sequence,
  utcTime,
} from '../test-authority/der'
import { hashAlgorithm } from '../test-authority/keys'
import { june } from '../test-authority/revocation'
import { readTstInfo } from './tst-info'

const imprint = (hash: Der = octets(Buffer.alloc(32, 7))) => sequence(hashAlgorithm('sha256'), hash)

/** A TSTInfo whose parts may be other ones, or not there. */
function info({ version = 1, stamped = imprint(), time = generalizedTime(june(1)), rest = [] as Der[] } = {}) {
  return sequence(integer(version), oid('1.2.3.4.1'), stamped, integer(77), time, ...rest)
}

const extensions = (...flags: Der[]) =>
  context(1, ...flags.map((flag) => sequence(oid('1.2.3.4'), flag, octets(Buffer.alloc(1)))))

describe('what a time-stamping authority says', () => {
  it('is a hash and a time', () => {
    expect(readTstInfo(info())).toEqual({
      hashOid: '2.16.840.1.101.3.4.2.1',
      imprint: Buffer.alloc(32, 7),
      generatedAt: june(1),
    })
    expect(readTstInfo(info({ rest: [integer(5), context(0, octets(Buffer.alloc(1)))] })).generatedAt).toEqual(june(1))
  })
  it.each([
    ['nothing', sequence()],
    ['a version alone', sequence(integer(1))],
    ['no imprint', sequence(integer(1), oid('1.2.3.4.1'))],
    ['no time', sequence(integer(1), oid('1.2.3.4.1'), imprint(), integer(77))],
    ['a time of two digits for the year', info({ time: utcTime(june(1)) })],
    ['an imprint that is no string of octets', info({ stamped: imprint(integer(7)) })],
    ['an imprint without a hash', info({ stamped: sequence(hashAlgorithm('sha256')) })],
    ['something behind it', Buffer.concat([info(), Buffer.of(0)])],
    ['a context of its own', context(0, info())],
  ])('is not read with %s', (_, bytes) => {
    expect(() => readTstInfo(bytes)).toThrow(Malformed)
  })
  it('is not evaluated in another version, or with a critical extension', () => {
    for (const version of [0, 2]) expect(() => readTstInfo(info({ version }))).toThrow(Finding)
    for (const flags of [[boolean(true)], [boolean(false), boolean(true)]])
      expect(() => readTstInfo(info({ rest: [extensions(...flags)] }))).toThrow('time.stamp.unsupported')
    expect(readTstInfo(info({ rest: [extensions(boolean(false))] })).generatedAt).toEqual(june(1))
    const plain = context(1, sequence(oid('1.2.3.4'), octets(Buffer.alloc(1))))
    expect(readTstInfo(info({ rest: [plain] })).generatedAt).toEqual(june(1))
  })
})
