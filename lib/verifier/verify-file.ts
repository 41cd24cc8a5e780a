import { isInvoice } from './invoice/place'
import { verifyInvoice } from './invoice/verify-invoice'
import { digest } from './keys/digests'
import { Finding, Ledger } from './ledger'
import { maxPdfBytes, maxXmlBytes } from './limits'
import { verifyPdf } from './pdf/verify-pdf'
import type { Evidence } from './revocation/status'
import type { Grounds } from './time/timestamp-token'
import type { FileKind, FileReport, InvoiceFacts, SignatureReport } from './types'
import { reportOfUnread } from './unread-report'
import { verdictOfFile, worstRevocation } from './verdict-rules'
import type { TrustStore } from './x509/trust-store'
import { readXml, verifyXml } from './xml/verify-xml'

type Format = 'pdf' | 'xml' | null

const zipHeader = Buffer.from('504b0304', 'hex').toString('latin1')
const asic = /^mimetype(application\/vnd\.etsi\.asic-[es]\+zip)/
/** The object identifier with which a ContentInfo that holds SignedData begins. */
const signedData = Buffer.from('06092a864886f70d010702', 'hex').toString('latin1')

/** What is no document but may hold signed ones (ETSI EN 319 162-1; RFC 5652), by how it begins; null for anything else. */
function wrapperOf(start: string): Finding | null {
  // The name of the first entry stands behind thirty octets.
  if (start.startsWith(zipHeader)) return new Finding('file.format.container', asic.exec(start.slice(30))?.[1])
  const isCms = start.startsWith('0') && start.slice(0, 17).includes(signedData)
  return isCms || /^-----BEGIN (?:PKCS7|CMS)-----/.test(start) ? new Finding('file.format.signature') : null
}

const startOf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 1024)).toString('latin1')

/**
 * A PDF has its header within the first kilobyte (ISO 32000-1, H.3), and says where its cross-references are; XML begins with a tag, and
 * may speak of a PDF.
 */
function formatOf(bytes: Uint8Array): Format {
  const start = startOf(bytes)
  if (wrapperOf(start)) return null
  const isXml = /^(?:\xef\xbb\xbf)?\s*</.test(start) || /^(?:\xff\xfe|\xfe\xff)/.test(start)
  const isPdf =
    start.includes('%PDF-') &&
    !(isXml && !Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('startxref'))
  return isPdf ? 'pdf' : isXml ? 'xml' : null
}

const tooLarge = (size: number) => new Finding('file.limits.size', String(size))

type Verified = { kind: FileKind; signatures: SignatureReport[]; invoice: InvoiceFacts | null }

function verifyAs(format: Format, bytes: Uint8Array, grounds: Grounds, ledger: Ledger): Verified {
  if (bytes.length === 0) throw new Finding('file.format.empty')
  if (format === null) throw wrapperOf(startOf(bytes)) ?? new Finding('file.format.unknown')
  ledger.pass('file.format')
  if (bytes.length > (format === 'pdf' ? maxPdfBytes : maxXmlBytes)) throw tooLarge(bytes.length)
  ledger.pass('file.limits')
  if (format === 'pdf') return { kind: 'pdf', signatures: verifyPdf(bytes, grounds, ledger), invoice: null }
  const document = readXml(bytes)
  if (!isInvoice(document)) return { kind: 'xml', signatures: verifyXml(document, grounds, ledger), invoice: null }
  const verified = ledger.within(() => verifyInvoice(document, grounds, ledger))
  return { kind: 'invoice', signatures: verified?.signatures ?? [], invoice: verified?.invoice ?? null }
}

/** What is said of a file that nobody need read whole to know that it is too large. `sha256` is of all of it. */
export const reportOfTooLarge = (start: Uint8Array, size: number, sha256: string): FileReport =>
  reportOfUnread(formatOf(start) ?? 'unknown', sha256, tooLarge(size))

/**
 * Verifies one file, offline and without keeping anything. The same bytes, store and moment give the same report.
 * @param checkedAt the moment of checking: what counts as expired, revoked or in the future
 */
export function verifyFile(bytes: Uint8Array, store: TrustStore, checkedAt: Date): FileReport {
  const ledger = new Ledger()
  const format = formatOf(bytes)
  const evidence: Evidence = { lists: store.revocationLists, responses: [] }
  const grounds: Grounds = { store, checkedAt, pool: store.intermediates, evidence }
  const verified = ledger.within(() => verifyAs(format, bytes, grounds, ledger))
  const signatures = verified?.signatures ?? []
  return {
    kind: verified?.kind ?? format ?? 'unknown',
    sha256: digest('sha256', bytes).toString('hex'),
    verdict: verdictOfFile(
      signatures.map(({ verdict }) => verdict),
      ledger.reasons,
    ),
    revocation: worstRevocation(signatures.map(({ revocation }) => revocation)),
    reasons: ledger.reasons,
    checks: ledger.checks,
    signatures,
    invoice: verified?.invoice ?? null,
  }
}
