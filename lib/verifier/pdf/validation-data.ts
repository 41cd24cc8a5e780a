import { unlessMalformed } from '../ledger'
import { type Evidence, readEvidence } from '../revocation/status'
import { type Certificate, readableCertificates } from '../x509/certificate'
import type { PdfDocument } from './document'
import { decoded } from './filters'
import { Stream } from './objects'

/** The document security store (ISO 32000-2, 12.8.4.3): certificates, revocation lists and OCSP responses. */
export type ValidationData = { pool: Certificate[]; evidence: Evidence }

const maxStreams = 96

function streams(document: PdfDocument, key: string): Uint8Array[] {
  const store = document.dictionary(document.catalogue.get('DSS'))
  const list = store ? document.array(store.get(key)) : []
  return list.slice(0, maxStreams).flatMap((each) => {
    return unlessMalformed(() => {
      const stream = document.resolve(each)
      return stream instanceof Stream ? decoded(stream) : []
    }, [])
  })
}

export const readValidationData = (document: PdfDocument): ValidationData => ({
  pool: readableCertificates(streams(document, 'Certs')),
  evidence: readEvidence(streams(document, 'CRLs'), streams(document, 'OCSPs')),
})

export const hasValidationData = (document: PdfDocument) => document.catalogue.get('DSS') !== null
