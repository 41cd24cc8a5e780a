import type { CertificateFacts, SignerFacts } from '../types'
import type { Certificate } from './certificate'
import { attributeOf, textOfName, vietnameseIds } from './names'

export const certificateFacts = ({ subject, issuer, serial, sha256, notBefore, notAfter }: Certificate): CertificateFacts => ({
  subject: textOfName(subject),
  issuer: textOfName(issuer),
  serial,
  sha256,
  notBefore: notBefore.toISOString(),
  notAfter: notAfter.toISOString(),
})

const masked = (id: string) => `${id.slice(0, 3)}•••${id.slice(-2)}`

/** Who signed. A tax code of twelve digits is a person's ID, and masked like one. */
export function signerFacts(certificate: Certificate): SignerFacts {
  const ids = vietnameseIds(certificate.subject)
  const isPublic = (kind: string, value: string) => kind === 'tax-code' && value.length !== 12
  return {
    ...certificateFacts(certificate),
    commonName: attributeOf(certificate.subject, 'CN'),
    organisation: attributeOf(certificate.subject, 'O'),
    taxCodes: ids.filter(({ kind, value }) => isPublic(kind, value)).map(({ value }) => value),
    personalIds: ids.filter(({ kind, value }) => !isPublic(kind, value)).map(({ value }) => masked(value)),
  }
}
