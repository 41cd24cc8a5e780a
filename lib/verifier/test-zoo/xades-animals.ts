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
const properties = (named = company.der, time = '2026-06-01T10:00:00+07:00') =>
  `<Object><x:QualifyingProperties ${etsi} Target="#s"><x:SignedProperties Id="sp"><x:SignedSignatureProperties><x:SigningTime>${time}</x:SigningTime><x:SigningCertificate><x:Cert><x:CertDigest><DigestMethod Algorithm="${algorithms.sha256}"/><DigestValue>${hashed('sha256', named).toString('base64')}</DigestValue></x:CertDigest></x:Cert></x:SigningCertificate></x:SignedSignatureProperties></x:SignedProperties></x:QualifyingProperties></Object>`
const xades = (objects = properties(), more: Partial<XmlWish> = {}) =>
  sign({
    references: [
      { uri: '', transforms: [enveloped] },
      { uri: '#sp', type: 'http://uri.etsi.org/01903#SignedProperties' },
    ],
    objects,
    ...more,
  })

function stampedXades(stampOther = false): string {
  const signer = certify({ name: 'Former company', issuer: authority, until: new Date('2026-06-15') })
  const before = xades(properties(signer.der), { signer, certificates: [signer, authority] })
  const value = descendants(parseXml(Buffer.from(before)).root).find(({ local }) => local === 'SignatureValue')
  const form = { version: '1.0' as const, withComments: false, inclusivePrefixes: new Set<string>() }
  const stamped = stampOther || !value ? Buffer.from('another') : canonicalize(value, form)
  const token = stampToken({ authority: clock, stamped, certificates: [clock, authority] }).toString('base64')
  const unsigned = `<x:UnsignedProperties><x:UnsignedSignatureProperties><x:SignatureTimeStamp><x:EncapsulatedTimeStamp>${token}</x:EncapsulatedTimeStamp></x:SignatureTimeStamp></x:UnsignedSignatureProperties></x:UnsignedProperties>`
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
