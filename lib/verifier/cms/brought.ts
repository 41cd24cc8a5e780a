import { type Evidence, readEvidence } from '../revocation/status'
import { type Certificate, readableCertificates } from '../x509/certificate'
import type { SignedData } from './signed-data'

// Of each kind; a file may bring thousands, and each is compared with all others. The signer's own and its issuers' come first.
const most = 64

/** The certificates that came with a signature, as far as they can be read. */
export const certificatesIn = ({ certificates }: SignedData): Certificate[] =>
  readableCertificates(certificates.slice(0, most))

/** Strangers' revocation lists and OCSP responses, no more of them than are looked at. */
export const evidenceIn = (lists: readonly Uint8Array[], responses: readonly Uint8Array[]): Evidence =>
  readEvidence(lists.slice(0, most), responses.slice(0, most))
