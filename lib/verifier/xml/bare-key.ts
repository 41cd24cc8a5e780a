import { readWhole } from '../asn1/element'
import { tags } from '../asn1/values'
import { bitStringOf, oidFrom, sequenceOf, unsigned, written } from '../asn1/write'
import { bitsOfCurve, type PublicKey, readPublicKey } from '../keys/public-key'
import { Finding, Malformed } from '../ledger'
import type { XmlElement } from './nodes'
import { base64Of, dsigNamespace } from './signature-syntax'

const dsig11 = 'http://www.w3.org/2009/xmldsig11#'
const rfc4050 = 'http://www.w3.org/2001/04/xmldsig-more#'

const child = (parent: XmlElement, namespace: string, local: string): XmlElement => {
  const found = parent.elements.find((each) => each.is(namespace, local))
  if (!found) throw new Malformed(`${parent.local} without ${local}`)
  return found
}

/** SubjectPublicKeyInfo (RFC 5280, 4.1), so that a bare key is read and judged as that of a certificate is. */
const keyInfoOf = (algorithm: string, parameters: Uint8Array, key: Uint8Array) =>
  sequenceOf(sequenceOf(oidFrom(algorithm), parameters), bitStringOf(key))

const numbers = (element: XmlElement, ...names: string[]) =>
  names.map((name) => unsigned(base64Of(child(element, dsigNamespace, name))))

/** 4.5.2.2. */
const rsaKey = (element: XmlElement) =>
  keyInfoOf('1.2.840.113549.1.1.1', written(tags.null), sequenceOf(...numbers(element, 'Modulus', 'Exponent')))

/** 4.5.2.1. */
const dsaKey = (element: XmlElement) => {
  const [y = Buffer.alloc(0)] = numbers(element, 'Y')
  return keyInfoOf('1.2.840.10040.4.1', sequenceOf(...numbers(element, 'P', 'Q', 'G')), y)
}

const curveOf = (name: string | null) => {
  const dotted = /^urn:oid:([\d.]{5,40})$/.exec(name ?? '')?.[1]
  if (!dotted) throw new Finding('signature.algorithm.unsupported', 'elliptic curve')
  return dotted
}

const ecKeyInfo = (curve: string, point: Uint8Array) => keyInfoOf('1.2.840.10045.2.1', oidFrom(curve), point)

/** 4.5.2.3; the curve is named. */
const ecKey = (element: XmlElement) =>
  ecKeyInfo(
    curveOf(child(element, dsig11, 'NamedCurve').attribute('URI')),
    base64Of(child(element, dsig11, 'PublicKey')),
  )

/** RFC 4050, 3.3: the older form, in which the two coordinates are decimal numbers. */
function olderEcKey(element: XmlElement) {
  const curve = curveOf(child(child(element, rfc4050, 'DomainParameters'), rfc4050, 'NamedCurve').attribute('URN'))
  const point = child(element, rfc4050, 'PublicKey')
  const digits = 2 * Math.ceil(bitsOfCurve(curve) / 8)
  const coordinate = (name: string) => {
    const value = child(point, rfc4050, name).attribute('Value') ?? ''
    if (!/^\d{1,200}$/.test(value)) throw new Malformed(`a coordinate ${name}`)
    return BigInt(value).toString(16).padStart(digits, '0')
  }
  return ecKeyInfo(curve, Buffer.from(`04${coordinate('X')}${coordinate('Y')}`, 'hex'))
}

const kinds: { namespace: string; local: string; spki: (element: XmlElement) => Uint8Array }[] = [
  { namespace: dsigNamespace, local: 'RSAKeyValue', spki: rsaKey },
  { namespace: dsigNamespace, local: 'DSAKeyValue', spki: dsaKey },
  { namespace: dsig11, local: 'ECKeyValue', spki: ecKey },
  { namespace: rfc4050, local: 'ECDSAKeyValue', spki: olderEcKey },
]

/** The SubjectPublicKeyInfo that KeyInfo holds, in XML or as it is (4.5.9); null where there is none of a kind that is read. */
function spkiIn(keyInfo: XmlElement): Uint8Array | null {
  const encoded = keyInfo.elements.find((each) => each.is(dsig11, 'DEREncodedKeyValue'))
  if (encoded) return base64Of(encoded)
  const values = keyInfo.elements
    .filter((each) => each.is(dsigNamespace, 'KeyValue'))
    .flatMap(({ elements }) => elements)
  for (const element of values) {
    const kind = kinds.find(({ namespace, local }) => element.is(namespace, local))
    if (kind) return kind.spki(element)
  }
  return null
}

/** A key that stands by itself: it may verify a signature, but says nothing about whose it is. */
export function bareKeyIn(keyInfo: XmlElement | null): PublicKey | null {
  try {
    const spki = keyInfo && spkiIn(keyInfo)
    return spki && readPublicKey(readWhole(spki))
  } catch (error) {
    const isUnread = error instanceof Finding && error.reason === 'xml.signature.malformed'
    if (!isUnread && !(error instanceof Malformed)) throw error
    throw new Finding('signature.certificate.unreadable', error.message)
  }
}
