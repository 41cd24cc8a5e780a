import { readWhole } from '../asn1/element'
import { certify, type Identity } from '../test-authority/certificates'
import { attribute, stampToken } from '../test-authority/cms'
import { nothing, octets, oid, sequence, tagged } from '../test-authority/der'
import { hashAlgorithm, hashed } from '../test-authority/keys'
import { type Animal, world } from './animal'
import { animalsOf, at, flip, infoBy, more, type Row, signedWith as signed, signer, signers } from './cms-surgery'

const { authority, clock, company, person, root } = world
const rsa = certify({ name: 'Signer with RSA', kind: 'rsa', issuer: authority })

const ids = {
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  counterSignature: '1.2.840.113549.1.9.6',
  signingCertificate: '1.2.840.113549.1.9.16.2.47',
} as const
const data = oid('1.2.840.113549.1.7.1')

const essOf = (...all: Identity[]) =>
  attribute(
    ids.signingCertificate,
    sequence(sequence(...all.map(({ der }) => sequence(octets(hashed('sha256', der)))))),
  )

/** A certificate that names company's key identifier, and is of another key. */
const sameKeyId = certify({
  name: 'Look-alike',
  keyName: 'another key',
  hasKeyId: false,
  extensions: [sequence(oid('2.5.29.14'), octets(octets(hashed('sha1', company.key.spki.subarray(-65)))))],
})
const twin = certify({ name: 'Twin', keyName: 'twin', issuer: authority, serial: company.serial })
/** The same key under another name, which nobody vouches for. */
const stolenName = certify({ name: 'Somebody else', keyName: JSON.stringify(company.name), serial: company.serial })

const refuse = 'refused' as const

