import { certify, type Identity } from '../test-authority/certificates'
import { type Animal, world } from './animal'
import { sign } from './xml-letters'

const { authority, company } = world
const dsa = certify({ name: 'DSA signer', kind: 'dsa', issuer: authority })
const odd = certify({ name: 'Signer on an odd curve', kind: 'koblitz', issuer: authority })
const method = 'http://www.w3.org/2009/xmldsig11#dsa-sha256'

const p256 = 'urn:oid:1.2.840.10045.3.1.7'
const dsig11 = 'xmlns="http://www.w3.org/2009/xmldsig11#"'

/** The coordinates of an elliptic key: what its encoding ends with. */
const pointOf = ({ key }: Identity) => key.spki.subarray(-64)

const ecKey = (point: Buffer, curve = p256) =>
  `<KeyValue><ECKeyValue ${dsig11}><NamedCurve URI="${curve}"/><PublicKey>${Buffer.concat([Buffer.of(4), point]).toString('base64')}</PublicKey></ECKeyValue></KeyValue>`

const decimal = (octets: Buffer) => BigInt(`0x${octets.toString('hex')}`).toString()
const olderEcKey = (x: string, y: string) =>
  `<KeyValue><ECDSAKeyValue xmlns="http://www.w3.org/2001/04/xmldsig-more#"><DomainParameters><NamedCurve URN="${p256}"/></DomainParameters><PublicKey><X Value="${x}"/><Y Value="${y}"/></PublicKey></ECDSAKeyValue></KeyValue>`
const olderKeyOf = (identity: Identity) =>
  olderEcKey(decimal(pointOf(identity).subarray(0, 32)), decimal(pointOf(identity).subarray(32)))

const encodedKey = (spki: Buffer) => `<DEREncodedKeyValue ${dsig11}>${spki.toString('base64')}</DEREncodedKeyValue>`

/** P, Q, G and Y out of a SubjectPublicKeyInfo, each by its length. */
function dsaKey({ key }: Identity): string {
  const numbers: Buffer[] = []
  const walk = (bytes: Buffer) => {
    for (let at = 0; at < bytes.length; ) {
      const short = bytes[at + 1] ?? 0
      const octets = short & 0x80 ? short & 0x7f : 0
      const length = octets ? bytes.readUIntBE(at + 2, octets) : short
      const content = bytes.subarray(at + 2 + octets, at + 2 + octets + length)
      if (bytes[at] === 0x30) walk(content)
      if (bytes[at] === 0x03) walk(content.subarray(1))
      if (bytes[at] === 0x02) numbers.push(content)
      at += 2 + octets + length
    }
  }
  walk(key.spki)
  const parts = ['P', 'Q', 'G', 'Y'].map((name, place) => `<${name}>${numbers[place]?.toString('base64')}</${name}>`)
  return `<KeyValue><DSAKeyValue>${parts.join('')}</DSAKeyValue></KeyValue>`
}

const guessable = `<KeyValue><DSAKeyValue>${['P', 'Q', 'G', 'Y'].map((name, place) => `<${name}>${['Fw==', 'Cw==', 'BA==', 'CA=='][place]}</${name}>`).join('')}</DSAKeyValue></KeyValue>`

const base64 = ({ der }: Identity) => der.toString('base64')
const certificateElement = (text: string) => `<X509Certificate>${text}</X509Certificate>`

const withKey = (keyInfo: string) => () => sign({ keyInfo })
const bare: Pick<Animal, 'trust' | 'expect' | 'because'> = {
  trust: [],
  expect: 'untrusted',
  because: ['chain.trust.no-certificate'],
}
const unreadable: Pick<Animal, 'trust' | 'expect' | 'because'> = {
  trust: [],
  expect: 'unsupported',
  because: ['signature.certificate.unreadable'],
}

export const keysInXml: Animal[] = [
  { name: 'an elliptic key', bytes: withKey(ecKey(pointOf(company))), ...bare },
  { name: 'an elliptic key as RFC 4050 had it', bytes: withKey(olderKeyOf(company)), ...bare },
  { name: 'an encoded key', bytes: withKey(encodedKey(company.key.spki)), ...bare },
  {
    name: 'a DSA key',
    bytes: () => sign({ signer: dsa, method, keyInfo: dsaKey(dsa) }),
    ...bare,
  },
  {
    name: 'the elliptic key of another',
    bytes: withKey(ecKey(pointOf(world.person))),
    trust: [],
    expect: 'refused',
    because: ['signature.value.wrong'],
  },
  {
    name: 'a curve that is not evaluated',
    bytes: withKey(ecKey(pointOf(company), 'urn:oid:1.2.3.4')),
    trust: [],
    expect: 'unsupported',
    because: ['signature.algorithm.unsupported'],
  },
  { name: 'an elliptic key whose numbers are none', bytes: withKey(olderEcKey('0x1', '2')), ...unreadable },
  {
    name: 'an elliptic key without its point',
    bytes: withKey(ecKey(pointOf(company)).replaceAll('PublicKey', 'Point')),
    ...unreadable,
  },
  { name: 'an encoded key that is none', bytes: withKey(encodedKey(Buffer.from([0x30, 0x05, 0x02]))), ...unreadable },
  {
    name: 'a point beside the curve',
    bytes: withKey(ecKey(Buffer.alloc(64, 1))),
    trust: [],
    expect: 'unsupported',
    because: ['signature.algorithm.unsupported'],
  },
  {
    name: 'a DSA key that anybody can guess',
    bytes: () => sign({ signer: dsa, method, keyInfo: guessable }),
    trust: [],
    expect: 'unsupported',
    because: ['signature.algorithm.unsupported'],
  },
  {
    name: 'a certificate that cannot be read beside one of another',
    bytes: () =>
      sign({ keyInfo: `<X509Data>${['AAAA', base64(world.person)].map(certificateElement).join('')}</X509Data>` }),
    trust: [],
    expect: 'unsupported',
    because: ['signature.certificate.unreadable'],
  },
  {
    name: 'a certificate on another curve beside one of another signer',
    bytes: () => sign({ certificates: [odd, world.person] }),
    trust: [],
    expect: 'unsupported',
    because: ['signature.algorithm.unsupported'],
  },
  {
    name: 'a comment in a bare key',
    bytes: withKey(encodedKey(company.key.spki).replace('</DER', '<!-- key --></DER')),
    ...unreadable,
  },
  {
    name: 'DSA',
    bytes: () => sign({ signer: dsa, method, certificates: [dsa, authority] }),
    expect: 'weak',
    because: ['signature.strength.key'],
  },
  {
    name: 'DSA, changed',
    bytes: () => sign({ signer: dsa, method, certificates: [dsa, authority] }).replace('1.000', '9.000'),
    expect: 'refused',
    because: ['signature.digest.mismatch'],
  },
]
