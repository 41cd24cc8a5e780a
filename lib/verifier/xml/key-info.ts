import { Finding } from '../ledger'
import { type Certificate, readableCertificates } from '../x509/certificate'
import type { XmlElement } from './nodes'
import { base64Of, dsigNamespace } from './signature-syntax'

const maxCertificates = 32

/** What is no base64, such as one with the lines of PEM, is no certificate; the signature may hold all the same. */
function encodingIn(element: XmlElement): Uint8Array[] {
  try {
    return [base64Of(element)]
  } catch (error) {
    if (error instanceof Finding) return []
    throw error
  }
}

/** The certificates in X509Data, and how many of them could not be read. */
type Given = { certificates: Certificate[]; unread: number }

/** XML Signature 1.1, 4.5.4. */
export function certificatesIn(keyInfo: XmlElement | null): Given {
  const data = keyInfo?.elements.filter((each) => each.is(dsigNamespace, 'X509Data')) ?? []
  const all = data.flatMap(({ elements }) => elements).filter((each) => each.is(dsigNamespace, 'X509Certificate'))
  const certificates = readableCertificates(all.slice(0, maxCertificates).flatMap(encodingIn))
  return { certificates, unread: all.length - certificates.length }
}
