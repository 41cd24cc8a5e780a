import { readWhole } from '../asn1/element'
import { certify } from '../test-authority/certificates'
import { attribute, stampToken } from '../test-authority/cms'
import { context, integer, nothing, octets, oid, sequence, setOf, tagged } from '../test-authority/der'
import { hashAlgorithm } from '../test-authority/keys'
import { type Animal, world } from './animal'
import { animalsOf, at, body, more, type Row, signedWith as signed, signer } from './cms-surgery'

const { authority, clock, person } = world
const rsa = certify({ name: 'Signer with RSA', kind: 'rsa', issuer: authority })
const timestamp = '1.2.840.113549.1.9.16.2.14'
const refuse = 'refused' as const

const rows: Row[] = [
  // The value: 3.5 of SEC 1 has two numbers in their shortest form, between one and the order of the group.
  [
    'a value of two zeros',
    signed({ mangleSignature: () => sequence(integer(0), integer(0)) }),
    refuse,
    ['signature.value.wrong'],
  ],
  [
    'a value of two ones',
    signed({ mangleSignature: () => sequence(integer(1), integer(1)) }),
    refuse,
    ['signature.value.wrong'],
  ],
  [
    'a value of the order of the group',
    signed({
      mangleSignature: () => {
        const order = Buffer.from('ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551', 'hex')
        return sequence(integer(order), integer(order))
      },
    }),
    refuse,
    ['signature.value.wrong'],
  ],
  [
    'numbers with a zero before them',
    signed({
      mangleSignature: (value) =>
        sequence(...readWhole(value).children.map(({ content }) => tagged(2, Buffer.of(0, 0), content))),
    }),
    refuse,
    ['signature.value.wrong'],
  ],
  [
    'octets behind the two numbers',
    signed({ mangleSignature: (value) => Buffer.concat([value, Buffer.of(0)]) }),
    refuse,
    ['signature.value.wrong'],
  ],
  [
    'a third number',
    signed({ mangleSignature: (value) => more(value, integer(1)) }),
    refuse,
    ['signature.value.wrong'],
  ],
  [
    'a length written long',
    signed({ mangleSignature: (value) => Buffer.concat([Buffer.of(0x30, 0x81), value.subarray(1)]) }),
    refuse,
    ['signature.value.wrong'],
  ],
  ['no value', signed({ mangleSignature: () => Buffer.alloc(0) }), refuse, ['signature.value.wrong']],
  [
    'a value of zeros for RSA',
    signed({ signer: rsa, certificates: [rsa, authority], mangleSignature: (value) => Buffer.alloc(value.length) }),
    refuse,
    ['signature.value.wrong'],
  ],
  [
    'a value of one for RSA',
    signed({ signer: rsa, certificates: [rsa, authority], mangleSignature: () => Buffer.of(1) }),
    refuse,
    ['signature.value.wrong'],
  ],
  [
    'a longer value for RSA',
    signed({
      signer: rsa,
      certificates: [rsa, authority],
      mangleSignature: (value) => Buffer.concat([Buffer.of(0), value]),
    }),
    refuse,
    ['signature.value.wrong'],
  ],

  // What is inside.
  [
    'other content inside, in pieces',
    signed({
      encapsulated: Buffer.from('x'),
      mangle: at([...body, 2, 1], () => context(0, tagged(0x24, octets(Buffer.from('a')), octets(Buffer.from('b'))))),
    }),
    refuse,
    ['cms.structure.content-inside'],
  ],
  [
    'content inside that is no octet string',
    signed({ encapsulated: Buffer.from('x'), mangle: at([...body, 2, 1], () => context(0, sequence(integer(1)))) }),
    refuse,
    ['cms.structure.unreadable'],
  ],
  [
    'SignedData within SignedData',
    signed({ mangle: (encoding) => sequence(oid('1.2.840.113549.1.7.2'), context(0, encoding)) }),
    refuse,
    ['cms.structure.unreadable'],
  ],
  [
    'a second ContentInfo behind the first',
    signed({ mangle: (encoding) => Buffer.concat([encoding, encoding]) }),
    refuse,
    ['cms.structure.trailing-bytes'],
  ],
  [
    'a second body within the ContentInfo',
    signed({ mangle: (encoding) => more(encoding, context(0, readWhole(encoding).child(1).child(0).bytes as Buffer)) }),
    refuse,
    ['cms.structure.unreadable'],
  ],
  [
    'a second SignedData in the ContentInfo',
    signed({ mangle: at([1], (part) => more(part, readWhole(part).child(0).bytes as Buffer)) }),
    refuse,
    ['cms.structure.unreadable'],
  ],
  [
    'two bags of certificates',
    signed({
      mangle: at(body, (part) => {
        const [version, hashes, content, bag, infos] = readWhole(part).children.map(({ bytes }) => bytes as Buffer)
        return sequence(
          ...[version, hashes, content, bag, tagged(0xa0, person.der), infos].map((each) => each ?? nothing()),
        )
      }),
    }),
    refuse,
    ['cms.structure.unreadable'],
  ],
  [
    'two pieces of content',
    signed({
      mangle: at([...body, 2], (part) =>
        more(part, context(0, octets(Buffer.alloc(0))), context(0, octets(Buffer.from('x')))),
      ),
    }),
    refuse,
  ],
  [
    'a signer with something behind',
    signed({
      mangle: at(signer, (part) =>
        more(part, tagged(0xa1, attribute('1.2.3.4', nothing())), tagged(0xa1, attribute('1.2.3.4', nothing()))),
      ),
    }),
    refuse,
    ['cms.structure.unreadable'],
  ],
  [
    'an attribute with something behind its values',
    signed({ signedAttributes: [sequence(oid('1.2.3.4'), setOf(nothing()), setOf(nothing()))] }),
    refuse,
    ['cms.structure.unreadable'],
  ],
  [
    'a hash function that the signer uses and SignedData does not name',
    signed({ mangle: at([...body, 1], () => setOf(hashAlgorithm('sha512'))) }),
    'accepted',
  ],

  // Timestamps.
  [
    'a timestamp among the signed attributes',
    signed({
      signedAttributes: [
        attribute(timestamp, stampToken({ authority: clock, stamped: Buffer.from('x'), certificates: [clock] })),
      ],
    }),
    'accepted',
    ['time.signing.claimed'],
  ],
  [
    'a timestamp of a whole file',
    signed({
      stamp: () => stampToken({ authority: clock, stamped: Buffer.from('%PDF'), certificates: [clock, authority] }),
    }),
    refuse,
    ['time.stamp.imprint'],
  ],
  [
    'a sound timestamp, and one of something else',
    signed({
      stamp: (stamped) =>
        Buffer.concat([
          stampToken({ authority: clock, stamped, certificates: [clock, authority] }),
          stampToken({ authority: clock, stamped: Buffer.from('x'), certificates: [clock, authority] }),
        ]),
    }),
    refuse,
  ],
]

/** Values and structures of CMS that were built to be misread. */
export const forgedValues: Animal[] = animalsOf(rows)
