import { type AlgorithmIdentifier, algorithmOf, context, numberOf } from '../asn1/values'
import { Finding } from '../ledger'
import { type Hash, hashOfOid } from './digests'

/**
 * How a signature value was made. `hash` is null where the name leaves it open or the scheme has none of its own; `maskHash` is
 * that of the mask, where it is another.
 */
export type SignatureScheme =
  | { family: 'rsa' | 'dsa' | 'ecdsa'; hash: Hash | null }
  | { family: 'rsa-pss'; hash: Hash; saltLength: number; maskHash?: Hash }
  | { family: 'ed25519' | 'ed448'; hash: null }

const rsa = (hash: Hash | null): SignatureScheme => ({ family: 'rsa', hash })
const dsa = (hash: Hash | null): SignatureScheme => ({ family: 'dsa', hash })
const ecdsa = (hash: Hash | null): SignatureScheme => ({ family: 'ecdsa', hash })

const schemes: Record<string, SignatureScheme> = {
  '1.2.840.113549.1.1.1': rsa(null),
  '1.2.840.113549.1.1.5': rsa('sha1'),
  '1.3.14.3.2.29': rsa('sha1'),
  '1.2.840.113549.1.1.14': rsa('sha224'),
  '1.2.840.113549.1.1.11': rsa('sha256'),
  '1.2.840.113549.1.1.12': rsa('sha384'),
  '1.2.840.113549.1.1.13': rsa('sha512'),
  '1.2.840.113549.1.1.15': rsa('sha512-224'),
  '1.2.840.113549.1.1.16': rsa('sha512-256'),
  '2.16.840.1.101.3.4.3.13': rsa('sha3-224'),
  '2.16.840.1.101.3.4.3.14': rsa('sha3-256'),
  '2.16.840.1.101.3.4.3.15': rsa('sha3-384'),
  '2.16.840.1.101.3.4.3.16': rsa('sha3-512'),
  '1.2.840.10040.4.1': dsa(null),
  '1.2.840.10040.4.3': dsa('sha1'),
  '2.16.840.1.101.3.4.3.1': dsa('sha224'),
  '2.16.840.1.101.3.4.3.2': dsa('sha256'),
  '2.16.840.1.101.3.4.3.3': dsa('sha384'),
  '2.16.840.1.101.3.4.3.4': dsa('sha512'),
  '1.2.840.10045.2.1': ecdsa(null),
  '1.2.840.10045.4.1': ecdsa('sha1'),
  '1.2.840.10045.4.3.1': ecdsa('sha224'),
  '1.2.840.10045.4.3.2': ecdsa('sha256'),
  '1.2.840.10045.4.3.3': ecdsa('sha384'),
  '1.2.840.10045.4.3.4': ecdsa('sha512'),
  '2.16.840.1.101.3.4.3.9': ecdsa('sha3-224'),
  '2.16.840.1.101.3.4.3.10': ecdsa('sha3-256'),
  '2.16.840.1.101.3.4.3.11': ecdsa('sha3-384'),
  '2.16.840.1.101.3.4.3.12': ecdsa('sha3-512'),
  '1.3.101.112': { family: 'ed25519', hash: null },
  '1.3.101.113': { family: 'ed448', hash: null },
}

const pss = '1.2.840.113549.1.1.10'
const mgf1 = '1.2.840.113549.1.1.8'

const unsupported = (detail: string) => new Finding('signature.algorithm.unsupported', detail)

/** RFC 4055, 3.1: RSASSA-PSS-params. What is left out is SHA-1 with a salt of 20 octets. */
function pssScheme({ parameters }: AlgorithmIdentifier): SignatureScheme {
  const field = (n: number) => parameters?.field(context(n))?.child(0) ?? null
  const [hashField, maskField, saltField, trailerField] = [field(0), field(1), field(2), field(3)]
  const hash = hashField ? hashOfOid(algorithmOf(hashField).oid) : 'sha1'
  const mask = maskField ? algorithmOf(maskField) : null
  const maskHash = mask?.parameters ? hashOfOid(algorithmOf(mask.parameters).oid) : 'sha1'
  if (!hash || !maskHash || (mask && mask.oid !== mgf1)) throw unsupported('RSASSA-PSS with another hash or mask')
  if (trailerField && numberOf(trailerField) !== 1) throw unsupported('RSASSA-PSS with another trailer')
  const saltLength = saltField ? numberOf(saltField) : 20
  return { family: 'rsa-pss', hash, saltLength, ...(maskHash === hash ? {} : { maskHash }) }
}

/** The scheme that an AlgorithmIdentifier names. Throws `Finding` for those that are not evaluated. */
export function readScheme(algorithm: AlgorithmIdentifier): SignatureScheme {
  if (algorithm.oid === pss) return pssScheme(algorithm)
  const scheme = schemes[algorithm.oid]
  if (!scheme) throw unsupported(algorithm.oid)
  return scheme
}

/** The hash function that a scheme's name settles; null for one that settles none. */
export const hashOfScheme = (oid: string): Hash | null => schemes[oid]?.hash ?? null

/** `RSA-PSS SHA-256`, `ECDSA SHA3-256`, for people. */
export const nameOfScheme = ({ family, hash }: SignatureScheme, other: Hash | null = null) =>
  [
    family.toUpperCase(),
    (hash ?? other)
      ?.toUpperCase()
      .replace(/^SHA(\d{3})-/, 'SHA-$1/')
      .replace(/^SHA(?=\d+$)/, 'SHA-'),
  ]
    .filter(Boolean)
    .join(' ')
