import { certify } from '../test-authority/certificates'
import { attribute, signCms } from '../test-authority/cms'
import { context, integer, octets, oid, sequence, tagged } from '../test-authority/der'
import { hashAlgorithm, hashed, type KeyKind, signatureAlgorithm, type TestHash } from '../test-authority/keys'
import { type SignWish, TestPdf } from '../test-authority/pdf-file'
import { type Animal, world } from './animal'

const signed = (wish: Partial<SignWish>) => () =>
  TestPdf.make().sign({ signer: world.company, certificates: [world.company, world.authority], ...wish }).bytes

const signer = (kind: KeyKind, name: string) => certify({ name, kind, issuer: world.authority })

const by =
  (kind: KeyKind, hash: TestHash = 'sha256') =>
  () => {
    const identity = signer(kind, `Signer ${kind}`)
    return signed({ signer: identity, certificates: [identity, world.authority], hash })()
  }

/** SHAKE256 named with its length (RFC 8419, 2.3). */
const shakeOf = (length: number) => () => {
  const identity = signer('ed448', 'Signer with a length')
  const namedDigest = sequence(oid('2.16.840.1.101.3.4.2.18'), integer(length))
  return signed({ signer: identity, certificates: [identity, world.authority], hash: 'shake256', namedDigest })()
}

const flipped = (value: Buffer) => {
  const out = Buffer.from(value)
  out[out.length - 1] = (out[out.length - 1] ?? 0) ^ 1
  return out
}

/** CMSAlgorithmProtection (RFC 6211). */
const protection = (hash: TestHash) =>
  attribute(
    '1.2.840.113549.1.9.52',
    sequence(hashAlgorithm(hash), tagged(0xa1, signatureAlgorithm(world.company.key, 'sha256').subarray(2))),
  )

/** BER: the outermost value with an indefinite length. */
const indefinite = (encoding: Buffer) =>
  Buffer.concat([Buffer.of(0x30, 0x80), encoding.subarray(2 + (encoding[1] ?? 0) - 0x80), Buffer.of(0, 0)])

