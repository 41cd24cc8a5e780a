import { type Element, readElement } from '../asn1/element'
import {
  type AlgorithmIdentifier,
  algorithmOf,
  bitsOf,
  context,
  numberOf,
  serialOf,
  tags,
  timeOf,
} from '../asn1/values'
import { digest, sameBytes } from '../keys/digests'
import { Malformed, unlessMalformed } from '../ledger'
import { type Extensions, readExtensions } from './extensions'
import { type Name, readName } from './names'

/** An X.509 certificate (RFC 5280, 4.1) as it was read; nothing about it has been verified. */
export type Certificate = {
  bytes: Uint8Array
  sha256: string
  /** TBSCertificate: what the issuer signed. */
  signed: Uint8Array
  version: number
  /** Hexadecimal, as encoded. */
  serial: string
  signatureAlgorithm: AlgorithmIdentifier
  signature: Uint8Array
  issuer: Name
  subject: Name
  notBefore: Date
  notAfter: Date
  /** SubjectPublicKeyInfo. */
  keyInfo: Element
  extensions: Extensions
}

/** Whether a moment lies within the validity that the certificate states, both ends included. */
export const isValidAt = ({ notBefore, notAfter }: Pick<Certificate, 'notBefore' | 'notAfter'>, at: Date): boolean =>
  notBefore <= at && at <= notAfter

/** Reads one certificate; throws `Malformed` when the bytes are none. Bytes that follow it are left alone. */
export const readCertificate = (bytes: Uint8Array): Certificate => certificateOf(readElement(bytes).element)

export function certificateOf(element: Element): Certificate {
  const [tbs, outer, signature] = element.expect(tags.sequence).children
  if (!tbs || !outer || !signature) throw new Malformed('a certificate has three parts')
  const fields = [...tbs.expect(tags.sequence).children]
  const version = fields[0]?.tag === context(0) ? numberOf(fields.shift()?.child(0) ?? tbs) + 1 : 1
  const [serial, inner, issuer, validity, subject, keyInfo, ...optional] = fields
  if (!serial || !inner || !issuer || !validity || !subject || !keyInfo)
    throw new Malformed('a certificate lacks a field')
  const signatureAlgorithm = algorithmOf(outer)
  // 4.1.1.2: the algorithm outside the signature must be the one inside.
  if (!sameBytes(signatureAlgorithm.bytes, algorithmOf(inner).bytes))
    throw new Malformed('a certificate names two signature algorithms')
  return {
    bytes: element.bytes,
    sha256: digest('sha256', element.bytes).toString('hex'),
    signed: tbs.bytes,
    version,
    serial: serialOf(serial),
    signatureAlgorithm,
    signature: bitsOf(signature),
    issuer: readName(issuer),
    subject: readName(subject),
    notBefore: timeOf(validity.child(0)),
    notAfter: timeOf(validity.child(1)),
    keyInfo,
    extensions: readExtensions(optional.find(({ tag }) => tag === context(3))),
  }
}

/** Whether two certificates are the same, byte for byte. */
export const sameCertificate = (a: Certificate, b: Certificate) => a.sha256 === b.sha256

/** Reads what can be read of several certificates; broken ones are left out. */
export const readableCertificates = (all: readonly Uint8Array[]): Certificate[] =>
  all.flatMap((bytes) => {
    return unlessMalformed(() => [readCertificate(bytes)], [])
  })
