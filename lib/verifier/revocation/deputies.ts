import { severityOf } from '../reasons'
import { type Certificate, isValidAt, sameCertificate } from '../x509/certificate'
import { findChain, isIssuedBy } from '../x509/chain'
import { usageBits } from '../x509/extensions'
import { sameName } from '../x509/names'
import { pointsOf } from './distribution-point'
import { type Evidence, statusOf } from './status'

const maxDeputies = 8

type Grounds = { pool: readonly Certificate[]; evidence: Evidence; at: Date }

/**
 * Other keys under an issuer's name, which may sign its revocation lists: those of the path itself, and those that somebody on the
 * path certified for signing lists (RFC 5280, 6.3.3 f). Authorities keep such keys apart, or go on under new ones.
 */
export function deputiesOf(
  issuer: Certificate,
  path: readonly Certificate[],
  { pool, evidence, at }: Grounds,
): Certificate[] {
  const authorities = path.slice(1)
  const isVouchedFor = (each: Certificate) =>
    isValidAt(each, at) &&
    authorities.some(
      (voucher) => isIssuedBy(each, voucher) && statusOf(each, voucher, evidence, at).status !== 'revoked',
    )
  const maySign = (each: Certificate) =>
    sameName(each.subject, issuer.subject) &&
    !sameCertificate(each, issuer) &&
    each.extensions.usage?.has(usageBits.crlSign)
  const candidates = [...authorities, ...pool].filter(maySign).slice(0, maxDeputies)
  return candidates.filter((each) => authorities.includes(each) || isVouchedFor(each))
}

/**
 * Those whom a certificate names as issuers of lists about it, under the same anchor (5.2.5, 6.3.3 f). They need not be on its path.
 * Only what authorities say themselves can revoke them: what they say of themselves would go round in a circle.
 */
export function namedListIssuers(certificate: Certificate, anchor: Certificate, grounds: Grounds): Certificate[] {
  const { pool, evidence, at } = grounds
  const names = pointsOf(certificate).flatMap(({ isOfAnother, issuers }) => (isOfAnother ? issuers : []))
  const store = { anchors: [{ certificate: anchor, purposes: null }], intermediates: [], revocationLists: [] }
  const isVouchedFor = (each: Certificate) => {
    const { certificates, problems, ...found } = findChain(each, pool, store, [])
    const isRevoked = certificates.some((link, place) => {
      const issuer = certificates[place + 1]
      return issuer && statusOf(link, issuer, evidence, at).status === 'revoked'
    })
    const isSound = problems.every(({ reason }) => severityOf(reason) === 'weak')
    return found.anchor !== null && isSound && !isRevoked && certificates.every((link) => isValidAt(link, at))
  }
  return [...pool, anchor]
    .filter(
      (each) => each.extensions.usage?.has(usageBits.crlSign) && names.some((name) => sameName(name, each.subject)),
    )
    .slice(0, maxDeputies)
    .filter(isVouchedFor)
}
