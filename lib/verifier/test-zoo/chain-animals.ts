import { type CertificateWish, certify, extension, type Identity } from '../test-authority/certificates'
import { context, implicit, nothing, octets, oid, sequence } from '../test-authority/der'
import { TestPdf } from '../test-authority/pdf-file'
import { june } from '../test-authority/revocation'
import { type Animal, world } from './animal'

const { root, authority } = world

/** A document that somebody of this kind signed, with these certificates on the way. */
const signedBy =
  (wish: Partial<CertificateWish>, more: Identity[] = [authority], claim: Date | null = june(1)) =>
  () => {
    const signer = certify({ name: 'Signer', issuer: more[0] ?? authority, ...wish })
    return TestPdf.make().sign({ signer, certificates: [signer, ...more], signingTime: claim }).bytes
  }

const issuer = (wish: Partial<CertificateWish>) =>
  certify({ name: 'Another CA', issuer: root, authority: true, ...wish })

const unknownExtension = extension('1.2.3.4.5', true, nothing())
const onlyHosts = (host: string) => context(0, sequence(implicit(2, Buffer.from(host))))
const nameConstraints = (...limits: Buffer[]) => extension('2.5.29.30', true, sequence(...limits))
const hostName = (host: string) => extension('2.5.29.17', false, sequence(implicit(2, Buffer.from(host))))
const serverOnly = { oids: ['1.3.6.1.5.5.7.3.1'], isCritical: false }
const documents = { oids: ['1.3.6.1.5.5.7.3.36'], isCritical: true }

const policy = (id: string) => extension('2.5.29.32', false, sequence(sequence(oid(id))))
const asksForPolicy = extension('2.5.29.36', true, sequence(implicit(0, Buffer.of(0))))
const mapsAnyPolicy = extension('2.5.29.33', true, sequence(sequence(oid('2.5.29.32.0'), oid('1.2.3'))))

const rogueRoot = certify({ name: root.name, keyName: 'rogue', authority: true })
const rogueAuthority = certify({ name: authority.name, keyName: 'rogue', issuer: rogueRoot, authority: true })
const oddAuthority = certify({ name: 'CA on an odd curve', kind: 'koblitz', issuer: root, authority: true })
const oldRoot = certify({ name: 'Old Root', version: 1 })
const expired = { from: new Date('2024-01-01'), until: new Date('2026-06-15') }

