import type { CheckName, Reason } from './reasons'

/**
 * `accepted`: integrity and structure hold and every chain is trusted. `weak`: the same, with an algorithm that no longer
 * protects. `review`: a person must look. `untrusted`: a chain does not reach the trust store. `unsupported`: something was not
 * evaluated and is named. `refused`: provably broken or attacked. `unsigned`: there is no signature.
 */
export type Verdict = 'accepted' | 'weak' | 'review' | 'untrusted' | 'unsupported' | 'refused' | 'unsigned'

export type Revocation = 'good' | 'revoked' | 'unknown'

/** One thing that was looked at. `holds` is null when it could not be known, which is never as good as true. */
export type Check = { check: CheckName; holds: boolean | null; reason: Reason | null; detail: string | null }

/** A certificate as people compare it; dates in ISO 8601, UTC. */
export type CertificateFacts = {
  subject: string
  issuer: string
  serial: string
  sha256: string
  notBefore: string
  notAfter: string
}

/** Who signed, as the certificate names it. Holds personal IDs: see `withoutPersonalIds` before anything of it is shown. */
export type SignerFacts = CertificateFacts & {
  commonName: string | null
  organisation: string | null
  /** Tax codes from the subject's UID attribute (`MST:`). */
  taxCodes: string[]
  /** Personal IDs from the subject's UID attribute (`CCCD:`, `CMND:`). */
  personalIds: string[]
}

export type SignatureReport = {
  /** A document timestamp proves when, not who. */
  kind: 'signature' | 'timestamp'
  /** The PDF field, or where in the XML the signature stands. */
  place: string
  /** The SubFilter of a PDF signature, or `xmldsig`, or `xades`. */
  format: string
  verdict: Exclude<Verdict, 'unsigned'>
  revocation: Revocation
  /** The structure that ETSI EN 319 142-1 calls B, T, LT and LTA; null where none is there. */
  level: 'B' | 'T' | 'LT' | 'LTA' | null
  signer: SignerFacts | null
  /** From the signer to the anchor, or as far as issuers were found. */
  chain: CertificateFacts[]
  algorithm: string | null
  /** ISO 8601, UTC. */
  signedAt: string | null
  /** Who says so: a trusted timestamp, or only the signer. */
  signedAtSource: 'timestamp' | 'claim' | null
  reasons: Reason[]
  checks: Check[]
}

/** What an e-invoice says of itself and its seller; nothing about the buyer. */
export type InvoiceFacts = {
  form: string
  symbol: string
  number: string
  /** Local day, as written. */
  date: string
  currency: string
  /** TCHDon: `1` replaces another invoice, `2` adjusts one; null for neither. */
  relation: string | null
  sellerName: string
  /** A household's is its owner's personal ID. */
  sellerTaxCode: string
  total: string | null
  code: string | null
  /** Whether a trusted signature of the tax authority, and not of the seller, covers the code. */
  isCodeProved: boolean
  isCashRegister: boolean
  /** Whose signed bytes these values were read from. */
  readFrom: 'seller' | 'tax-authority' | 'unsigned'
}

export type FileKind = 'pdf' | 'xml' | 'invoice' | 'unknown'

export type FileReport = {
  kind: FileKind
  sha256: string
  verdict: Verdict
  revocation: Revocation
  /** What was found about the file as a whole. */
  reasons: Reason[]
  checks: Check[]
  signatures: SignatureReport[]
  invoice: InvoiceFacts | null
}
