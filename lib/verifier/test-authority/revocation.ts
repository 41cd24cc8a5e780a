import { type Identity, nameDer } from './certificates'
import {
  bits,
  boolean,
  context,
  type Der,
  enumerated,
  generalizedTime,
  implicit,
  integer,
  namedBits,
  nothing,
  octets,
  oid,
  sequence,
  tagged,
  time,
} from './der'
import { hashAlgorithm, hashed, signatureAlgorithm, signBytes } from './keys'

export type ListWish = {
  issuer: Identity
  /** `reason` as RFC 5280, 5.3.1 numbers them: 6 a hold, 8 its end. */
  revoked?: { identity: Identity; at: Date; reason?: number; extensions?: Der[] }[]
  from?: Date
  until?: Date | null
  /** Extensions, encoded. */
  extensions?: Der[]
  signWith?: Identity
}

export const june = (day: number, hour = 0) => new Date(Date.UTC(2026, 5, day, hour))

/** A certificate revocation list. */
export function revocationList({
  issuer,
  revoked = [],
  from = june(1),
  until = new Date('2027-01-01'),
  extensions = [],
  signWith = issuer,
}: ListWish): Der {
  const algorithm = signatureAlgorithm(signWith.key, 'sha256')
  const entries = revoked.map(({ identity, at, reason, extensions: own = [] }) => {
    const code = reason === undefined ? [] : [sequence(oid('2.5.29.21'), octets(enumerated(reason)))]
    const all = [...code, ...own]
    return sequence(integer(identity.serial), time(at), ...(all.length > 0 ? [sequence(...all)] : []))
  })
  const tbs = sequence(
    integer(1),
    algorithm,
    nameDer(issuer.name),
    time(from),
    ...(until ? [time(until)] : []),
    ...(entries.length > 0 ? [sequence(...entries)] : []),
    ...(extensions.length > 0 ? [context(0, sequence(...extensions))] : []),
  )
  return sequence(tbs, algorithm, bits(signBytes(signWith.key, 'sha256', tbs)))
}

/** IssuingDistributionPoint with these fields. */
export const distributionPoint = (...fields: Der[]) =>
  sequence(oid('2.5.29.28'), boolean(true), octets(sequence(...fields)))
export const onlyUsers = () => implicit(1, Buffer.of(0xff))
export const onlyAuthorities = () => implicit(2, Buffer.of(0xff))
export const onlyReasons = (...reasons: number[]) => tagged(0x83, namedBits(...reasons).subarray(2))
export const indirect = () => implicit(4, Buffer.of(0xff))

export type OcspWish = {
  identity: Identity
  issuer: Identity
  responder?: Identity
  certificates?: Identity[]
  revokedAt?: Date | null
  reason?: number
  /** Further fields of the single response. */
  fields?: Der[]
  status?: 'good' | 'unknown'
  from?: Date
  until?: Date | null
  serial?: number
}

/** An OCSP response about one certificate. */
export function ocspResponse(wish: OcspWish): Der {
  const {
    identity,
    issuer,
    responder = issuer,
    certificates = [],
    revokedAt = null,
    from = june(2),
    until = june(30),
  } = wish
  const keyBits = issuer.key.spki.subarray(-65)
  const id = sequence(
    hashAlgorithm('sha1'),
    octets(hashed('sha1', nameDer(issuer.name))),
    octets(hashed('sha1', keyBits)),
    integer(wish.serial ?? identity.serial),
  )
  const good = wish.status === 'unknown' ? implicit(2, Buffer.alloc(0)) : implicit(0, Buffer.alloc(0))
  const status = revokedAt
    ? context(
        1,
        generalizedTime(revokedAt),
        ...(wish.reason === undefined ? [] : [context(0, enumerated(wish.reason))]),
      )
    : good
  const single = sequence(
    id,
    status,
    generalizedTime(from),
    ...(until ? [context(0, generalizedTime(until))] : []),
    ...(wish.fields ?? []),
  )
  const data = sequence(context(1, nameDer(responder.name)), generalizedTime(from), sequence(single))
  const basic = sequence(
    data,
    signatureAlgorithm(responder.key, 'sha256'),
    bits(signBytes(responder.key, 'sha256', data)),
    ...(certificates.length > 0 ? [context(0, sequence(...certificates.map(({ der }) => der)))] : []),
  )
  return sequence(enumerated(0), context(0, sequence(oid('1.3.6.1.5.5.7.48.1.1'), octets(basic))))
}

/** A responder's answer that it will not answer. */
export const unwilling = () => sequence(enumerated(6), nothing())
