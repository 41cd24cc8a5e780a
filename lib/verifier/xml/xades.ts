import { momentOf } from '../calendar'
import { digest, type Hash, sameBytes } from '../keys/digests'
import { Finding } from '../ledger'
import { type Evidence, readEvidence } from '../revocation/status'
import { type Certificate, readableCertificates } from '../x509/certificate'
import { canonicalizationOf, digestOf } from './algorithms'
import { canonicalize, needsBaseJoined } from './canonical'
import type { Effort } from './effort'
import { descendants, isWithin, type XmlElement } from './nodes'
import { type Signed, signedElement } from './references'
import { isXades } from './signature-namespaces'
import { base64Of, dsigNamespace, onlyText, type SignatureParts } from './signature-syntax'

/** The elements of that name below some others, in a XAdES namespace (ETSI EN 319 132-1). */
const named = (all: readonly XmlElement[], local: string) =>
  all.flatMap((each) => descendants(each)).filter((each) => isXades(each) && each.local === local)

export const isXadesSignature = ({ objects }: SignatureParts) => named(objects, 'QualifyingProperties').length > 0

/** One CertDigest: whether it is of that certificate; a hash that is not computed here is of none. */
function isDigestOf(element: XmlElement, certificate: Certificate): boolean {
  const [method, value] = element.elements
  if (!method?.is(dsigNamespace, 'DigestMethod') || !value?.is(dsigNamespace, 'DigestValue'))
    throw new Finding('xml.signature.malformed', 'CertDigest')
  return sameBytes(digest(digestOf(method), certificate.bytes), base64Of(value))
}

/**
 * 5.2.2: whether the signed properties name this certificate, first or among its issuers, which some programs list before it; null
 * when they name none.
 */
export function namesCertificate(signedObjects: readonly XmlElement[], certificate: Certificate): true | null {
  const holders = [...named(signedObjects, 'SigningCertificate'), ...named(signedObjects, 'SigningCertificateV2')]
  const digests = holders.map((each) => named([each], 'CertDigest')).filter(({ length }) => length > 0)
  if (digests.length === 0) return null
  // Where both editions stand, each speaks for itself: another program reads only one of them.
  if (!digests.every((own) => own.some((each) => isDigestOf(each, certificate))))
    throw new Finding('signature.certificate.mismatch', 'none is of the signing certificate')
  return true
}

const dateTime = /^\s*(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(\.\d+)?(Z|[+-]\d\d:\d\d)?\s*$/

/** What the signed objects say about the time, in XAdES or in an e-invoice's own property. Without zone it is Vietnam's. */
export function claimedTime(signedObjects: readonly XmlElement[]): Date | null {
  const element = signedObjects.flatMap((each) => descendants(each)).find(({ local }) => local === 'SigningTime')
  const match = element && dateTime.exec(onlyText(element))
  if (!match) return null
  const [, day = '', time = '', , zone = '+07:00'] = match
  return momentOf(day, time, zone)
}

/** The signed parts of the signature's own objects, read from the signed bytes. */
export const signedObjectsOf = (parts: SignatureParts, signed: readonly Signed[]): XmlElement[] =>
  signed
    .filter(({ target, method }) => method !== 'base64' && parts.objects.some((object) => isWithin(target, object)))
    .map(signedElement)

const maxTimestamps = 16

/** Tokens over the signature value (5.3), each with the way in which the stamped bytes are made. */
export function timestampsOf(
  { objects, valueElement }: SignatureParts,
  effort: Effort,
): { token: Uint8Array; hashStamped: (hash: Hash) => Buffer }[] {
  const stamps = named(objects, 'SignatureTimeStamp')
  if (named(stamps, 'EncapsulatedTimeStamp').length > maxTimestamps)
    throw new Finding('time.stamp.unsupported', `more than ${maxTimestamps}`)
  return stamps.flatMap((stamp) => {
    const method = stamp.elements.find((each) => each.is(dsigNamespace, 'CanonicalizationMethod'))
    const canonicalization = method
      ? canonicalizationOf(method)
      : { version: '1.0' as const, withComments: false, inclusivePrefixes: new Set<string>() }
    if (!canonicalization || needsBaseJoined(valueElement, canonicalization))
      throw new Finding('time.stamp.unsupported', method?.attribute('Algorithm') ?? null)
    const hashStamped = (hash: Hash) =>
      digest(
        hash,
        effort.spend(() => canonicalize(valueElement, canonicalization)),
      )
    return named([stamp], 'EncapsulatedTimeStamp').map((each) => ({ token: base64Of(each), hashStamped }))
  })
}

// Of each kind; a file may hold thousands, and each is compared with all others.
const maxEvidence = 64
const encoded = (objects: readonly XmlElement[], local: string) =>
  named(objects, local).slice(0, maxEvidence).map(base64Of)

/** Certificates and revocation information that anybody may have added (5.4); each proves itself or nothing. */
export function validationDataOf({ objects }: SignatureParts): { pool: Certificate[]; evidence: Evidence } {
  return {
    pool: readableCertificates(encoded(objects, 'EncapsulatedX509Certificate')),
    evidence: readEvidence(encoded(objects, 'EncapsulatedCRLValue'), encoded(objects, 'EncapsulatedOCSPValue')),
  }
}
