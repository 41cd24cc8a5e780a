import { certify } from '../test-authority/certificates'
import { stampToken } from '../test-authority/cms'
import { signatureAlgorithm } from '../test-authority/keys'
import { type SignWish, TestPdf } from '../test-authority/pdf-file'
import { type Animal, world } from './animal'
import { behindSignedWords } from './pdf-layouts'
import { overwrite } from './pdf-surgery'

const { authority, clock, company } = world
const rsa = certify({ name: 'Old program', kind: 'rsa', issuer: authority })

const signed = (wish: Partial<SignWish>) =>
  TestPdf.make().sign({
    signer: company,
    certificates: [company, authority],
    subFilter: 'adbe.pkcs7.detached',
    ...wish,
  }).bytes

const bare = () => signed({ noAttributes: true })

/** Signatures without attributes (RFC 5652, 5.4), and hash functions named by the algorithm that uses them. */
export const cmsBareAnimals: Animal[] = [
  { name: 'no signed attributes', bytes: bare, expect: 'accepted' },
  {
    name: 'no signed attributes, and the text changed',
    bytes: () => overwrite(bare(), '1.000.000', '9.000.000'),
    expect: 'refused',
    because: ['signature.value.wrong'],
  },
  {
    name: 'no signed attributes where the certificate must be named',
    bytes: () => signed({ noAttributes: true, subFilter: 'ETSI.CAdES.detached' }),
    expect: 'review',
    because: ['signature.certificate.unnamed'],
  },
  {
    name: 'no signed attributes, and content that begins like attributes',
    bytes: () => behindSignedWords('1 words', { noAttributes: true }),
    expect: 'unsupported',
    because: ['cms.attributes.absent'],
  },
  {
    name: 'a timestamp without signed attributes',
    bytes: () =>
      signed({
        stamp: (value) =>
          stampToken({ authority: clock, stamped: value, certificates: [clock, authority], noAttributes: true }),
      }),
    expect: 'unsupported',
    because: ['time.stamp.unsupported'],
  },
  {
    name: 'the signature algorithm named where its hash function belongs',
    bytes: () =>
      signed({
        signer: rsa,
        certificates: [rsa, authority],
        named: null,
        namedDigest: signatureAlgorithm(rsa.key, 'sha256'),
      }),
    expect: 'accepted',
  },
  {
    name: 'an algorithm of no hash function named where one belongs',
    bytes: () => signed({ namedDigest: signatureAlgorithm(certify({ name: 'E', kind: 'ed25519' }).key, 'sha512') }),
    expect: 'unsupported',
    because: ['signature.algorithm.unsupported'],
  },
]
