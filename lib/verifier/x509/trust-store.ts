import { readWhole } from '../asn1/element'
import { readSignedData } from '../cms/signed-data'
import { Malformed } from '../ledger'
import { type RevocationList, readRevocationList } from '../revocation/crl'
import { type Certificate, readableCertificates, readCertificate } from './certificate'

/** What an anchor is trusted for: merchants' authorities, the Government root, time-stamping, contract platforms. */
export type Purpose = 'public' | 'government' | 'time-stamping' | 'contract'

/** A certificate that is trusted because an administrator put it here. `purposes` null: for everything. */
export type Anchor = { certificate: Certificate; purposes: readonly Purpose[] | null }

export type TrustStore = {
  anchors: readonly Anchor[]
  /** Certificates that may link a signer to an anchor and are trusted for nothing themselves: invoices carry none of their own. */
  intermediates: readonly Certificate[]
  revocationLists: readonly RevocationList[]
}

const pemBlock = /-----BEGIN ([A-Z0-9 ]{1,40})-----([^-]*)-----END \1-----/g

const certificateLabels = ['CERTIFICATE', 'X509 CERTIFICATE', 'TRUSTED CERTIFICATE']
const listLabels = ['X509 CRL', 'CRL']

type Held = { certificates: Certificate[]; revocationLists: RevocationList[] }

function readBinary(bytes: Uint8Array): Held {
  const first = readWhole(bytes).child(0)
  if (first.tag === 0x06) {
    const signedData = readSignedData(bytes).signedData
    return {
      certificates: readableCertificates(signedData.certificates),
      revocationLists: signedData.revocationLists.map(readRevocationList),
    }
  }
  try {
    return { certificates: [readCertificate(bytes)], revocationLists: [] }
  } catch (error) {
    if (!(error instanceof Malformed)) throw error
    return { certificates: [], revocationLists: [readRevocationList(bytes)] }
  }
}

function readBlock(label: string, base64: string): Held {
  const bytes = Buffer.from(base64, 'base64')
  if (certificateLabels.includes(label)) return { certificates: [readCertificate(bytes)], revocationLists: [] }
  if (listLabels.includes(label)) return { certificates: [], revocationLists: [readRevocationList(bytes)] }
  return label === 'PKCS7' || label === 'CMS' ? readBinary(bytes) : { certificates: [], revocationLists: [] }
}

/**
 * The certificates and revocation lists in a file: PEM (several blocks), DER, or PKCS#7. Throws `Malformed` when there are
 * none, or one cannot be read.
 */
export function readTrustFile(bytes: Uint8Array): Held {
  const text = Buffer.from(bytes).toString('latin1')
  const blocks = [...text.matchAll(pemBlock)].map(([, label = '', base64 = '']) => readBlock(label, base64))
  const parts = blocks.length > 0 ? blocks : [readBinary(bytes)]
  const held = {
    certificates: parts.flatMap(({ certificates }) => certificates),
    revocationLists: parts.flatMap(({ revocationLists }) => revocationLists),
  }
  if (held.certificates.length + held.revocationLists.length === 0) throw new Malformed('no certificate in the file')
  return held
}

/** A file of anchors, and what its certificates are trusted for; null: for everything; none: they are only links of chains. */
export type TrustFile = { bytes: Uint8Array; purposes: readonly Purpose[] | null }

/** The store that some files make up. Throws `Malformed` as `readTrustFile` does. */
export function readStore(files: readonly TrustFile[]): TrustStore {
  const held = files.map(({ bytes, purposes }) => ({ ...readTrustFile(bytes), purposes }))
  const isLink = ({ purposes }: (typeof held)[number]) => purposes?.length === 0
  return {
    anchors: held
      .filter((each) => !isLink(each))
      .flatMap(({ certificates, purposes }) => certificates.map((certificate) => ({ certificate, purposes }))),
    intermediates: held.filter(isLink).flatMap(({ certificates }) => certificates),
    revocationLists: held.flatMap(({ revocationLists }) => revocationLists),
  }
}
