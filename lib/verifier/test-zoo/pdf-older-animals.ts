import { constants, privateEncrypt } from 'node:crypto'
import { certify, type Identity } from '../test-authority/certificates'
import { type CmsWish, signCms } from '../test-authority/cms'
import { octets, oid, sequence } from '../test-authority/der'
import { hashed, signBytes, type TestHash } from '../test-authority/keys'
import { type SignWish, TestPdf } from '../test-authority/pdf-file'
import { type Animal, world } from './animal'
import { overwrite } from './pdf-surgery'

const { authority, company, person } = world
const rsa = certify({ name: 'Old program', kind: 'rsa', issuer: authority })

const signed = (subFilter: string, mangle: SignWish['mangle'], dictionary = '') =>
  TestPdf.make().sign({ signer: company, subFilter, dictionary, ...(mangle ? { mangle } : {}) }).bytes

const repaid = (bytes: Buffer) => overwrite(bytes, '1.000.000', '9.000.000')

/** adbe.pkcs7.sha1: the digest of the document stands inside, and is signed. */
const ofDigest = (wish: Partial<CmsWish> = {}, digestOf = (content: Buffer) => hashed('sha1', content)) =>
  signed('adbe.pkcs7.sha1', (_, content) => {
    const digest = digestOf(content)
    return signCms({
      signer: company,
      certificates: [company, authority],
      content: digest,
      encapsulated: digest,
      ...wish,
    })
  })

const certificatesFor = (...all: Identity[]) => `/Cert [${all.map(({ der }) => `<${der.toString('hex')}>`).join(' ')}]`

/** adbe.x509.rsa_sha1: an RSA value alone. */
const plain = (hash: TestHash = 'sha1', dictionary = certificatesFor(rsa, authority)) =>
  signed('adbe.x509.rsa_sha1', (_, content) => octets(signBytes(rsa.key, hash, content)), dictionary)

/** A value that names a hash function which is not computed here. */
const ofRipemd = (_: Buffer, content: Buffer) => {
  const info = sequence(sequence(oid('1.3.36.3.2.1')), octets(hashed('sha1', content)))
  return octets(privateEncrypt({ key: rsa.key.privateKey, padding: constants.RSA_PKCS1_PADDING }, info))
}

const rows: [name: string, bytes: () => Buffer, expect: Animal['expect'], because: NonNullable<Animal['because']>][] = [
  ['a digest inside', () => ofDigest(), 'weak', ['signature.strength.digest']],
  [
    'a digest inside, by another hash outside',
    () => ofDigest({ hash: 'sha512' }),
    'weak',
    ['signature.strength.digest'],
  ],
  ['a digest inside, and the text changed', () => repaid(ofDigest()), 'refused', ['signature.digest.mismatch']],
  [
    'the digest of something else inside',
    () => ofDigest({}, () => hashed('sha1', Buffer.from('else'))),
    'refused',
    ['signature.digest.mismatch'],
  ],
  [
    'a digest inside that is not the signed one',
    () => ofDigest({ messageDigest: hashed('sha256', Buffer.from('else')) }),
    'refused',
    ['signature.digest.mismatch'],
  ],
  ['no digest inside', () => ofDigest({ encapsulated: null }), 'unsupported', ['pdf.dictionary.format']],
  ['an RSA value', () => plain(), 'weak', ['signature.strength.digest']],
  [
    'an RSA value with one certificate',
    () => plain('sha1', `${certificatesFor(rsa).replace(/[[\]]/g, '')}`),
    'untrusted',
    ['signature.strength.digest', 'chain.trust.unknown'],
  ],
  ['an RSA value of SHA-256', () => plain('sha256'), 'accepted', ['time.signing.absent']],
  ['an RSA value, and the text changed', () => repaid(plain('sha256')), 'refused', ['signature.value.wrong']],
  [
    'an RSA value with the certificate of another',
    () =>
      plain(
        'sha1',
        certificatesFor(certify({ name: 'Else', kind: 'rsa', keyName: 'else', issuer: authority }), authority),
      ),
    'refused',
    ['signature.value.wrong'],
  ],
  [
    'an RSA value with a key that is none of RSA',
    () => plain('sha1', certificatesFor(person)),
    'unsupported',
    ['signature.algorithm.unsupported'],
  ],
  ['an RSA value of MD5', () => plain('md5'), 'unsupported', ['signature.algorithm.unsupported']],
  [
    'an RSA value of RIPEMD-160',
    () => signed('adbe.x509.rsa_sha1', ofRipemd, certificatesFor(rsa, authority)),
    'unsupported',
    ['signature.algorithm.unsupported'],
  ],
  ['an RSA value without certificate', () => plain('sha1', ''), 'unsupported', ['signature.certificate.missing']],
  [
    'an RSA value with certificates twice',
    () => plain('sha1', certificatesFor(rsa) + certificatesFor(person)),
    'refused',
    ['pdf.dictionary.incomplete'],
  ],
  [
    'an RSA value, and bytes behind it',
    () =>
      signed(
        'adbe.x509.rsa_sha1',
        (_, content) => Buffer.concat([octets(signBytes(rsa.key, 'sha256', content)), Buffer.from('behind')]),
        certificatesFor(rsa, authority),
      ),
    'refused',
    ['cms.structure.trailing-bytes'],
  ],
  [
    'no RSA value',
    () => signed('adbe.x509.rsa_sha1', () => sequence(), certificatesFor(rsa)),
    'refused',
    ['cms.structure.unreadable'],
  ],
]

/** Signatures as ISO 32000-1 has them and ISO 32000-2 no longer. */
export const olderPdfs: Animal[] = rows.map(([name, bytes, expect, because]) => ({ name, bytes, expect, because }))