export const chainAnimals: Animal[] = [
  { name: 'a chain of three', bytes: signedBy({}), expect: 'accepted' },
  {
    name: 'the signer itself in the store',
    bytes: () => TestPdf.make().sign({ signer: world.person }).bytes,
    trust: [world.person],
    expect: 'accepted',
  },
  { name: 'the authority alone in the store', bytes: signedBy({}), trust: [authority], expect: 'accepted' },
  {
    name: 'a root of version 1 in the store',
    bytes: signedBy({ issuer: oldRoot }, [oldRoot]),
    trust: [oldRoot],
    expect: 'accepted',
  },
  { name: 'a purpose of signing documents', bytes: signedBy({ purposes: documents }), expect: 'accepted' },
  { name: 'an empty store', bytes: signedBy({}), trust: [], expect: 'untrusted', because: ['chain.trust.unknown'] },
  { name: 'the authority missing', bytes: signedBy({}, []), expect: 'untrusted', because: ['chain.trust.unknown'] },
  {
    name: 'an authority whose key is not evaluated',
    bytes: signedBy({ issuer: oddAuthority }, [oddAuthority]),
    expect: 'untrusted',
    because: ['chain.trust.unknown'],
  },
  {
    name: 'a rogue root of the same name',
    bytes: signedBy({ issuer: rogueAuthority }, [rogueAuthority, rogueRoot]),
    expect: 'untrusted',
    because: ['chain.trust.unknown'],
  },
  {
    name: 'a signer who names an issuer that did not sign',
    bytes: signedBy({ issuer: rogueAuthority, issuerName: authority.name }, [authority]),
    expect: 'untrusted',
    because: ['chain.trust.unknown'],
  },

  {
    name: 'an issuer that is no authority',
    bytes: signedBy({}, [issuer({ authority: false, usage: [5] })]),
    expect: 'refused',
    because: ['chain.issuer.not-authority'],
  },
  {
    name: 'an issuer without basic constraints',
    bytes: signedBy({}, [issuer({ authority: null, usage: [5] })]),
    expect: 'refused',
    because: ['chain.issuer.not-authority'],
  },
  {
    name: 'an anchor that is no authority',
    bytes: signedBy({ issuer: world.person }, [world.person]),
    trust: [world.person],
    expect: 'refused',
    because: ['chain.issuer.not-authority', 'chain.issuer.key-usage'],
  },
  {
    name: 'an issuer that may not sign certificates',
    bytes: signedBy({}, [issuer({ usage: [6] })]),
    expect: 'refused',
    because: ['chain.issuer.key-usage'],
  },
  {
    name: 'a chain longer than allowed',
    bytes: () => {
      const below = certify({ name: 'CA below', issuer: authority, authority: true })
      return signedBy({}, [below, authority])()
    },
    expect: 'refused',
    because: ['chain.issuer.path-length'],
  },
  {
    name: 'a policy that the authority asks for',
    bytes: signedBy({ extensions: [policy('1.2.3.4')] }, [issuer({ extensions: [policy('1.2.3.4'), asksForPolicy] })]),
    expect: 'accepted',
  },
  {
    name: 'another policy than the authority asks for',
    bytes: signedBy({ extensions: [policy('1.2.3.5')] }, [issuer({ extensions: [policy('1.2.3.4'), asksForPolicy] })]),
    expect: 'refused',
    because: ['chain.issuer.policy'],
  },
  {
    name: 'demands on policies that cannot be read',
    bytes: signedBy({}, [issuer({ extensions: [extension('2.5.29.36', true, nothing())] })]),
    expect: 'unsupported',
    because: ['chain.extensions.critical'],
  },
  {
    name: 'any policy mapped to another, which the standard forbids',
    bytes: signedBy({}, [issuer({ extensions: [mapsAnyPolicy] })]),
    expect: 'unsupported',
    because: ['chain.extensions.critical'],
  },
  {
    name: 'a key for encryption only',
    bytes: signedBy({ usage: [2] }),
    expect: 'refused',
    because: ['chain.usage.forbidden'],
  },
  {
    name: 'a certificate for servers',
    bytes: signedBy({ purposes: serverOnly }),
    expect: 'review',
    because: ['chain.usage.purpose'],
  },
  {
    name: 'a critical extension that nobody knows',
    bytes: signedBy({ extensions: [unknownExtension] }),
    expect: 'unsupported',
    because: ['chain.extensions.critical'],
  },
  {
    name: 'an authority with limits on names that say nothing',
    bytes: signedBy({}, [issuer({ extensions: [nameConstraints()] })]),
    expect: 'unsupported',
    because: ['chain.issuer.name-constraints'],
  },
  {
    name: 'a name that its authority may certify',
    bytes: signedBy({ extensions: [hostName('ky.booth.vn')] }, [
      issuer({ extensions: [nameConstraints(onlyHosts('booth.vn'))] }),
    ]),
    expect: 'accepted',
  },
  {
    name: 'a name that its authority may not certify',
    bytes: signedBy({ extensions: [hostName('booth.vn')] }, [
      issuer({ extensions: [nameConstraints(onlyHosts('ky.booth.vn'))] }),
    ]),
    expect: 'refused',
    because: ['chain.issuer.name-outside'],
  },
  {
    name: 'a certificate signed with SHA-1',
    bytes: signedBy({ hash: 'sha1' }),
    expect: 'weak',
    because: ['chain.strength.digest'],
  },
  {
    name: 'an authority with a short key',
    bytes: signedBy({}, [issuer({ kind: 'rsa-1024' })]),
    expect: 'weak',
    because: ['chain.strength.key'],
  },
  {
    name: 'two extensions of a kind',
    bytes: signedBy({ extensions: [extension('2.5.29.14', false, octets(Buffer.alloc(4)))] }),
    expect: 'unsupported',
    because: ['signature.certificate.missing'],
  },

  {
    name: 'expired since, signed before by its own word',
    bytes: signedBy(expired),
    expect: 'review',
    because: ['chain.validity.expired'],
  },
  {
    name: 'expired since, and silent about the time',
    bytes: signedBy(expired, [authority], null),
    expect: 'review',
    because: ['chain.validity.after', 'time.signing.absent'],
  },
  {
    name: 'expired when it signed',
    bytes: signedBy(expired, [authority], june(20)),
    expect: 'review',
    because: ['chain.validity.after'],
  },
  {
    name: 'not yet valid',
    bytes: signedBy({ from: new Date('2026-09-01') }),
    expect: 'review',
    because: ['chain.validity.before'],
  },
  {
    name: 'not yet valid when it signed',
    bytes: signedBy({ from: june(10) }),
    expect: 'review',
    because: ['chain.validity.before'],
  },
  {
    name: 'an authority that expired',
    bytes: signedBy({}, [issuer(expired)]),
    expect: 'review',
    because: ['chain.validity.expired'],
  },
]
