import { constants, publicDecrypt } from 'node:crypto'
import { digest, type Hash, sameBytes } from './digests'
import type { PublicKey } from './public-key'

/** MGF1 (RFC 8017, B.2.1). */
function mask(hash: Hash, seed: Uint8Array, length: number): Buffer {
  const blocks: Buffer[] = []
  for (let made = 0; made < length; made += blocks.at(-1)?.length ?? length) {
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(blocks.length)
    blocks.push(digest(hash, seed, counter))
  }
  return Buffer.concat(blocks).subarray(0, length)
}

/**
 * EMSA-PSS-VERIFY (RFC 8017, 9.1.2) with a mask of another hash function than the message's, which Node does not do. Some programs
 * name SHA-256 and leave out the mask's, which is SHA-1 then. Throws where the value cannot be one of this key.
 */
export function isMaskedWith(
  maskHash: Hash,
  { hash, saltLength }: { hash: Hash; saltLength: number },
  signed: Uint8Array,
  value: Uint8Array,
  { key, bits }: PublicKey,
): boolean {
  const whole = publicDecrypt({ key, padding: constants.RSA_NO_PADDING }, value)
  const encoded = whole.subarray(whole.length - Math.ceil((bits - 1) / 8))
  const spare = 8 * encoded.length - (bits - 1)
  const hashed = digest(hash, signed)
  const data = encoded.subarray(0, encoded.length - hashed.length - 1)
  const check = encoded.subarray(data.length, -1)
  if (encoded.at(-1) !== 0xbc || data.length < saltLength + 1 || (data[0] ?? 0) >> (8 - spare) !== 0) return false
  const masks = mask(maskHash, check, data.length)
  const block = data.map((octet, place) => octet ^ (masks[place] ?? 0))
  block[0] = (block[0] ?? 0) & (0xff >> spare)
  const padding = block.subarray(0, block.length - saltLength)
  const salt = block.subarray(padding.length)
  const isPadding = padding.every((octet, place) => octet === (place === padding.length - 1 ? 1 : 0))
  return isPadding && sameBytes(check, digest(hash, Buffer.alloc(8), hashed, salt))
}
