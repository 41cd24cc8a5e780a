import { createPublicKey, type KeyObject } from 'node:crypto'
import { type Element, readWhole } from '../asn1/element'
import { algorithmOf, bitsOf, oidOf, tags } from '../asn1/values'
import { Finding } from '../ledger'

export type PublicKey = {
  family: 'rsa' | 'rsa-pss' | 'dsa' | 'ec' | 'ed25519' | 'ed448'
  bits: number
  /** How long the numbers of a signature value are that is two of them (DSA, ECDSA). */
  orderBits: number
  /** `RSA-2048`, `P-256`. */
  name: string
  /** Below what Circular 15/2025/TT-BKHCN asks for: RSA 2048 bits, elliptic curves 256; it knows no DSA. */
  isWeak: boolean
  key: KeyObject
}

type Family = PublicKey['family']

const families: Record<string, Family> = {
  '1.2.840.113549.1.1.1': 'rsa',
  '1.2.840.113549.1.1.10': 'rsa-pss',
  '1.2.840.10040.4.1': 'dsa',
  '1.2.840.10045.2.1': 'ec',
  '1.3.101.112': 'ed25519',
  '1.3.101.113': 'ed448',
}

// A curve is named, never described: a described one can be made so that anybody knows a private key (CVE-2020-0601).
const curves: Record<string, { name: string; bits: number }> = {
  '1.2.840.10045.3.1.1': { name: 'P-192', bits: 192 },
  '1.3.132.0.33': { name: 'P-224', bits: 224 },
  '1.2.840.10045.3.1.7': { name: 'P-256', bits: 256 },
  '1.3.132.0.10': { name: 'secp256k1', bits: 256 },
  '1.3.132.0.34': { name: 'P-384', bits: 384 },
  '1.3.132.0.35': { name: 'P-521', bits: 521 },
  '1.3.36.3.3.2.8.1.1.5': { name: 'brainpoolP224r1', bits: 224 },
  '1.3.36.3.3.2.8.1.1.7': { name: 'brainpoolP256r1', bits: 256 },
  '1.3.36.3.3.2.8.1.1.8': { name: 'brainpoolP256t1', bits: 256 },
  '1.3.36.3.3.2.8.1.1.9': { name: 'brainpoolP320r1', bits: 320 },
  '1.3.36.3.3.2.8.1.1.10': { name: 'brainpoolP320t1', bits: 320 },
  '1.3.36.3.3.2.8.1.1.11': { name: 'brainpoolP384r1', bits: 384 },
  '1.3.36.3.3.2.8.1.1.12': { name: 'brainpoolP384t1', bits: 384 },
  '1.3.36.3.3.2.8.1.1.13': { name: 'brainpoolP512r1', bits: 512 },
  '1.3.36.3.3.2.8.1.1.14': { name: 'brainpoolP512t1', bits: 512 },
}

// Of RSA and DSA. Shorter than 512 bits nothing was ever signed for long; longer than 16384 a verification takes seconds.
const modulusBounds = { least: 512, strong: 2048, most: 16_384 }

const unsupported = (detail: string) => new Finding('signature.algorithm.unsupported', detail)

// RFC 8017, 3.1: odd, and three at least: with one, everybody's message is its own signature. Longer ones only keep the reader busy.
const isSensible = (exponent: Uint8Array) =>
  exponent.length <= 9 && ((exponent.at(-1) ?? 0) & 1) === 1 && (exponent.length > 1 || (exponent[0] ?? 0) >= 3)

function modulusBits(spki: Element) {
  const [modulus, exponent] = [0, 1].map(
    (place) =>
      readWhole(bitsOf(spki.child(1)))
        .child(place)
        .expect(tags.integer).content,
  )
  if (!modulus || !exponent || !isSensible(exponent)) throw unsupported('RSA with a strange exponent')
  const first = modulus.findIndex((octet) => octet !== 0)
  return first === -1 ? 0 : (modulus.length - first) * 8 - (Math.clz32(modulus[first] ?? 0) - 24)
}

/**
 * The key of a SubjectPublicKeyInfo (RFC 5280, 4.1.2.7), once its kind is one of those that are evaluated.
 * Throws `Finding` for other kinds.
 */
export function readPublicKey(spki: Element): PublicKey {
  const { oid, parameters } = algorithmOf(spki.child(0))
  const family = families[oid]
  if (!family) throw unsupported(`key ${oid}`)
  const named = family === 'dsa' ? null : strengthOf(family, spki, parameters)
  const key = keyObject(spki, named?.name ?? 'DSA')
  return { family, key, ...(named ?? dsaStrength(key)) }
}

function keyObject({ bytes }: Element, name: string): KeyObject {
  try {
    return createPublicKey({ key: Buffer.from(bytes), format: 'der', type: 'spki' })
  } catch {
    throw unsupported(`key ${name} cannot be read`)
  }
}

type Strength = Pick<PublicKey, 'bits' | 'orderBits' | 'name' | 'isWeak'>

function dsaStrength({ asymmetricKeyDetails: details }: KeyObject): Strength {
  const bits = details?.modulusLength ?? 0
  if (bits < modulusBounds.least || bits > modulusBounds.most) throw unsupported(`DSA-${bits}`)
  return { bits, orderBits: details?.divisorLength ?? 0, name: `DSA-${bits}`, isWeak: true }
}

function strengthOf(family: Exclude<Family, 'dsa'>, spki: Element, parameters: Element | null): Strength {
  if (family === 'rsa' || family === 'rsa-pss') {
    const bits = modulusBits(spki)
    if (bits < modulusBounds.least || bits > modulusBounds.most) throw unsupported(`RSA-${bits}`)
    return { bits, orderBits: bits, name: `RSA-${bits}`, isWeak: bits < modulusBounds.strong }
  }
  if (family !== 'ec') {
    const bits = family === 'ed448' ? 456 : 256
    return { bits, orderBits: bits, name: family, isWeak: false }
  }
  const curve = parameters?.tag === tags.oid ? curves[oidOf(parameters)] : undefined
  if (!curve) throw unsupported('elliptic curve')
  return { ...curve, orderBits: curve.bits, isWeak: curve.bits < 256 }
}

/** The length of a named curve's coordinates. Throws `Finding` for a curve that is not evaluated. */
export function bitsOfCurve(oid: string): number {
  const curve = curves[oid]
  if (!curve) throw unsupported('elliptic curve')
  return curve.bits
}
