import { certify } from '../test-authority/certificates'
import { stampToken } from '../test-authority/cms'
import { hashed } from '../test-authority/keys'
import { algorithms, type XmlWish } from '../test-authority/xml-file'
import { canonicalize } from '../xml/canonical'
import { descendants } from '../xml/nodes'
import { parseXml } from '../xml/parser'
import { type Animal, world } from './animal'
import { sign } from './xml-letters'

const { authority, company, clock } = world
const { enveloped } = algorithms

const etsi = 'xmlns:x="http://uri.etsi.org/01903/v1.3.2#"'
const digestOf = (der: Buffer) =>
  `<x:CertDigest><DigestMethod Algorithm="${algorithms.sha256}"/><DigestValue>${hashed('sha256', der).toString('base64')}</DigestValue></x:CertDigest>`
const certificate = (der: Buffer) => `<x:Cert>${digestOf(der)}</x:Cert>`
const properties = (named = company.der, time = '2026-06-01T10:00:00+07:00') =>
  `<Object><x:QualifyingProperties ${etsi} Target="#s"><x:SignedProperties Id="sp"><x:SignedSignatureProperties><x:SigningTime>${time}</x:SigningTime><x:SigningCertificate>${certificate(named)}</x:SigningCertificate></x:SignedSignatureProperties></x:SignedProperties></x:QualifyingProperties></Object>`
const xades = (objects = properties(), more: Partial<XmlWish> = {}) =>
  sign({
    references: [
      { uri: '', transforms: [enveloped] },
      { uri: '#sp', type: 'http://uri.etsi.org/01903#SignedProperties' },
    ],
    objects,
    ...more,
  })

/** The usual properties, written otherwise. */
const propertiesWith = (from: string, to: string) => () => {
  const written = properties().replace(from, to)
  if (written === properties()) throw new Error(`cannot find ${from}`)
  return xades(written)
}
const second = (der: Buffer) =>
  propertiesWith(
    '</x:SigningCertificate>',
    `</x:SigningCertificate><x:SigningCertificateV2>${certificate(der)}</x:SigningCertificateV2>`,
  )

/** How the stamped value is made canonical, as the timestamp names it. */
const byName = (algorithm: string) => `<CanonicalizationMethod Algorithm="${algorithm}"/>`

function stampedXades(stampOther = false, method = '', more: Partial<XmlWish> = {}): string {
  const signer = certify({ name: 'Former company', issuer: authority, until: new Date('2026-06-15') })
  const before = xades(properties(signer.der), { signer, certificates: [signer, authority], ...more })
  const value = descendants(parseXml(Buffer.from(before)).root).find(({ local }) => local === 'SignatureValue')
  const form = {
    version: method.includes('exc-c14n') ? ('exclusive' as const) : ('1.0' as const),
    withComments: false,
    inclusivePrefixes: new Set<string>(),
  }
  const stamped = stampOther || !value ? Buffer.from('another') : canonicalize(value, form)
  const token = stampToken({ authority: clock, stamped, certificates: [clock, authority] }).toString('base64')
  const unsigned = `<x:UnsignedProperties><x:UnsignedSignatureProperties><x:SignatureTimeStamp>${method}<x:EncapsulatedTimeStamp>${token}</x:EncapsulatedTimeStamp></x:SignatureTimeStamp></x:UnsignedSignatureProperties></x:UnsignedProperties>`
  return before.replace('</x:QualifyingProperties>', `${unsigned}</x:QualifyingProperties>`)
}

export const xadesAnimals: Animal[] = [
  { name: 'XAdES', bytes: () => xades(), expect: 'accepted' },
  {
    name: 'XAdES that names another certificate',
    bytes: () => xades(properties(world.person.der)),
    expect: 'refused',
    because: ['signature.certificate.mismatch'],
  },
  {
    name: 'XAdES whose time was changed',
    bytes: () => xades().replace('2026-06-01T10', '2026-06-01T11'),
    expect: 'refused',
    because: ['signature.digest.mismatch'],
  },
  {
    name: 'XAdES that names its issuer first',
    bytes: propertiesWith('<x:Cert>', `${certificate(authority.der)}<x:Cert>`),
    expect: 'accepted',
  },
  { name: 'XAdES that names its certificate in both editions', bytes: second(company.der), expect: 'accepted' },
  {
    name: 'XAdES that names another certificate in one of its editions',
    bytes: second(world.person.der),
    expect: 'refused',
    because: ['signature.certificate.mismatch'],
  },
  {
    name: 'XAdES whose digest of the certificate has no method',
    bytes: propertiesWith(`<DigestMethod Algorithm="${algorithms.sha256}"/>`, ''),
    expect: 'refused',
    because: ['xml.signature.malformed'],
  },
  {
    name: 'XAdES whose digest of the certificate is of another kind',
    bytes: propertiesWith('<DigestMethod', '<x:DigestMethod'),
    expect: 'refused',
    because: ['xml.signature.malformed'],
  },
  {
    name: 'XAdES whose digest of the certificate has a value of another kind',
    bytes: () => xades(properties().replace(/<DigestValue>(.*)<\/DigestValue>/, '<x:DigestValue>$1</x:DigestValue>')),
    expect: 'refused',
    because: ['xml.signature.malformed'],
  },
  {
    name: 'a time to come in a letter, which is nobody’s claim',
    bytes: () => sign({ document: '<thu><SigningTime>2029-01-01T00:00:00Z</SigningTime>{{signature}}</thu>' }),
    expect: 'accepted',
    because: ['time.signing.absent'],
  },
  {
    name: 'a timestamp over the value in an exclusive form',
    bytes: () => stampedXades(false, byName(algorithms.exclusive)),
    expect: 'accepted',
  },
  {
    name: 'a timestamp over the value in a form that joins xml:base',
    bytes: () =>
      stampedXades(false, byName(algorithms.c14n11), { document: '<thu xml:base="urn:a">1{{signature}}</thu>' }),
    expect: 'unsupported',
    because: ['time.stamp.unsupported'],
  },
  {
    name: 'a timestamp over the value in a form that nobody knows',
    bytes: () => stampedXades(false, byName('urn:none')),
    expect: 'unsupported',
    because: ['time.stamp.unsupported'],
  },
  {
    name: 'XAdES with a time to come',
    bytes: () => xades(properties(company.der, '2026-12-01T10:00:00+07:00')),
    expect: 'review',
    because: ['time.signing.future'],
  },
  { name: 'XAdES with a timestamp, expired since', bytes: () => stampedXades(), expect: 'accepted' },
  {
    name: 'XAdES with the timestamp of another',
    bytes: () => stampedXades(true),
    expect: 'refused',
    because: ['time.stamp.imprint'],
  },
]
