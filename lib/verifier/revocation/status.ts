import { readPublicKey } from '../keys/public-key'
import { readScheme } from '../keys/signature-algorithms'
import { isSignatureOf } from '../keys/verify-signature'
import { Finding, Malformed, unlessMalformed } from '../ledger'
import { type Certificate, isValidAt, readableCertificates } from '../x509/certificate'
import { isIssuedBy } from '../x509/chain'
import { allowsUsage, purposeOids, usageBits } from '../x509/extensions'
import { sameName } from '../x509/names'
import { entryOf, isUnderstood, type RevocationList, readRevocationList } from './crl'
import { allReasons, type Point, pointsOf } from './distribution-point'
import { type OcspResponse, readOcspResponse, responsesAbout } from './ocsp'

/** Revocation lists and OCSP responses, from the store and from the file. */
export type Evidence = { lists: readonly RevocationList[]; responses: readonly OcspResponse[] }

export type Status = { status: 'good' } | { status: 'revoked'; at: Date } | { status: 'unknown' }

type SignedStatement = Pick<RevocationList, 'signed' | 'signatureAlgorithm' | 'signature'>

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

function isMadeBy({ signed, signatureAlgorithm, signature }: SignedStatement, signer: Certificate): boolean {
  try {
    const scheme = readScheme(signatureAlgorithm)
    return isSignatureOf({ scheme, hash: null, key: readPublicKey(signer.keyInfo), signed, value: signature })
  } catch (error) {
    if (error instanceof Finding || error instanceof Malformed) return false
    throw error
  }
}

/** RFC 6960, 4.2.2.2: the issuer itself, or somebody whom it certified for nothing but this. */
function mayAnswer(responder: Certificate, issuer: Certificate, at: Date): boolean {
  const isDelegate = responder.extensions.purposes?.includes(purposeOids.ocspSigning) ?? false
  return isDelegate && isIssuedBy(responder, issuer) && isValidAt(responder, at)
}

const isAnswerOf = (response: OcspResponse, issuer: Certificate) =>
  isMadeBy(response, issuer) ||
  readableCertificates(response.certificates).some(
    (each) => mayAnswer(each, issuer, response.producedAt) && isMadeBy(response, each),
  )

/** Whether a statement speaks of that moment: made later, or made before and still in force then. */
const speaksOf = (at: Date, { thisUpdate, nextUpdate }: { thisUpdate: Date; nextUpdate: Date | null }) =>
  thisUpdate >= at || (nextUpdate !== null && at <= nextUpdate)

/** Whether a list is what a point means: of its issuer, and indirect where that is another than the certificate's (RFC 5280, 6.3.3 b). */
const isOfPoint = ({ issuer, points, isIndirect }: RevocationList, { issuers, isOfAnother, names }: Point): boolean =>
  issuers.some((name) => sameName(name, issuer)) &&
  (!isOfAnother || isIndirect) &&
  (points === null || names.some((name) => points.includes(name)))

/** The reasons for which a list's silence says that a certificate is not revoked (6.3.3 b to e). */
function reasonsSilent(list: RevocationList, { extensions }: Certificate, points: readonly Point[]): number[] {
  const isAuthority = extensions.authority?.isAuthority ?? false
  if (list.covers !== 'all' && list.covers !== (isAuthority ? 'authorities' : 'users')) return []
  return points
    .filter((point) => isOfPoint(list, point))
    .flatMap(({ reasons }) => [...reasons].filter((reason) => list.reasons.has(reason)))
}

/** When the lists say that a certificate was revoked. A hold ends where a later list takes it back (RFC 5280, 5.3.1). */
function revocationsIn(lists: readonly RevocationList[], certificate: Certificate): Date[] {
  const said = lists.flatMap((list) => {
    const entry = entryOf(list, certificate)
    return entry ? { ...entry, thisUpdate: list.thisUpdate } : []
  })
  const isOver = (held: Date) => said.some(({ kind, thisUpdate }) => kind === 'released' && thisUpdate >= held)
  return said
    .filter(({ kind, thisUpdate }) => kind === 'revoked' || (kind === 'held' && !isOver(thisUpdate)))
    .map(({ at }) => at)
}

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
      isAbout(list) && signers.some((signer) => sameName(signer.subject, list.issuer) && isMadeBy(list, signer)),
  )
  const answers = evidence.responses
    .filter((response) => responsesAbout(response, certificate, issuer).length > 0 && isAnswerOf(response, issuer))
    .flatMap((response) => responsesAbout(response, certificate, issuer))
  const revoked = [...revocationsIn(lists, certificate), ...answers.map(({ revokedAt }) => revokedAt)].filter(
    (time) => time !== null,
  )
  if (revoked.length > 0) return { status: 'revoked', at: new Date(Math.min(...revoked.map((time) => time.getTime()))) }
  const silent = lists
    .filter((list) => speaksOf(at, list) && isUnderstood(list))
    .flatMap((list) => reasonsSilent(list, certificate, points))
  const isGood =
    [...allReasons].every((reason) => silent.includes(reason)) ||
    answers.some((answer) => answer.status === 'good' && speaksOf(at, answer))
  return { status: isGood ? 'good' : 'unknown' }
}
