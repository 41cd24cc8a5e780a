import { constants, publicDecrypt } from 'node:crypto'
import { digest, type Hash, sameBytes } from './digests'
import type { PublicKey } from './public-key'

const nist = '6086480165030402'

/** The object identifiers of the hash functions, as DER writes their numbers. */
const names: Record<Hash, string> = {
  sha1: '2b0e03021a',
  sha224: `${nist}04`,
  sha256: `${nist}01`,
  sha384: `${nist}02`,
  sha512: `${nist}03`,
  'sha3-224': `${nist}07`,
  'sha3-256': `${nist}08`,
  'sha3-384': `${nist}09`,
  'sha3-512': `${nist}0a`,
}

const tagged = (tag: number, ...contents: Uint8Array[]) => {
  const content = Buffer.concat(contents)
  return Buffer.concat([Buffer.from([tag, content.length]), content])
}

const withoutNull = (hash: Hash, signed: Uint8Array) =>
  tagged(0x30, tagged(0x30, tagged(0x06, Buffer.from(names[hash], 'hex'))), tagged(0x04, digest(hash, signed)))

/**
 * Whether an RSA value holds the digest under a name of the hash function without its empty parameters. Both ways to write it are
 * valid (RFC 8017, 9.2, note 1); OpenSSL takes only the other. The whole encoding is made and compared, never read.
 * Throws where the value cannot be one of this key.
 */
export function isSignedWithoutNull(
  hash: Hash,
  signed: Uint8Array,
  value: Uint8Array,
  { key, bits }: PublicKey,
): boolean {
  const info = withoutNull(hash, signed)
  const room = Math.ceil(bits / 8) - info.length - 3
  if (room < 8) return false
  const expected = Buffer.concat([Buffer.from([0, 1]), Buffer.alloc(room, 0xff), Buffer.from([0]), info])
  return sameBytes(publicDecrypt({ key, padding: constants.RSA_NO_PADDING }, value), expected)
}
