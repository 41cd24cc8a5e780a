import { constants, publicDecrypt } from 'node:crypto'
import { tags } from '../asn1/values'
import { oidFrom, sequenceOf, written } from '../asn1/write'
import { digest, type Hash, oidOfHash, sameBytes } from './digests'
import type { PublicKey } from './public-key'

const withoutNull = (hash: Hash, signed: Uint8Array) =>
  sequenceOf(sequenceOf(oidFrom(oidOfHash(hash))), written(tags.octetString, digest(hash, signed)))

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
