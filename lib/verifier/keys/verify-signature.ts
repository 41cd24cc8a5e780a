import { constants, verify } from 'node:crypto'
import { Finding } from '../ledger'
import type { Hash } from './digests'
import type { PublicKey } from './public-key'
import type { SignatureScheme } from './signature-algorithms'

const keysFor: Record<SignatureScheme['family'], readonly PublicKey['family'][]> = {
  rsa: ['rsa'],
  'rsa-pss': ['rsa', 'rsa-pss'],
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
  /** X.509 and CMS write an ECDSA value as two DER integers, XML as two numbers of fixed length. */
  ecdsaEncoding?: 'der' | 'ieee-p1363'
}

/** Some signers leave out the zeros with which one RSA value in 256 begins (RFC 8017, 4.1 wants them). */
function padded(value: Uint8Array, { bits }: PublicKey): Uint8Array {
  const missing = Math.ceil(bits / 8) - value.length
  return missing > 0 ? Buffer.concat([Buffer.alloc(missing), value]) : value
}

/** Whether the value is the key owner's signature of the bytes. Throws `Finding` where the key is of another kind than the scheme. */
export function isSignatureOf({ scheme, hash, key, signed, value, ecdsaEncoding = 'der' }: SignedBytes): boolean {
  if (!keysFor[scheme.family].includes(key.family))
    throw new Finding('signature.algorithm.unsupported', `${scheme.family} with a key of kind ${key.family}`)
  const used = scheme.hash ?? (scheme.family.startsWith('ed') ? null : hash)
  if (used === null && !scheme.family.startsWith('ed'))
    throw new Finding('signature.algorithm.unsupported', 'no hash function is named')
  try {
    if (scheme.family === 'rsa-pss') {
      const padding = constants.RSA_PKCS1_PSS_PADDING
      return verify(used, signed, { key: key.key, padding, saltLength: scheme.saltLength }, padded(value, key))
    }
    if (scheme.family === 'rsa') return verify(used, signed, key.key, padded(value, key))
    return verify(used, signed, { key: key.key, dsaEncoding: ecdsaEncoding }, value)
  } catch {
    // OpenSSL throws where a value cannot be one of this key at all, such as one of the wrong length.
    return false
  }
}
