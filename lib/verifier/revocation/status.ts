import { unlessMalformed } from '../ledger'
import { type Certificate, isValidAt } from '../x509/certificate'
import { isIssuedBy } from '../x509/chain'
import { allowsUsage, purposeOids, usageBits } from '../x509/extensions'
import { sameName } from '../x509/names'
import { entryOf, isUnderstood, type RevocationList, readRevocationList } from './crl'
import { allReasons, type Point, pointsOf } from './distribution-point'
import { type OcspResponse, readOcspResponse, responsesAbout } from './ocsp'

/** Revocation lists and OCSP responses, from the store and from the file. */
export type Evidence = { lists: readonly RevocationList[]; responses: readonly OcspResponse[] }

/** `isHarmless`: whether every statement says that it was for a reason which leaves alone what the key did before. */
export type Status = { status: 'good' } | { status: 'revoked'; at: Date; isHarmless: boolean } | { status: 'unknown' }

function readEach<T>(all: readonly Uint8Array[], reader: (bytes: Uint8Array) => T | null): T[] {
  return all.flatMap((bytes) => unlessMalformed(() => reader(bytes), null) ?? [])
}

/** Reads what can be read of strangers' evidence; the rest proves nothing and is left out. */
export const readEvidence = (lists: readonly Uint8Array[], responses: readonly Uint8Array[]): Evidence => ({
  lists: readEach(lists, readRevocationList),
  responses: readEach(responses, readOcspResponse),
})

export const joinEvidence = (...all: readonly Evidence[]): Evidence => ({
  lists: all.flatMap(({ lists }) => lists),
  responses: all.flatMap(({ responses }) => responses),
})

/** RFC 6960, 4.2.2.2: the issuer itself, or somebody whom it certified for nothing but this, and as far as that is understood. */
function mayAnswer(responder: Certificate, issuer: Certificate, at: Date): boolean {
  const { extensions } = responder
  const maySign = allowsUsage(extensions, usageBits.digitalSignature, usageBits.nonRepudiation)
  const isDelegate = extensions.purposes?.includes(purposeOids.ocspSigning) && extensions.unknownCritical === null
  return maySign && isDelegate === true && isIssuedBy(responder, issuer) && isValidAt(responder, at)
}

const isAnswerOf = (response: OcspResponse, issuer: Certificate) =>
  isIssuedBy(response, issuer) ||
  response.certificates.some((each) => mayAnswer(each, issuer, response.producedAt) && isIssuedBy(response, each))

/** Whether a statement speaks of that moment: made later, or made before and still in force then. */
const speaksOf = (at: Date, { thisUpdate, nextUpdate }: { thisUpdate: Date; nextUpdate: Date | null }) =>
  thisUpdate >= at || (nextUpdate !== null && at <= nextUpdate)

/** RFC 5280, 3.3 and RFC 6960, 4.4.4: once a certificate expired, nobody needs to say any more that it was revoked. */
const knowsOf = (
  { notAfter }: Certificate,
  { thisUpdate, keepsSince }: { thisUpdate: Date; keepsSince: Date | null },
) => thisUpdate <= notAfter || (keepsSince !== null && keepsSince <= notAfter)

/** Whether a list is what a point means: of its issuer, and indirect where that is another than the certificate's (RFC 5280, 6.3.3 b). */
const isOfPoint = ({ issuer, points, isIndirect }: RevocationList, { issuers, isOfAnother, names }: Point): boolean =>
  issuers.some((name) => sameName(name, issuer)) &&
  (!isOfAnother || isIndirect) &&
  (points === null || names.some((name) => points.includes(name)))

/** The reasons for which a list's silence says that a certificate is not revoked (6.3.3 b to e). */
function reasonsSilent(list: RevocationList, certificate: Certificate, points: readonly Point[]): number[] {
  const isAuthority = certificate.extensions.authority?.isAuthority ?? false
  if (!knowsOf(certificate, list)) return []
  if (list.covers !== 'all' && list.covers !== (isAuthority ? 'authorities' : 'users')) return []
  return points
    .filter((point) => isOfPoint(list, point))
    .flatMap(({ reasons }) => [...reasons].filter((reason) => list.reasons.has(reason)))
}

type Revoked = { at: Date; reason: number | null }

/** When and why the lists say that a certificate was revoked. A hold ends where a later list takes it back (RFC 5280, 5.3.1). */
function revocationsIn(lists: readonly RevocationList[], certificate: Certificate): Revoked[] {
  const said = lists.flatMap((list) => {
    const entry = entryOf(list, certificate)
    return entry ? { ...entry, thisUpdate: list.thisUpdate } : []
  })
  const isOver = (held: Date) => said.some(({ kind, thisUpdate }) => kind === 'released' && thisUpdate >= held)
  return said.filter(({ kind, thisUpdate }) => kind === 'revoked' || (kind === 'held' && !isOver(thisUpdate)))
}

// RFC 5280, 5.3.1: unspecified, written out; affiliation changed, superseded, cessation of operation; a hold.
const harmless: readonly (number | null)[] = [0, 3, 4, 5, 6]

/**
 * What is known about a certificate at a moment, from statements that its issuer signed. One that says "revoked" outweighs any
 * number that say "good".
 * @param deputies whose lists count besides the issuer's: other keys of it, and those whom the certificate names
 */
export function statusOf(
  certificate: Certificate,
  issuer: Certificate,
  evidence: Evidence,
  at: Date,
  deputies: readonly Certificate[] = [],
): Status {
  const signers = [issuer, ...deputies].filter(({ extensions }) => allowsUsage(extensions, usageBits.crlSign))
  const points = pointsOf(certificate)
  const isAbout = (list: RevocationList) =>
    sameName(list.issuer, issuer.subject) || points.some((point) => point.isOfAnother && isOfPoint(list, point))
  const lists = evidence.lists.filter(
    (list) =>
      isAbout(list) && signers.some((signer) => sameName(signer.subject, list.issuer) && isIssuedBy(list, signer)),
  )
  const answers = evidence.responses
    .filter((response) => responsesAbout(response, certificate, issuer).length > 0 && isAnswerOf(response, issuer))
    .flatMap((response) => responsesAbout(response, certificate, issuer))
  const answered = answers.flatMap(({ revokedAt, reason }) => (revokedAt ? { at: revokedAt, reason } : []))
  const revoked: Revoked[] = [...revocationsIn(lists, certificate), ...answered]
  if (revoked.length > 0) {
    const isHarmless = revoked.every(({ reason }) => harmless.includes(reason))
    return { status: 'revoked', at: new Date(Math.min(...revoked.map((each) => each.at.getTime()))), isHarmless }
  }
  const silent = lists
    .filter((list) => speaksOf(at, list) && isUnderstood(list))
    .flatMap((list) => reasonsSilent(list, certificate, points))
  const isGood =
    [...allReasons].every((reason) => silent.includes(reason)) ||
    answers.some((answer) => answer.status === 'good' && speaksOf(at, answer) && knowsOf(certificate, answer))
  return { status: isGood ? 'good' : 'unknown' }
}
