import { type Element, readElement, readWhole } from '../asn1/element'
import {
  type AlgorithmIdentifier,
  algorithmOf,
  bitsOf,
  context,
  octetsOf,
  oidOf,
  serialOf,
  tags,
  timeOf,
} from '../asn1/values'
import { digest, hashOfOid, sameBytes } from '../keys/digests'
import { Malformed, unlessMalformed } from '../ledger'
import { type Certificate, readableCertificates } from '../x509/certificate'

type SingleResponse = {
  certificateId: Element
  status: 'good' | 'revoked' | 'unknown'
  revokedAt: Date | null
  /** Why (RFC 5280, 5.3.1); null where it does not say. */
  reason: number | null
  thisUpdate: Date
  nextUpdate: Date | null
  /** The responder knows of certificates that expired since then (RFC 6960, 4.4.4); null: it does not say so. */
  keepsSince: Date | null
}

/** A BasicOCSPResponse (RFC 6960, 4.2.1) as it was read; nothing about it has been verified. */
export type OcspResponse = {
  signed: Uint8Array
  signatureAlgorithm: AlgorithmIdentifier
  signature: Uint8Array
  producedAt: Date
  responses: SingleResponse[]
  certificates: Certificate[]
}

const basicResponse = '1.3.6.1.5.5.7.48.1.1'
const archiveCutoff = '1.3.6.1.5.5.7.48.1.6'
const invalidityDate = '2.5.29.24'
// Of one response; a responder sends one of each, or a few.
const maxAnswers = 64
const maxCertificates = 8

/** The time that an extension of an answer states. */
function timeIn(extensions: Element | undefined, oid: string): Date | null {
  const found = extensions
    ?.child(0)
    .children.find((each) => oidOf(each.child(0)) === oid)
    ?.children.at(-1)
  return found ? timeOf(readWhole(octetsOf(found)).expect(tags.generalizedTime)) : null
}

/** RFC 6960, 4.4.5: an answer may state what entries of lists do, such as since when the key was lost (RFC 5280, 5.3.2). */
function sinceOf(status: Element, extensions: Element | undefined): Date {
  const at = timeOf(status.child(0))
  const before = unlessMalformed(() => timeIn(extensions, invalidityDate), null)
  return before && before < at ? before : at
}

function readSingle(element: Element): SingleResponse {
  const [certificateId, status, thisUpdate, ...optional] = element.expect(tags.sequence).children
  if (!certificateId || !status || !thisUpdate) throw new Malformed('a response lacks a field')
  const isRevoked = status.tag === context(1)
  const next = optional.find(({ tag }) => tag === context(0))
  const extensions = optional.find(({ tag }) => tag === context(1))
  return {
    certificateId,
    status: isRevoked ? 'revoked' : status.tag === context(0, false) ? 'good' : 'unknown',
    revokedAt: isRevoked ? sinceOf(status, extensions) : null,
    reason: isRevoked ? (status.field(context(0))?.child(0).expect(tags.enumerated).content[0] ?? null) : null,
    thisUpdate: timeOf(thisUpdate),
    nextUpdate: next ? timeOf(next.child(0)) : null,
    keepsSince: timeIn(extensions, archiveCutoff),
  }
}

/** Reads an OCSPResponse; null when the responder gave no answer. Throws `Malformed` when the bytes are none. */
export function readOcspResponse(bytes: Uint8Array): OcspResponse | null {
  const outer = readElement(bytes).element.expect(tags.sequence)
  const isSuccessful = outer.child(0).expect(tags.enumerated).content[0] === 0
  const answer = outer.field(context(0))?.child(0)
  if (!isSuccessful || !answer || oidOf(answer.child(0)) !== basicResponse) return null
  const basic = readWhole(octetsOf(answer.child(1))).expect(tags.sequence)
  const [data, algorithm, signature] = basic.children
  if (!data || !algorithm || !signature) throw new Malformed('an OCSP response lacks a field')
  const [producedAt, responses] = data.children.filter(
    ({ tag }) => tag === tags.generalizedTime || tag === tags.sequence,
  )
  if (!producedAt || !responses) throw new Malformed('an OCSP response lacks its data')
  return {
    signed: data.bytes,
    signatureAlgorithm: algorithmOf(algorithm),
    signature: bitsOf(signature),
    producedAt: timeOf(producedAt),
    responses: responses.children.slice(0, maxAnswers).map(readSingle),
    certificates: readableCertificates(
      (basic.field(context(0))?.child(0).children ?? []).slice(0, maxCertificates).map(({ bytes: each }) => each),
    ),
  }
}

/** Whether a CertID (4.1.1) means that certificate of that issuer. */
function means(certificateId: Element, certificate: Certificate, issuer: Certificate): boolean {
  const [algorithm, nameHash, keyHash, serial] = certificateId.expect(tags.sequence).children
  const hash = algorithm ? hashOfOid(algorithmOf(algorithm).oid) : null
  if (!hash || !nameHash || !keyHash || !serial || serialOf(serial) !== certificate.serial) return false
  return (
    sameBytes(octetsOf(nameHash), digest(hash, issuer.subject.bytes)) &&
    sameBytes(octetsOf(keyHash), digest(hash, bitsOf(issuer.keyInfo.child(1))))
  )
}

/** What the response says about a certificate. */
export const responsesAbout = ({ responses }: OcspResponse, certificate: Certificate, issuer: Certificate) =>
  responses.filter(({ certificateId }) => means(certificateId, certificate, issuer))
