import { constants, createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { context, integer, nothing, oid, sequence } from './der'

export type TestHash = 'sha1' | 'sha256' | 'sha384' | 'sha512' | 'sha512-256' | 'sha3-256' | 'shake256' | 'md5'
const curves = {
  'p-256': 'prime256v1',
  'p-384': 'secp384r1',
  'p-521': 'secp521r1',
  'p-192': 'prime192v1',
  brainpool: 'brainpoolP256r1',
  'brainpool-320': 'brainpoolP320r1',
  koblitz: 'sect283k1',
} as const

export type KeyKind = keyof typeof curves | 'rsa' | 'rsa-1024' | 'rsa-512' | 'rsa-pss' | 'ed25519' | 'ed448' | 'dsa'
export type TestKey = { kind: KeyKind; privateKey: KeyObject; spki: Buffer }

const hashOids: Record<TestHash, string> = {
  md5: '1.2.840.113549.2.5',
  sha1: '1.3.14.3.2.26',
  sha256: '2.16.840.1.101.3.4.2.1',
  sha384: '2.16.840.1.101.3.4.2.2',
  sha512: '2.16.840.1.101.3.4.2.3',
  'sha512-256': '2.16.840.1.101.3.4.2.6',
  'sha3-256': '2.16.840.1.101.3.4.2.8',
  shake256: '2.16.840.1.101.3.4.2.12',
}

const rsaOids: Record<TestHash, string> = {
  md5: '1.2.840.113549.1.1.4',
  sha1: '1.2.840.113549.1.1.5',
  sha256: '1.2.840.113549.1.1.11',
  sha384: '1.2.840.113549.1.1.12',
  sha512: '1.2.840.113549.1.1.13',
  'sha512-256': '1.2.840.113549.1.1.16',
  'sha3-256': '2.16.840.1.101.3.4.3.14',
  shake256: '1.2.3.4',
}

const ecdsaOids: Record<TestHash, string> = {
  md5: '1.2.3.4',
  sha1: '1.2.840.10045.4.1',
  sha256: '1.2.840.10045.4.3.2',
  sha384: '1.2.840.10045.4.3.3',
  sha512: '1.2.840.10045.4.3.4',
  'sha512-256': '1.2.3.4',
  'sha3-256': '2.16.840.1.101.3.4.3.10',
  shake256: '1.2.3.4',
}

function generate(kind: KeyKind): { privateKey: KeyObject; publicKey: KeyObject } {
  if (kind === 'ed25519') return generateKeyPairSync('ed25519')
  if (kind === 'ed448') return generateKeyPairSync('ed448')
  if (kind === 'dsa') return generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 })
  if (kind === 'rsa' || kind === 'rsa-pss') return generateKeyPairSync('rsa', { modulusLength: 2048 })
  if (kind === 'rsa-512') return generateKeyPairSync('rsa', { modulusLength: 512 })
  if (kind === 'rsa-1024') return generateKeyPairSync('rsa', { modulusLength: 1024 })
  return generateKeyPairSync('ec', { namedCurve: curves[kind] })
}

// Making RSA keys takes long; each kind is made a few times and handed out in turn.
const kept = new Map<string, TestKey>()

/** A key of that kind; the same one for the same name within a test file. */
export function keyOf(kind: KeyKind, name = ''): TestKey {
  const found = kept.get(`${kind} ${name}`)
  if (found) return found
  const { privateKey, publicKey } = generate(kind)
  const made = { kind, privateKey, spki: publicKey.export({ type: 'spki', format: 'der' }) }
  kept.set(`${kind} ${name}`, made)
  return made
}

export const hashed = (hash: TestHash, bytes: Uint8Array) =>
  createHash(hash, hash === 'shake256' ? { outputLength: 64 } : {})
    .update(bytes)
    .digest()
export const hashAlgorithm = (hash: TestHash) => sequence(oid(hashOids[hash]))

const pssOid = '1.2.840.113549.1.1.10'
const pssAlgorithm = (hash: TestHash) =>
  sequence(
    oid(pssOid),
    sequence(
      context(0, hashAlgorithm(hash)),
      context(1, sequence(oid('1.2.840.113549.1.1.8'), hashAlgorithm(hash))),
      context(2, integer(32)),
    ),
  )

/** The AlgorithmIdentifier under which `signBytes` signs. */
export function signatureAlgorithm({ kind }: TestKey, hash: TestHash): Buffer {
  if (kind === 'ed25519') return sequence(oid('1.3.101.112'))
  if (kind === 'ed448') return sequence(oid('1.3.101.113'))
  if (kind === 'dsa') return sequence(oid('2.16.840.1.101.3.4.3.2'))
  if (kind === 'rsa-pss') return pssAlgorithm(hash)
  return kind.startsWith('rsa') ? sequence(oid(rsaOids[hash]), nothing()) : sequence(oid(ecdsaOids[hash]))
}

export function signBytes({ kind, privateKey }: TestKey, hash: TestHash, bytes: Uint8Array, xml = false): Buffer {
  if (kind === 'ed25519' || kind === 'ed448') return sign(null, bytes, privateKey)
  if (kind === 'rsa-pss')
    return sign(hash, bytes, { key: privateKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 })
  return sign(hash, bytes, { key: privateKey, dsaEncoding: xml ? 'ieee-p1363' : 'der' })
}
