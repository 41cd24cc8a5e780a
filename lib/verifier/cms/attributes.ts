import { derOf } from '../asn1/distinguished'
import type { Element } from '../asn1/element'
import { oidOf, tags } from '../asn1/values'
import { Finding, Malformed } from '../ledger'

export const attributeTypes = {
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  algorithmProtection: '1.2.840.113549.1.9.52',
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  signatureTimestamp: '1.2.840.113549.1.9.16.2.14',
  adobeRevocation: '1.2.840.113583.1.1.8',
} as const

/** Attributes by type (RFC 5652, 5.3): each type once, with its values. */
export type Attributes = ReadonlyMap<string, readonly Element[]>

/** Reads signed attributes. Throws `Finding` when a type stands twice. */
export function readAttributes(set: Element): Attributes {
  const found = new Map<string, readonly Element[]>()
  for (const attribute of set.children) {
    const type = oidOf(attribute.expect(tags.sequence).child(0))
    if (found.has(type)) throw new Finding('cms.attributes.repeated', type)
    if (attribute.children.length > 2) throw new Malformed(`attribute ${type} has something behind its values`)
    found.set(type, attribute.child(1).expect(tags.set).children)
  }
  return found
}

/** All values of a type among unsigned attributes, which anybody may add and some write in several pieces. */
export const unsignedValues = (set: Element | null, type: string): Element[] =>
  (set?.children ?? [])
    .filter((attribute) => oidOf(attribute.expect(tags.sequence).child(0)) === type)
    .flatMap((attribute) => attribute.child(1).children)

/** The one value of an attribute; null when it is absent. 11.1 to 11.3 allow a single value each. */
export function singleValue(attributes: Attributes, type: string): Element | null {
  const values = attributes.get(type)
  if (!values) return null
  const [value, ...others] = values
  if (!value || others.length > 0) throw new Malformed(`attribute ${type} has ${values.length} values`)
  return value
}

/**
 * What is hashed: the attributes as a SET, although they travel under `[0]` (5.4). It is their DER that is signed; some programs
 * write BER, or another order, and sign the DER. So there is one form, or two.
 */
export function signedFormsOf(attributes: Element): Uint8Array[] {
  const der = derOf(attributes, tags.set)
  if (attributes.bytes[1] === 0x80) return [der]
  const written = Buffer.from(attributes.bytes)
  written[0] = tags.set
  return Buffer.compare(written, der) === 0 ? [der] : [written, der]
}
