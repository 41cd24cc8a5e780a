import { createPublicKey, type KeyObject } from 'node:crypto'
import { type Element, readWhole } from '../asn1/element'
import { algorithmOf, bitsOf, oidOf, tags } from '../asn1/values'
import { Finding } from '../ledger'

export type PublicKey = {
  family: 'rsa' | 'rsa-pss' | 'ec' | 'ed25519' | 'ed448'
  bits: number
  /** `RSA-2048`, `P-256`. */
  name: string
  /** Below what Circular 15/2025/TT-BKHCN asks for: RSA 2048 bits, elliptic curves 256. */
  isWeak: boolean
  key: KeyObject
}

type Family = PublicKey['family']

const families: Record<string, Family> = {
  '1.2.840.113549.1.1.1': 'rsa',
  '1.2.840.113549.1.1.10': 'rsa-pss',
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
  '1.3.36.3.3.2.8.1.1.7': { name: 'brainpoolP256r1', bits: 256 },
  '1.3.36.3.3.2.8.1.1.11': { name: 'brainpoolP384r1', bits: 384 },
  '1.3.36.3.3.2.8.1.1.13': { name: 'brainpoolP512r1', bits: 512 },
}

// Shorter than 512 bits nothing was ever signed for long; longer than 16384 a verification takes seconds.
const rsaBits = { least: 512, strong: 2048, most: 16_384 }

const unsupported = (detail: string) => new Finding('signature.algorithm.unsupported', detail)

function modulusBits(spki: Element) {
  const modulus = readWhole(bitsOf(spki.child(1)))
    .child(0)
    .expect(tags.integer).content
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
  const strength = strengthOf(family, spki, parameters)
  try {
    const key = createPublicKey({ key: Buffer.from(spki.bytes), format: 'der', type: 'spki' })
    return { family, key, ...strength }
  } catch {
    throw unsupported(`key ${strength.name} cannot be read`)
  }
}

function strengthOf(family: Family, spki: Element, parameters: Element | null) {
  if (family === 'rsa' || family === 'rsa-pss') {
    const bits = modulusBits(spki)
    if (bits < rsaBits.least || bits > rsaBits.most) throw unsupported(`RSA-${bits}`)
    return { bits, name: `RSA-${bits}`, isWeak: bits < rsaBits.strong }
  }
  if (family !== 'ec') return { bits: family === 'ed448' ? 456 : 256, name: family, isWeak: false }
  const curve = parameters?.tag === tags.oid ? curves[oidOf(parameters)] : undefined
  if (!curve) throw unsupported('elliptic curve')
  return { ...curve, isWeak: curve.bits < 256 }
}
