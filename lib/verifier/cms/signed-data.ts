import { type Element, readElement } from '../asn1/element'
import { type AlgorithmIdentifier, algorithmOf, context, octetsOf, oidOf, serialOf, tags } from '../asn1/values'
import { Malformed } from '../ledger'
import { type Name, readName } from '../x509/names'

export const contentTypes = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  tstInfo: '1.2.840.113549.1.9.16.1.4',
} as const

/** Which certificate a signer means: by issuer and serial number, or by key identifier (RFC 5652, 5.3). */
export type SignerIdentifier = { issuer: Name; serial: string } | { keyId: string }

export type SignerInfo = {
  identifier: SignerIdentifier
  digestAlgorithm: AlgorithmIdentifier
  /** The attributes as they are signed: the encoding of a SET. Null when there are none. */
  signedAttributes: Element | null
  signatureAlgorithm: AlgorithmIdentifier
  signature: Uint8Array
  unsignedAttributes: Element | null
}

/** SignedData (RFC 5652, 5.1) as it was read; nothing about it has been verified. */
export type SignedData = {
  contentType: string
  /** The content, where it is inside. */
  content: Uint8Array | null
  certificates: Uint8Array[]
  revocationLists: Uint8Array[]
  /** OCSP responses among the revocation information (RFC 5940). */
  ocspResponses: Uint8Array[]
  signers: SignerInfo[]
}

const ocspFormat = '1.3.6.1.5.5.7.16.2'

function readIdentifier(element: Element): SignerIdentifier {
  if (element.tag === tags.sequence) return { issuer: readName(element.child(0)), serial: serialOf(element.child(1)) }
  return { keyId: Buffer.from(octetsOf(element, context(0, false))).toString('hex') }
}

function readSigner(element: Element): SignerInfo {
  const parts = [...element.expect(tags.sequence).children]
  const [, identifier, digestAlgorithm] = parts.splice(0, 3)
  const signedAttributes = parts[0]?.tag === context(0) ? (parts.shift() ?? null) : null
  const [signatureAlgorithm, signature, unsignedAttributes, ...more] = parts
  if (!identifier || !digestAlgorithm || !signatureAlgorithm || !signature || more.length > 0)
    throw new Malformed('a signer lacks a field, or has one too many')
  return {
    identifier: readIdentifier(identifier),
    digestAlgorithm: algorithmOf(digestAlgorithm),
    signedAttributes,
    signatureAlgorithm: algorithmOf(signatureAlgorithm),
    signature: octetsOf(signature),
    unsignedAttributes: unsignedAttributes?.expect(context(1)) ?? null,
  }
}

/** 10.2.1: plain certificates and lists are sequences; everything else has a tag of its own. */
const plain = (field: Element | null) =>
  field?.children.filter(({ tag }) => tag === tags.sequence).map(({ bytes }) => bytes) ?? []

const otherInfo = (field: Element | null) =>
  field?.children
    .filter((each) => each.tag === context(1) && oidOf(each.child(0)) === ocspFormat)
    .map((each) => each.child(1).bytes) ?? []

/** The only value inside another. Of two, one program would read the first and the next the last. */
function onlyIn(element: Element): Element {
  if (element.children.length !== 1) throw new Malformed(`${element.children.length} values where one belongs`)
  return element.child(0)
}

/**
 * Reads a ContentInfo that holds SignedData. `rest` is what follows the encoding. Throws `Malformed` when the bytes hold anything
 * else.
 */
export function readSignedData(bytes: Uint8Array): { signedData: SignedData; rest: Uint8Array } {
  const { element, rest } = readElement(bytes)
  const [type, wrapped, ...beside] = element.expect(tags.sequence).children
  if (!type || !wrapped || beside.length > 0 || oidOf(type) !== contentTypes.signedData)
    throw new Malformed('the content is not SignedData')
  const body = onlyIn(wrapped.expect(context(0))).expect(tags.sequence)
  const [, digestAlgorithms, encapsulated, ...optional] = body.children
  const takes = (n: number) => (optional[0]?.tag === context(n) ? (optional.shift() ?? null) : null)
  const [certificates, lists] = [takes(0), takes(1)]
  const [signerInfos, ...behind] = optional
  if (!digestAlgorithms || !encapsulated || !signerInfos || behind.length > 0)
    throw new Malformed('SignedData lacks a field, or has one too many')
  const [contentType, wrappedContent, ...furtherContent] = encapsulated.expect(tags.sequence).children
  if (!contentType || furtherContent.length > 0) throw new Malformed('content that is none, or two')
  const content = wrappedContent ? onlyIn(wrappedContent.expect(context(0))) : null
  return {
    signedData: {
      contentType: oidOf(contentType),
      content: content && octetsOf(content),
      certificates: plain(certificates),
      revocationLists: plain(lists),
      ocspResponses: otherInfo(lists),
      signers: signerInfos.expect(tags.set).children.map(readSigner),
    },
    rest,
  }
}
