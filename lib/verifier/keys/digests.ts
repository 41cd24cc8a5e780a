import { createHash } from 'node:crypto'

/** The hash functions that are computed here, by OpenSSL's names. */
export type Hash =
  | 'sha1'
  | 'sha224'
  | 'sha256'
  | 'sha384'
  | 'sha512'
  | 'sha512-224'
  | 'sha512-256'
  | 'sha3-224'
  | 'sha3-256'
  | 'sha3-384'
  | 'sha3-512'
  | 'shake256'

const hashes: Record<string, Hash> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.4': 'sha224',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
  '2.16.840.1.101.3.4.2.5': 'sha512-224',
  '2.16.840.1.101.3.4.2.6': 'sha512-256',
  '2.16.840.1.101.3.4.2.7': 'sha3-224',
  '2.16.840.1.101.3.4.2.8': 'sha3-256',
  '2.16.840.1.101.3.4.2.9': 'sha3-384',
  '2.16.840.1.101.3.4.2.10': 'sha3-512',
  '2.16.840.1.101.3.4.2.12': 'shake256',
}

/** The hash function of an object identifier; null for those that are not computed, MD5 among them. */
export const hashOfOid = (oid: string): Hash | null => hashes[oid] ?? null

/** The object identifier of a hash function. */
export const oidOfHash = (hash: Hash): string => Object.keys(hashes).find((oid) => hashes[oid] === hash) ?? ''

/** SHA-1: collisions have been shown, so what it protects may have a twin. */
export const isWeakHash = (hash: Hash) => hash === 'sha1'

export function digest(hash: Hash, ...parts: readonly Uint8Array[]): Buffer {
  // RFC 8702, 3.1: as a digest SHAKE256 gives 64 octets.
  const running = createHash(hash, hash === 'shake256' ? { outputLength: 64 } : {})
  for (const part of parts) running.update(part)
  return running.digest()
}

export const sameBytes = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0
