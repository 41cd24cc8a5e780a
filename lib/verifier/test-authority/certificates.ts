import { bits, boolean, context, integer, namedBits, octets, oid, sequence, setOf, time, utf8 } from './der'
import { hashed, type KeyKind, keyOf, signatureAlgorithm, signBytes, type TestHash, type TestKey } from './keys'

export type TestName = readonly (readonly [type: string, value: string])[]

/** A certificate and the key that belongs to it. */
export type Identity = { name: TestName; key: TestKey; serial: number; der: Buffer }

export type CertificateWish = {
  name: TestName | string
  kind?: KeyKind
  /** Tells keys of one kind apart; the name by default. */
  keyName?: string
  /** Who signs; the certificate itself when it is left out. */
  issuer?: Identity
  /** A name to put in the issuer's place. */
  issuerName?: TestName
  serial?: number
  from?: Date
  until?: Date
  hash?: TestHash
  /** `false` writes CA:FALSE, `null` leaves the extension out. */
  authority?: boolean | null
  pathLength?: number
  usage?: number[] | null
  purposes?: { oids: string[]; isCritical: boolean } | null
  /** Further extensions, encoded. */
  extensions?: Buffer[]
  version?: 1 | 3
  /** Whether the certificate names its own key. */
  hasKeyId?: boolean
}

export const from2025 = new Date('2025-01-01T00:00:00Z')
export const until2030 = new Date('2030-01-01T00:00:00Z')

const commonName = (text: string): TestName => [['2.5.4.3', text]]

export const nameDer = (name: TestName) =>
  sequence(...name.map(([type, value]) => setOf(sequence(oid(type), utf8(value)))))

export const extension = (id: string, isCritical: boolean, value: Buffer) =>
  sequence(oid(id), ...(isCritical ? [boolean(true)] : []), octets(value))

const publicKeyBits = (spki: Buffer) => spki.subarray(-65)

function extensionsOf(wish: CertificateWish, key: TestKey): Buffer[] {
  const { authority = false, pathLength, usage = authority ? [5, 6] : [0, 1], purposes = null } = wish
  const constraints = [
    ...(authority ? [boolean(true)] : []),
    ...(pathLength === undefined ? [] : [integer(pathLength)]),
  ]
  return [
    ...(authority === null ? [] : [extension('2.5.29.19', true, sequence(...constraints))]),
    ...(usage === null ? [] : [extension('2.5.29.15', true, namedBits(...usage))]),
    ...(purposes ? [extension('2.5.29.37', purposes.isCritical, sequence(...purposes.oids.map(oid)))] : []),
    ...(wish.hasKeyId === false
      ? []
      : [extension('2.5.29.14', false, octets(hashed('sha1', publicKeyBits(key.spki))))]),
    ...(wish.extensions ?? []),
  ]
}

let lastSerial = 1000

/** Makes a certificate, right or wrong, as wished. */
export function certify(wish: CertificateWish): Identity {
  const name = typeof wish.name === 'string' ? commonName(wish.name) : wish.name
  const key = keyOf(wish.kind ?? 'p-256', wish.keyName ?? JSON.stringify(name))
  const signer = wish.issuer?.key ?? key
  const serial = wish.serial ?? ++lastSerial
  const hash = wish.hash ?? 'sha256'
  const algorithm = signatureAlgorithm(signer, hash)
  const isThird = (wish.version ?? 3) === 3
  const tbs = sequence(
    ...(isThird ? [context(0, integer(2))] : []),
    integer(serial),
    algorithm,
    nameDer(wish.issuerName ?? wish.issuer?.name ?? name),
    sequence(time(wish.from ?? from2025), time(wish.until ?? until2030)),
    nameDer(name),
    key.spki,
    ...(isThird ? [context(3, sequence(...extensionsOf(wish, key)))] : []),
  )
  return { name, key, serial, der: sequence(tbs, algorithm, bits(signBytes(signer, hash, tbs))) }
}

export const pemOf = ({ der }: Identity) =>
  `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`
