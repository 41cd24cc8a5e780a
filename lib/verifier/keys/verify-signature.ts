import { constants, verify } from 'node:crypto'
import { Finding } from '../ledger'
import { isSignedWithoutNull } from './digest-info'
import type { Hash } from './digests'
import { isMaskedWith } from './probabilistic'
import type { PublicKey } from './public-key'
import type { SignatureScheme } from './signature-algorithms'

/** The kinds of keys that make signatures of each scheme. */
export const keysFor: Record<SignatureScheme['family'], readonly PublicKey['family'][]> = {
  rsa: ['rsa'],
  'rsa-pss': ['rsa', 'rsa-pss'],
  dsa: ['dsa'],
  ecdsa: ['ec'],
  ed25519: ['ed25519'],
  ed448: ['ed448'],
}

export type SignedBytes = {
  scheme: SignatureScheme
  /** Used where the scheme's name leaves the hash function open. */
  hash: Hash | null
  key: PublicKey
  signed: Uint8Array
  value: Uint8Array
  /** X.509 and CMS write a DSA or ECDSA value as two DER integers, XML as two numbers of fixed length. */
  pairEncoding?: 'der' | 'ieee-p1363'
}

/** Some signers leave out the zeros with which one RSA value in 256 begins (RFC 8017, 4.1 wants them). */
function padded(value: Uint8Array, { bits }: PublicKey): Uint8Array {
  const missing = Math.ceil(bits / 8) - value.length
  return missing > 0 ? Buffer.concat([Buffer.alloc(missing), value]) : value
}

const withoutZeros = (number: Uint8Array) =>
  number.subarray(
    Math.max(
      0,
      number.findIndex((octet) => octet !== 0),
    ),
  )

type PairForm = { dsaEncoding: 'der' | 'ieee-p1363'; value: Uint8Array }

/**
 * XML Signature 1.1, 6.4.1 and 6.4.3 want two numbers as long as the order of the group. Some programs write one zero more or less in each, some
 * the DER of X.509: the same two numbers, whose signature holds or does not.
 */
function pairForms(value: Uint8Array, { orderBits }: PublicKey): PairForm[] {
  const length = Math.ceil(orderBits / 8)
  if (value.length === 2 * length) return [{ dsaEncoding: 'ieee-p1363', value }]
  const half = value.length / 2
  const numbers = [value.subarray(0, half), value.subarray(half)].map(withoutZeros)
  const isPair = Number.isInteger(half) && numbers.every((number) => number.length <= length)
  const pair = numbers.flatMap((number) => [Buffer.alloc(Math.max(0, length - number.length)), number])
  return [
    ...(isPair ? [{ dsaEncoding: 'ieee-p1363' as const, value: Buffer.concat(pair) }] : []),
    { dsaEncoding: 'der', value },
  ]
}

/** Whether the value is the key owner's signature of the bytes. Throws `Finding` where the key is of another kind than the scheme. */
export function isSignatureOf({ scheme, hash, key, signed, value, pairEncoding = 'der' }: SignedBytes): boolean {
  if (!keysFor[scheme.family].includes(key.family))
    throw new Finding('signature.algorithm.unsupported', `${scheme.family} with a key of kind ${key.family}`)
  const used = scheme.hash ?? (scheme.family.startsWith('ed') ? null : hash)
  if (used === null && !scheme.family.startsWith('ed'))
    throw new Finding('signature.algorithm.unsupported', 'no hash function is named')
  if (used === 'shake256') throw new Finding('signature.algorithm.unsupported', `${scheme.family} with SHAKE256`)
  if (scheme.family === 'rsa-pss' && scheme.maskHash && key.family === 'rsa-pss')
    throw new Finding('signature.algorithm.unsupported', 'RSASSA-PSS with two hash functions and a key for it alone')
  try {
    if (scheme.family === 'rsa-pss') {
      if (scheme.maskHash) return isMaskedWith(scheme.maskHash, scheme, signed, padded(value, key), key)
      const padding = constants.RSA_PKCS1_PSS_PADDING
      return verify(used, signed, { key: key.key, padding, saltLength: scheme.saltLength }, padded(value, key))
    }
    if (scheme.family === 'rsa') {
      const whole = padded(value, key)
      return verify(used, signed, key.key, whole) || (used !== null && isSignedWithoutNull(used, signed, whole, key))
    }
    const forms = pairEncoding === 'der' ? [{ dsaEncoding: pairEncoding, value }] : pairForms(value, key)
    return forms.some(({ dsaEncoding, value: form }) => verify(used, signed, { key: key.key, dsaEncoding }, form))
  } catch {
    // OpenSSL throws where a value cannot be one of this key at all, such as one of the wrong length.
    return false
  }
}