const rows: Row[] = [
  // SignerInfos and certificates.
  [
    'a second signer behind the first',
    signed({ mangle: at(signers, (part) => more(part, infoBy(person, Buffer.from('x')))) }),
    refuse,
    ['cms.structure.signer-count'],
  ],
  [
    'a second signer before the first',
    signed({
      mangle: at(signers, (part) =>
        tagged(0x31, infoBy(person, Buffer.from('x')), ...readWhole(part).children.map(({ bytes }) => bytes)),
      ),
    }),
    refuse,
    ['cms.structure.signer-count'],
  ],
  [
    'signers in a sequence',
    signed({ mangle: at(signers, (part) => Buffer.concat([Buffer.of(0x30), part.subarray(1)])) }),
    refuse,
    ['cms.structure.unreadable'],
  ],
  [
    'a look-alike by key identifier',
    signed({ byKeyId: true, certificates: [sameKeyId, company, authority] }),
    'accepted',
  ],
  [
    'a look-alike by key identifier alone',
    signed({ byKeyId: true, certificates: [sameKeyId, authority] }),
    refuse,
    ['signature.value.wrong'],
  ],
  ['a look-alike by number', signed({ certificates: [twin, company, authority] }), 'accepted'],
  [
    'the same key under another name, and the name that was meant',
    signed({ certificates: [stolenName, company, authority] }),
    'accepted',
  ],
  [
    'the same key under another name',
    signed({ certificates: [stolenName], byKeyId: true }),
    refuse,
    ['signature.certificate.mismatch'],
  ],
  [
    'more namesakes than are tried',
    signed({
      named: null,
      certificates: [
        ...Array.from({ length: 8 }, (_, turn) =>
          certify({ name: `Twin ${turn}`, issuer: authority, serial: company.serial }),
        ),
        company,
        authority,
      ],
    }),
    'unsupported',
    ['signature.certificate.missing'],
  ],
  [
    'more timestamps than are looked at',
    signed({
      stamp: (stamped) =>
        Buffer.concat(Array.from({ length: 17 }, () => stampToken({ authority: clock, stamped, certificates: [] }))),
      certificates: [company, authority, clock],
    }),
    'unsupported',
    ['time.stamp.unsupported'],
  ],
  [
    'as many timestamps as are looked at',
    signed({
      stamp: (stamped) =>
        Buffer.concat(Array.from({ length: 16 }, () => stampToken({ authority: clock, stamped, certificates: [] }))),
      certificates: [company, authority, clock],
    }),
    'accepted',
  ],

  // Attributes.
  [
    'the type of the content twice',
    signed({ signedAttributes: [attribute(ids.contentType, data)] }),
    refuse,
    ['cms.attributes.repeated'],
  ],
  [
    'a content type of two values',
    signed({ contentType: null, signedAttributes: [attribute(ids.contentType, data, oid('1.2.3'))] }),
    refuse,
    ['cms.structure.unreadable'],
  ],
  [
    'a digest of two values',
    signed({
      messageDigest: null,
      signedAttributes: [attribute(ids.messageDigest, octets(Buffer.alloc(32)), octets(Buffer.alloc(32, 1)))],
    }),
    refuse,
    ['cms.structure.unreadable'],
  ],
  [
    'a digest without value',
    signed({ messageDigest: null, signedAttributes: [attribute(ids.messageDigest)] }),
    refuse,
    ['cms.structure.unreadable'],
  ],
  ['an empty digest', signed({ messageDigest: Buffer.alloc(0) }), refuse, ['signature.digest.mismatch']],
  [
    'the digest of no content',
    signed({ messageDigest: hashed('sha256', Buffer.alloc(0)) }),
    refuse,
    ['signature.digest.mismatch'],
  ],
  [
    'a digest in an unsigned attribute',
    signed({ messageDigest: null, unsignedAttributes: [attribute(ids.messageDigest, octets(Buffer.alloc(32)))] }),
    refuse,
    ['cms.attributes.message-digest'],
  ],
  [
    'a signing certificate in an unsigned attribute',
    signed({ named: null, unsignedAttributes: [essOf(company)] }),
    'review',
    ['signature.certificate.unnamed'],
  ],
  [
    'a signing certificate that comes second',
    signed({ named: null, signedAttributes: [essOf(person, company)] }),
    refuse,
    ['signature.certificate.mismatch'],
  ],
  [
    'issuers named behind the signing certificate',
    signed({ named: null, signedAttributes: [essOf(company, authority, root)] }),
    'accepted',
  ],
  [
    'no certificate in the signing-certificate attribute',
    signed({ named: null, signedAttributes: [essOf()] }),
    refuse,
    ['cms.structure.unreadable'],
  ],
  [
    'attributes without their last octet',
    signed({ mangle: at([...signer, 3, 0, 1, 0], (part) => flip(part)) }),
    refuse,
  ],
  [
    'attributes that nobody signed in place of none',
    signed({
      noAttributes: true,
      mangle: at(signer, (part) => {
        const [version, sid, hash, ...rest] = readWhole(part).children.map(({ bytes }) => bytes)
        return sequence(...[version, sid, hash].map((each) => each ?? nothing()), tagged(0xa0), ...rest)
      }),
    }),
    refuse,
  ],
  [
    'a counter-signature',
    signed({ unsignedAttributes: [attribute(ids.counterSignature, infoBy(person, Buffer.from('x')))] }),
    'accepted',
  ],

  // Algorithms.
  [
    'the algorithm of another key',
    signed({ mangle: at([...signer, 4], () => sequence(oid('1.2.840.113549.1.1.11'), nothing())) }),
    'unsupported',
    ['signature.algorithm.unsupported'],
  ],
  [
    'another hash function named outside',
    signed({ mangle: at([...signer, 2], () => hashAlgorithm('sha512')) }),
    refuse,
    ['signature.digest.mismatch'],
  ],
  [
    'another hash function named with the signature',
    signed({ mangle: at([...signer, 4], () => sequence(oid('1.2.840.10045.4.3.4'))) }),
    refuse,
    ['signature.value.wrong'],
  ],
  [
    'a signature without hash function named as RSA',
    signed({
      signer: rsa,
      certificates: [rsa, authority],
      mangle: at([...signer, 4], () => sequence(oid('1.2.840.113549.1.1.1'), nothing())),
    }),
    'accepted',
  ],
]

/** SignerInfos, certificates and attributes that were built to be misread, beside what only looks so. */
export const forgedCms: Animal[] = animalsOf(rows)
