import { type Certificate, isValidAt, sameCertificate } from '../x509/certificate'
import { isIssuedBy } from '../x509/chain'
import { usageBits } from '../x509/extensions'
import { sameName } from '../x509/names'
import { type Evidence, statusOf } from './status'

const maxDeputies = 8

/**
 * Other keys under an issuer's name, which may sign its revocation lists: those of the path itself, and those that somebody on the
 * path certified for signing lists (RFC 5280, 6.3.3 f). Authorities keep such keys apart, or go on under new ones.
 */
export function deputiesOf(
  issuer: Certificate,
  path: readonly Certificate[],
  { pool, evidence, at }: { pool: readonly Certificate[]; evidence: Evidence; at: Date },
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