const animals: [
  name: string,
  bytes: Animal['bytes'],
  expect: Animal['expect'],
  because?: Animal['because'],
  trust?: Animal['trust'],
][] = [
  ['ECDSA P-256, SHA-256', signed({}), 'accepted'],
  ['ECDSA P-384, SHA-384', by('p-384', 'sha384'), 'accepted'],
  ['RSA 2048, SHA-256', by('rsa'), 'accepted'],
  ['RSA 2048, SHA-512', by('rsa', 'sha512'), 'accepted'],
  ['RSA 2048, SHA3-256', by('rsa', 'sha3-256'), 'accepted'],
  ['RSASSA-PSS', by('rsa-pss'), 'accepted'],
  ['Ed25519', by('ed25519', 'sha512'), 'accepted'],
  ['Ed448, SHAKE256', by('ed448', 'shake256'), 'accepted'],
  ['Ed448, SHAKE256 of 512 bits', shakeOf(512), 'accepted'],
  ['Ed448, SHAKE256 of 256 bits', shakeOf(256), 'unsupported', ['signature.algorithm.unsupported']],
  ['RSA 2048, SHA-512/256', by('rsa', 'sha512-256'), 'accepted'],
  ['ECDSA brainpoolP320r1', by('brainpool-320'), 'accepted'],
  ['ECDSA P-521, SHA-512', by('p-521', 'sha512'), 'accepted'],
  ['ECDSA P-256, SHA3-256', by('p-256', 'sha3-256'), 'accepted'],
  ['signer named by key identifier', signed({ byKeyId: true }), 'accepted'],
  ['adbe.pkcs7.detached', signed({ subFilter: 'adbe.pkcs7.detached' }), 'accepted'],
  [
    'adbe.pkcs7.detached without signing-certificate',
    signed({ subFilter: 'adbe.pkcs7.detached', named: null }),
    'accepted',
  ],
  ['algorithm protection that agrees', signed({ signedAttributes: [protection('sha256')] }), 'accepted'],
  ['BER of indefinite length', signed({ mangle: indefinite }), 'accepted'],
  [
    'zeros behind the encoding',
    signed({ mangle: (encoding) => Buffer.concat([encoding, Buffer.alloc(9)]) }),
    'accepted',
  ],

  ['SHA-1', by('rsa', 'sha1'), 'weak', ['signature.strength.digest']],
  ['RSA 1024', by('rsa-1024'), 'weak', ['signature.strength.key']],
  ['ECDSA P-192', by('p-192'), 'weak', ['signature.strength.key']],

  ['CAdES without signing-certificate', signed({ named: null }), 'review', ['signature.certificate.unnamed']],
  [
    'two hash functions named',
    () => {
      const rsa = signer('rsa', 'Signer of two minds')
      return signed({ signer: rsa, certificates: [rsa, world.authority], hash: 'sha256', signatureHash: 'sha512' })()
    },
    'review',
    ['signature.algorithm.disagree'],
  ],

  ['MD5', by('rsa', 'md5'), 'unsupported', ['signature.algorithm.unsupported']],
  ['DSA', by('dsa'), 'weak', ['signature.strength.key']],
  ['no certificate of the signer', signed({ certificates: [] }), 'unsupported', ['signature.certificate.missing']],

  ['signature value changed', signed({ mangleSignature: flipped }), 'refused', ['signature.value.wrong']],
  [
    'message digest of something else',
    signed({ messageDigest: hashed('sha256', Buffer.from('else')) }),
    'refused',
    ['signature.digest.mismatch'],
  ],
  ['content type of something else', signed({ contentType: '1.2.3.4' }), 'refused', ['cms.attributes.content-type']],
  [
    'an attribute twice',
    signed({ signedAttributes: [attribute('1.2.840.113549.1.9.4', octets(Buffer.alloc(32)))] }),
    'refused',
    ['cms.attributes.repeated'],
  ],
  [
    'algorithm protection that disagrees',
    signed({ signedAttributes: [protection('sha512')] }),
    'refused',
    ['cms.attributes.algorithm-protection'],
  ],
  ['signing-certificate of another', signed({ named: world.person }), 'refused', ['signature.certificate.mismatch']],
  ['two signers', signed({ signers: 2 }), 'refused', ['cms.structure.signer-count']],
  ['no signer', signed({ signers: 0 }), 'refused', ['cms.structure.signer-count']],
  ['content inside', signed({ encapsulated: Buffer.from('content') }), 'refused', ['cms.structure.content-inside']],
  ['another kind of content', signed({ encapsulatedType: '1.2.3.4' }), 'refused', ['cms.structure.content-type']],
  [
    'bytes behind the encoding',
    signed({ mangle: (encoding) => Buffer.concat([encoding, Buffer.from('behind')]) }),
    'refused',
    ['cms.structure.trailing-bytes'],
  ],
  [
    'no SignedData',
    signed({ mangle: () => sequence(oid('1.2.840.113549.1.7.1'), context(0, octets(Buffer.from('data')))) }),
    'refused',
    ['cms.structure.unreadable'],
  ],
  [
    'no ASN.1',
    signed({ mangle: () => Buffer.from('this is not a signature') }),
    'refused',
    ['cms.structure.unreadable'],
  ],
  [
    'a signature of another document',
    () => {
      const encoding = signCms({
        signer: world.company,
        content: Buffer.from('another'),
        certificates: [world.company, world.authority],
      })
      return signed({ mangle: () => encoding })()
    },
    'refused',
    ['signature.digest.mismatch'],
  ],
  [
    'another certificate with the same issuer and number',
    () => {
      const twin = certify({ name: 'Twin', issuer: world.authority, serial: world.company.serial })
      return signed({ certificates: [twin, world.authority], named: null })()
    },
    'refused',
    ['signature.value.wrong'],
  ],
]

export const cmsAnimals: Animal[] = animals.map(([name, bytes, expect, because = [], trust]) => ({
  name,
  bytes,
  expect,
  because,
  ...(trust ? { trust } : {}),
}))
