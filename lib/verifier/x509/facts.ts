import type { CertificateFacts, SignerFacts } from '../types'
import type { Certificate } from './certificate'
import { attributeOf, textOfName, vietnameseIds } from './names'

export const certificateFacts = ({
  subject,
  issuer,
  serial,
  sha256,
  notBefore,
  notAfter,
}: Certificate): CertificateFacts => ({
  subject: textOfName(subject),
  issuer: textOfName(issuer),
  serial,
  sha256,
  notBefore: notBefore.toISOString(),
  notAfter: notAfter.toISOString(),
})

/** Who signed, by the certificate's own words. */
export function signerFacts(certificate: Certificate): SignerFacts {
  const ids = vietnameseIds(certificate.subject)
  const valuesOf = (wanted: 'tax-code' | 'personal-id') =>
    ids.filter(({ kind }) => kind === wanted).map(({ value }) => value)
  return {
    ...certificateFacts(certificate),
    commonName: attributeOf(certificate.subject, 'CN'),
    organisation: attributeOf(certificate.subject, 'O'),
    taxCodes: valuesOf('tax-code'),
    personalIds: valuesOf('personal-id'),
  }
}
