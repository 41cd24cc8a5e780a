import { algorithms } from '../test-authority/xml-file'
import { type Animal, world } from './animal'
import { changed, signed, whole } from './xml-letters'

const { authority } = world
const { enveloped, sha1, md5 } = algorithms
const more = 'http://www.w3.org/2001/04/xmldsig-more#'

export const changedXml: Animal[] = [
  {
    name: 'one digit changed',
    bytes: changed('1.000.000', '9.000.000'),
    expect: 'refused',
    because: ['signature.digest.mismatch'],
  },
  {
    name: 'an attribute added',
    bytes: changed('<thu ', '<thu x="1" '),
    expect: 'refused',
    because: ['signature.digest.mismatch'],
  },
  {
    name: 'an element added',
    bytes: changed('<noi-dung', '<them/><noi-dung'),
    expect: 'refused',
    because: ['signature.digest.mismatch'],
  },
  {
    name: 'the signature value changed',
    bytes: changed(/<SignatureValue>./, (found) => `<SignatureValue>${found.endsWith('A') ? 'B' : 'A'}`),
    expect: 'refused',
    because: ['signature.value.wrong'],
  },
  {
    name: 'the digest changed with the content',
    bytes: () => changed(/<DigestValue>[^<]*/, `<DigestValue>${Buffer.alloc(32).toString('base64')}`)(),
    expect: 'refused',
    because: ['signature.value.wrong', 'signature.digest.mismatch'],
  },
  {
    name: 'a comment within a value',
    bytes: changed('1.000.000', '1.000<!-- -->.000'),
    expect: 'review',
    because: ['xml.coverage.comment'],
  },
  {
    name: 'a comment within the digest',
    bytes: changed('<DigestValue>', '<DigestValue><!--AAAA-->'),
    expect: 'refused',
    because: ['xml.signature.malformed'],
  },
  {
    name: 'a comment within the signature value',
    bytes: changed('<SignatureValue>', '<SignatureValue><!--AAAA-->'),
    expect: 'refused',
    because: ['xml.signature.malformed'],
  },
  {
    name: 'two digests',
    bytes: changed('<DigestValue>', '<DigestValue>AAAA</DigestValue><DigestValue>'),
    expect: 'refused',
    because: ['xml.signature.malformed'],
  },
  {
    name: 'two blocks of signed information',
    bytes: changed('<SignedInfo>', '<SignedInfo/><SignedInfo>'),
    expect: 'refused',
    because: ['xml.signature.malformed'],
  },
  {
    name: 'words within the signature',
    bytes: changed('<SignedInfo>', 'words<SignedInfo>'),
    expect: 'refused',
    because: ['xml.signature.malformed'],
  },
  {
    name: 'something else within the signature',
    bytes: changed('<SignatureValue>', '<Evil/><SignatureValue>'),
    expect: 'refused',
    because: ['xml.signature.malformed'],
  },
  {
    name: 'base64 that is none',
    bytes: changed('<SignatureValue>', '<SignatureValue>!'),
    expect: 'refused',
    because: ['xml.signature.malformed'],
  },
  {
    name: 'the certificate of another',
    bytes: signed({ certificates: [world.person, authority] }),
    expect: 'refused',
    because: ['signature.value.wrong'],
  },
  {
    name: 'a certificate that is none',
    bytes: signed({ keyInfo: '<X509Data><X509Certificate>AAAA</X509Certificate></X509Data>' }),
    expect: 'unsupported',
    because: ['signature.certificate.unreadable'],
  },
  {
    name: 'no key at all',
    bytes: signed({ keyInfo: '' }),
    trust: [],
    expect: 'unsupported',
    because: ['signature.certificate.missing'],
  },
  { name: 'an empty store', bytes: signed(), trust: [], expect: 'untrusted', because: ['chain.trust.unknown'] },
  {
    name: 'SHA-1 digest',
    bytes: signed(whole([enveloped], sha1)),
    expect: 'weak',
    because: ['signature.strength.digest'],
  },
  {
    name: 'SHA-1 signature',
    bytes: signed({ method: `${more}ecdsa-sha1`, hash: 'sha1' }),
    expect: 'weak',
    because: ['signature.strength.digest'],
  },
  {
    name: 'MD5 digest',
    bytes: signed(whole([enveloped], md5)),
    expect: 'unsupported',
    because: ['signature.algorithm.unsupported'],
  },
  {
    name: 'a message authentication code',
    bytes: signed({ method: 'http://www.w3.org/2000/09/xmldsig#hmac-sha1' }),
    expect: 'unsupported',
    because: ['signature.algorithm.unsupported'],
  },
  {
    name: 'one digit changed under a message authentication code',
    bytes: changed('1.000.000', '9.000.000', { method: 'http://www.w3.org/2000/09/xmldsig#hmac-sha1' }),
    expect: 'refused',
    because: ['signature.digest.mismatch'],
  },
  {
    name: 'an algorithm that is none',
    bytes: signed({ canonicalization: 'urn:none' }),
    expect: 'unsupported',
    because: ['signature.algorithm.unsupported'],
  },
]
