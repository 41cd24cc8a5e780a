import { type Element, readWhole } from '../asn1/element'
import { booleanOf, context, namedBitsOf, numberOf, octetsOf, oidOf, tags } from '../asn1/values'
import { Malformed, unlessMalformed } from '../ledger'
import { type NameConstraints, readNameConstraints } from './name-constraints'
import { type PolicyStatements, policyOids, readPolicyStatements } from './policies'

/** What the extensions of a certificate say (RFC 5280, 4.2.1). Null: the extension is absent. */
export type Extensions = {
  /** Basic constraints; `pathLength` null: no limit. */
  authority: { isAuthority: boolean; pathLength: number | null } | null
  /** Key usage: the bits that are set, by number. */
  usage: ReadonlySet<number> | null
  /** Extended key usage: the purposes. */
  purposes: string[] | null
  purposesAreCritical: boolean
  /** Subject key identifier, hexadecimal. */
  keyId: string | null
  /** The key identifier of the authority key identifier, hexadecimal. */
  issuerKeyId: string | null
  nameConstraints: NameConstraints | null
  /** `unread` where they cannot be evaluated. */
  policies: PolicyStatements | 'unread'
  /** The octets of the subject's alternative names; read only where an issuer limits names. */
  alternativeNames: Uint8Array | null
  /** The octets of the CRL distribution points; read only where a list is of one of them. */
  distributionPoints: Uint8Array | null
  /** id-pkix-ocsp-nocheck (RFC 6960, 4.2.2.2.1). */
  hasNoCheck: boolean
  /** The first critical extension that is not understood. */
  unknownCritical: string | null
}

export const usageBits = { digitalSignature: 0, nonRepudiation: 1, keyCertSign: 5, crlSign: 6 } as const

export const purposeOids = {
  any: '2.5.29.37.0',
  clientAuth: '1.3.6.1.5.5.7.3.2',
  emailProtection: '1.3.6.1.5.5.7.3.4',
  timeStamping: '1.3.6.1.5.5.7.3.8',
  ocspSigning: '1.3.6.1.5.5.7.3.9',
  documentSigning: '1.3.6.1.5.5.7.3.36',
  adobeDocuments: '1.2.840.113583.1.1.5',
  microsoftDocuments: '1.3.6.1.4.1.311.10.3.12',
} as const

const oids = {
  subjectKeyIdentifier: '2.5.29.14',
  keyUsage: '2.5.29.15',
  basicConstraints: '2.5.29.19',
  nameConstraints: '2.5.29.30',
  authorityKeyIdentifier: '2.5.29.35',
  extendedKeyUsage: '2.5.29.37',
  ocspNoCheck: '1.3.6.1.5.5.7.48.1.5',
} as const

// Of no consequence: alternative names, where CRLs are found, statements about qualified certificates.
const alternativeNames = '2.5.29.17'
const distributionPoints = '2.5.29.31'
const harmless = [alternativeNames, distributionPoints, '2.5.29.18', '2.5.29.46', '1.3.6.1.5.5.7.1.3']
const understood: ReadonlySet<string> = new Set([...Object.values(oids), ...Object.values(policyOids), ...harmless])

type Extension = { isCritical: boolean; octets: Uint8Array; value: Element }

function extensionsOf(list: Element | undefined): Map<string, Extension> {
  const found = new Map<string, Extension>()
  for (const each of list?.child(0).expect(tags.sequence).children ?? []) {
    const oid = oidOf(each.child(0))
    const second = each.child(1)
    const hasFlag = second.tag === tags.boolean
    // 4.2: "A certificate MUST NOT include more than one instance of a particular extension."
    if (found.has(oid)) throw new Malformed(`extension ${oid} stands twice`)
    const octets = octetsOf(hasFlag ? each.child(2) : second)
    // Only what is read here must be DER; strangers' extensions hold what they like.
    const value = Object.values<string>(oids).includes(oid) ? readWhole(octets) : each
    found.set(oid, { isCritical: hasFlag && booleanOf(second), octets, value })
  }
  return found
}

function readConstraints(value: Element): Extensions['authority'] {
  const [first, second] = value.expect(tags.sequence).children
  const hasFlag = first?.tag === tags.boolean
  const length = hasFlag ? second : first
  return { isAuthority: hasFlag && booleanOf(first), pathLength: length ? numberOf(length) : null }
}

function policiesOf(all: ReadonlyMap<string, Extension>): Extensions['policies'] {
  return unlessMalformed(() => readPolicyStatements((oid) => all.get(oid)?.octets ?? null), 'unread')
}

const hex = (octets: Uint8Array | undefined) => (octets ? Buffer.from(octets).toString('hex') : null)

/** Reads the `[3]` field of a certificate. Throws `Malformed` where an extension is not what its syntax allows. */
export function readExtensions(list: Element | undefined): Extensions {
  const all = extensionsOf(list)
  const read = <T>(oid: string, reader: (value: Element) => T): T | null => {
    const extension = all.get(oid)
    return extension ? reader(extension.value) : null
  }
  return {
    authority: read(oids.basicConstraints, readConstraints),
    usage: read(oids.keyUsage, namedBitsOf),
    purposes: read(oids.extendedKeyUsage, (value) => value.expect(tags.sequence).children.map(oidOf)),
    purposesAreCritical: all.get(oids.extendedKeyUsage)?.isCritical ?? false,
    keyId: read(oids.subjectKeyIdentifier, (value) => hex(octetsOf(value))),
    issuerKeyId: read(oids.authorityKeyIdentifier, (value) => hex(value.field(context(0, false))?.content)),
    nameConstraints: read(oids.nameConstraints, readNameConstraints),
    policies: policiesOf(all),
    alternativeNames: all.get(alternativeNames)?.octets ?? null,
    distributionPoints: all.get(distributionPoints)?.octets ?? null,
    hasNoCheck: all.has(oids.ocspNoCheck),
    unknownCritical: [...all].find(([oid, { isCritical }]) => isCritical && !understood.has(oid))?.[0] ?? null,
  }
}

/** Whether the key may be used in one of these ways; a certificate without the extension sets no limit. */
export const allowsUsage = ({ usage }: Extensions, ...anyOf: number[]) =>
  usage === null || anyOf.some((bit) => usage.has(bit))
