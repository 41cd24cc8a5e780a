import { type CertificateWish, certify, extension, type Identity } from '../test-authority/certificates'
import { stampToken } from '../test-authority/cms'
import { type Der, oid, sequence, tagged, utf8 } from '../test-authority/der'
import { TestPdf } from '../test-authority/pdf-file'
import { type Animal, world } from './animal'

const { root, authority, company } = world

const forServers = { oids: ['1.3.6.1.5.5.7.3.1'], isCritical: false }
const forMail = { oids: ['1.3.6.1.5.5.7.3.4'], isCritical: false }
const forClocks = { oids: ['1.3.6.1.5.5.7.3.8'], isCritical: true }

const signedBy = (signer: Identity, ...issuers: Identity[]) =>
  TestPdf.make().sign({ signer, certificates: [signer, ...issuers] }).bytes

const below = (wish: Partial<CertificateWish>) => () => {
  const issuer = certify({ name: 'CA for something', issuer: root, authority: true, ...wish })
  return signedBy(certify({ name: 'Signer', issuer }), issuer)
}

/** Stamped by a clock whose authority may certify for these purposes. */
const stampedBelow = (purposes: NonNullable<CertificateWish['purposes']>) => () => {
  const issuer = certify({ name: 'CA of clocks', issuer: root, authority: true, purposes })
  const clock = certify({ name: 'Clock', issuer, purposes: forClocks, usage: [0] })
  const stamp = (stamped: Buffer) => stampToken({ authority: clock, stamped, certificates: [clock, issuer] })
  return TestPdf.make().sign({ signer: company, certificates: [company, authority], stamp }).bytes
}

/** An authority that got a new certificate for its key; files bring both. */
const renewing = { name: 'Renewed CA', issuer: root, authority: true, keyName: 'renewed' }
const former = certify({ ...renewing, until: new Date('2026-01-01T00:00:00Z') })
const newer = certify({ ...renewing, from: new Date('2026-01-01T00:00:00Z') })
const renewed = (...authorities: Identity[]) => signedBy(certify({ name: 'Signer', issuer: newer }), ...authorities)

/** A relative name of several parts, as it is written. */
const parts = (...pairs: (readonly [type: string, value: string])[]): Der =>
  sequence(tagged(0x31, ...pairs.map(([type, value]) => sequence(oid(type), utf8(value)))))
const forbidding = (name: Der) => extension('2.5.29.30', true, sequence(tagged(0xa1, sequence(tagged(0xa4, name)))))
const organisation = '2.5.4.10'

/** Signed by somebody of that organisation, below an authority that may certify for all but these. */
const of = (name: string, forbidden: string) => () => {
  const extensions = [forbidding(parts([organisation, forbidden]))]
  const issuer = certify({ name: 'Limited CA', issuer: root, authority: true, extensions })
  return signedBy(certify({ name: [[organisation, name]], issuer }), issuer)
}

const outside: Pick<Animal, 'expect' | 'because'> = { expect: 'refused', because: ['chain.issuer.name-outside'] }
const purpose: Pick<Animal, 'expect' | 'because'> = { expect: 'review', because: ['chain.usage.purpose'] }

/** What authorities may certify for, which of their certificates counts, and names that only look different. */
export const chainChoiceAnimals: Animal[] = [
  { name: 'an authority for servers alone', bytes: below({ purposes: forServers }), ...purpose },
  { name: 'an authority for mail', bytes: below({ purposes: forMail }), expect: 'accepted' },
  { name: 'an authority for clocks alone', bytes: below({ purposes: forClocks }), ...purpose },
  { name: 'a clock of an authority for clocks', bytes: stampedBelow(forClocks), expect: 'accepted' },
  {
    name: 'a clock of an authority for servers',
    bytes: stampedBelow(forServers),
    expect: 'review',
    because: ['time.stamp.usage'],
  },
  {
    name: 'an authority’s former certificate before its newer one',
    bytes: () => renewed(former, newer),
    expect: 'accepted',
  },
  {
    name: 'an authority’s newer certificate before its former one',
    bytes: () => renewed(newer, former),
    expect: 'accepted',
  },
  {
    name: 'an authority’s former certificate alone',
    bytes: () => renewed(former),
    expect: 'review',
    because: ['chain.validity.after'],
  },
  { name: 'a forbidden name', bytes: of('Gian Thương', 'Gian Thương'), ...outside },
  { name: 'a forbidden name with a soft hyphen', bytes: of('Gian\u00ad Thương', 'Gian Thương'), ...outside },
  {
    name: 'a forbidden name with a space that takes no room',
    bytes: of('Gian Thương\u200b', 'Gian Thương'),
    ...outside,
  },
  { name: 'a forbidden name with a control sign', bytes: of('Gian\u0001 Thương', 'Gian Thương'), ...outside },
  { name: 'a forbidden name with a tabulator', bytes: of('Gian\tThương', 'Gian Thương'), ...outside },
  { name: 'another name than the forbidden one', bytes: of('Gian Hàng', 'Gian Thương'), expect: 'accepted' },
]
