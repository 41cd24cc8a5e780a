import { readWhole } from '../asn1/element'
import { certify } from '../test-authority/certificates'
import { attribute } from '../test-authority/cms'
import { octets, oid, sequence, setOf, tagged } from '../test-authority/der'
import { hashAlgorithm, hashed, type KeyKind, type TestHash } from '../test-authority/keys'
import { type SignWish, TestPdf } from '../test-authority/pdf-file'
import { type Animal, world } from './animal'

const { authority, company, person, root } = world

const signed = (wish: Partial<SignWish>) => () =>
  TestPdf.make().sign({ signer: company, certificates: [company, authority], ...wish }).bytes

const by =
  (kind: KeyKind, hash: TestHash = 'sha256', more: Partial<SignWish> = {}) =>
  () => {
    const signer = certify({ name: `Signer ${kind}`, kind, issuer: authority })
    return signed({ signer, certificates: [signer, authority], hash, ...more })()
  }

/** The first version of the signing-certificate attribute: SHA-1, and what Adobe's products wrote until 2010. */
const firstVersion = (der: Buffer) =>
  attribute('1.2.840.113549.1.9.16.2.12', sequence(sequence(sequence(octets(hashed('sha1', der))))))

const adobeRevocation = (value: Buffer) => attribute('1.2.840.113583.1.1.8', value)

/** CMSAlgorithmProtection (RFC 6211) with that signature algorithm. */
const protection = (algorithm?: Buffer) =>
  attribute(
    '1.2.840.113549.1.9.52',
    sequence(hashAlgorithm('sha256'), ...(algorithm ? [tagged(0xa1, readWhole(algorithm).content)] : [])),
  )

/** The attribute with its value a second time. */
const twice = (encoding: Buffer) => {
  const [type = Buffer.alloc(0), values = Buffer.alloc(0)] = readWhole(encoding).children.map(({ bytes }) => bytes)
  const value = readWhole(values).child(0).bytes
  return sequence(type, tagged(0x31, value, value))
}

/** BER: an indefinite length around some values. */
const open = (tag: number, parts: readonly Buffer[]) => Buffer.concat([Buffer.of(tag, 0x80), ...parts, Buffer.of(0, 0)])

type Row = [name: string, bytes: Animal['bytes'], expect: Animal['expect'], because?: Animal['because']]

const rows: Row[] = [
  ['ECDSA P-521, SHA-512', by('p-521', 'sha512'), 'accepted'],
  ['ECDSA brainpoolP256r1', by('brainpool'), 'accepted'],
  ['ECDSA of a curve that is not evaluated', by('koblitz'), 'unsupported', ['signature.algorithm.unsupported']],
  ['Ed448', by('ed448', 'sha512'), 'accepted'],
  ['RSASSA-PSS, SHA-512', by('rsa-pss', 'sha512'), 'accepted'],
  ['RSA 512', by('rsa-512', 'sha256'), 'weak', ['signature.strength.key']],
  [
    'signing-certificate of the first version',
    signed({ named: null, signedAttributes: [firstVersion(company.der)] }),
    'accepted',
  ],
  ['signing-certificate of both versions', signed({ signedAttributes: [firstVersion(company.der)] }), 'accepted'],
  [
    'signing-certificate of the first version, of another',
    signed({ signedAttributes: [firstVersion(person.der)] }),
    'refused',
    ['signature.certificate.mismatch'],
  ],
  [
    'attributes written in another order',
    signed({ write: (parts) => tagged(0xa0, ...[...parts].reverse()) }),
    'accepted',
  ],
  [
    'attributes written and signed in another order',
    signed({ write: (parts) => tagged(0xa0, ...[...parts].reverse()), signsWritten: true }),
    'accepted',
  ],
  ['signing-certificate with its hash written out', signed({ namedHash: 'sha512' }), 'accepted'],
  [
    'signing-certificate with a hash that is not computed',
    signed({ namedHash: 'md5' }),
    'unsupported',
    ['signature.algorithm.unsupported'],
  ],
  [
    'the number of another certificate',
    signed({ signer: { ...company, serial: person.serial }, certificates: [company, person, authority] }),
    'refused',
    ['signature.value.wrong'],
  ],
  [
    'a certificate that does not name its key, found by the key',
    () => {
      const signer = certify({ name: 'Nameless key', issuer: authority, hasKeyId: false })
      return signed({ signer, certificates: [person, signer, authority], byKeyId: true })()
    },
    'accepted',
  ],
  ['no content type', signed({ contentType: null }), 'refused', ['cms.attributes.content-type']],
  ['no message digest', signed({ messageDigest: null }), 'refused', ['cms.attributes.message-digest']],
  [
    'algorithm protection of another signature algorithm',
    signed({ signedAttributes: [protection(sequence(oid('1.2.840.113549.1.1.11')))] }),
    'refused',
    ['cms.attributes.algorithm-protection'],
  ],
  [
    'algorithm protection without signature algorithm',
    signed({ signedAttributes: [protection()] }),
    'refused',
    ['cms.attributes.algorithm-protection'],
  ],
  [
    'an attribute with two values',
    signed({ named: null, signedAttributes: [twice(firstVersion(company.der))] }),
    'refused',
    ['cms.structure.unreadable'],
  ],
  [
    'an unsigned attribute of another kind',
    signed({ unsignedAttributes: [attribute('1.2.3.4', octets(Buffer.of(1)))] }),
    'accepted',
  ],
  ['attributes written with indefinite length', signed({ write: (parts) => open(0xa0, parts) }), 'accepted'],
  [
    'an attribute put among the signed ones',
    signed({ write: (parts) => tagged(0xa0, ...parts, attribute('1.2.3.4', octets(Buffer.of(1)))) }),
    'refused',
    ['signature.value.wrong'],
  ],
  ['certificates of others, and the root', signed({ certificates: [person, root, company, authority] }), 'accepted'],
  ['Adobe’s revocation attribute, empty', signed({ signedAttributes: [adobeRevocation(sequence())] }), 'accepted'],
  [
    'Adobe’s revocation attribute, unreadable',
    signed({ signedAttributes: [adobeRevocation(setOf(tagged(0xa0)))] }),
    'accepted',
  ],
  [
    'zeros in great number behind the encoding',
    signed({ mangle: (encoding) => Buffer.concat([encoding, Buffer.alloc(4000)]) }),
    'accepted',
  ],
  [
    'adbe.pkcs7.sha1',
    signed({ subFilter: 'adbe.pkcs7.sha1', encapsulated: hashed('sha1', Buffer.from('content')) }),
    'unsupported',
    ['pdf.dictionary.format'],
  ],
  [
    'adbe.x509.rsa_sha1',
    signed({ subFilter: 'adbe.x509.rsa_sha1', mangle: () => octets(Buffer.alloc(256, 7)) }),
    'unsupported',
    ['pdf.dictionary.format'],
  ],
]

/** Forms of CMS that honest programs write, and what is not evaluated. */
export const cmsFormAnimals: Animal[] = rows.map(([name, bytes, expect, because = []]) => ({
  name,
  bytes,
  expect,
  because,
}))
