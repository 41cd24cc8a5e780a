import { type DetachedQuestion, verifyDetached } from '../cms/detached-signature'
import { digest } from '../keys/digests'
import { Broken, Finding, Ledger, Malformed } from '../ledger'
import { joinEvidence } from '../revocation/status'
import { reportOfSignature, reportOfTimestamp } from '../signature-report'
import { areOutOfOrder } from '../time/signature-time'
import { type Grounds, type TimestampFacts, verifyTimestampToken } from '../time/timestamp-token'
import type { SignatureReport } from '../types'
import { verdictOfReasons } from '../verdict-rules'
import { type Coverage, readCoverage } from './byte-range'
import { PdfDocument } from './document'
import { beginEffort } from './effort'
import { isForbidden, isSneaky, permissionsOf } from './permissions'
import { isCutOff, strayRanges } from './raw-ranges'
import { type Revision, readRevisions, revisionOf } from './revisions'
import { dateOf, listSignatures, type SignatureEntry } from './signature-dictionary'
import { hasValidationData, readValidationData } from './validation-data'
import { verifyRaw } from './verify-raw'

const maxSignatures = 64
const cmsFormats = ['adbe.pkcs7.detached', 'ETSI.CAdES.detached']
const timestampFormat = 'ETSI.RFC3161'

type Signed = { entry: SignatureEntry; format: string; ledger: Ledger; coverage: Coverage | null }

/** A document timestamp that holds, and how far it reaches. */
type Proof = { at: Date; end: number; coversValidationData: boolean }

function readEntry(entry: SignatureEntry, bytes: Uint8Array): Signed {
  const ledger = new Ledger()
  const format = entry.dictionary.name('SubFilter') ?? ''
  const coverage = ledger.within(() => {
    if (/^Perms\/UR3?$/.test(entry.place)) throw new Finding('pdf.dictionary.usage-rights')
    const found = readCoverage(entry.dictionary, bytes)
    if (![...cmsFormats, timestampFormat].includes(format)) throw new Finding('pdf.dictionary.format', format)
    ledger.pass('pdf.dictionary')
    return found
  })
  return { entry, format, ledger, coverage }
}

function readable<T>(part: () => T): T {
  try {
    return part()
  } catch (error) {
    if (error instanceof Broken) throw new Finding('pdf.structure.broken', error.message)
    if (error instanceof Malformed) throw new Finding('pdf.structure.unreadable', error.message)
    throw error
  }
}

/** What came after the signature, and whether it was allowed. */
function judgeChanges(signed: Signed, revisions: readonly Revision[]) {
  const { coverage, ledger } = signed
  if (coverage) ledger.within(() => readable(() => changesAfter(signed, coverage, revisions)))
}

function changesAfter({ entry, ledger }: Signed, { end }: Coverage, revisions: readonly Revision[]) {
  const own = revisionOf(entry, revisions, end)
  ledger.pass('pdf.byte-range')
  const permissions = permissionsOf(own.document, own.signed)
  for (const change of revisions.filter((each) => each.end >= end).flatMap((each) => each.changesAfter)) {
    ledger.find(change.reason, change.detail)
    if (isSneaky(permissions, change)) ledger.find('pdf.changes.mark', change.detail)
    if (isForbidden(permissions, change)) ledger.find('pdf.changes.forbidden', `${change.reason}: ${change.detail}`)
  }
  ledger.pass('pdf.changes')
}

const contentOf = (bytes: Uint8Array, { before, after, end }: Coverage) => [
  bytes.subarray(0, before),
  bytes.subarray(after, end),
]

function levelOf({ format, coverage }: Signed, hasTimestamp: boolean, document: PdfDocument, proofs: readonly Proof[]) {
  if (format !== 'ETSI.CAdES.detached') return null
  const later = proofs.filter(({ end }) => coverage && end > coverage.end)
  if (later.some(({ coversValidationData }) => coversValidationData)) return 'LTA'
  if (!hasTimestamp && later.length === 0) return 'B'
  return hasValidationData(document) ? 'LT' : 'T'
}

function reportTimestamp(
  { entry, format, ledger, coverage }: Signed,
  bytes: Uint8Array,
  grounds: Grounds,
  earlier: readonly Proof[],
) {
  const content = coverage ? contentOf(bytes, coverage) : []
  const facts: TimestampFacts | null =
    coverage && verifyTimestampToken(coverage.contents, (hash) => digest(hash, ...content), grounds, ledger)
  const stamped = earlier.filter(({ end }) => coverage && end < coverage.end).map(({ at }) => at)
  if (facts && areOutOfOrder(stamped, [facts.at])) ledger.find('time.stamp.doubtful', 'earlier than what it stamps')
  const report = reportOfTimestamp({ kind: 'timestamp', place: entry.place, format, level: null }, facts, ledger)
  const isSound = ['accepted', 'weak'].includes(verdictOfReasons(ledger.reasons))
  return { report, at: isSound && facts ? facts.at : null }
}

function reportSigner(
  signed: Signed,
  document: PdfDocument,
  grounds: Grounds,
  proofs: readonly Proof[],
): SignatureReport {
  const { entry, format, ledger, coverage } = signed
  const question: DetachedQuestion | null = coverage && {
    encoding: coverage.contents,
    content: contentOf(document.bytes, coverage),
    mustNameCertificate: format === 'ETSI.CAdES.detached',
    claimedAt: dateOf(document.resolve(entry.dictionary.get('M'))),
    provedAt: proofs.filter(({ end }) => end > coverage.end).map(({ at }) => at),
    grounds,
  }
  const facts = question && verifyDetached(question, ledger)
  const level = facts && levelOf(signed, facts.hasTimestamp, document, proofs)
  return reportOfSignature({ kind: 'signature', place: entry.place, format, level }, facts, ledger)
}

function verifyAll(document: PdfDocument, grounds: Grounds, ledger: Ledger): SignatureReport[] {
  const { bytes } = document
  const entries = listSignatures(document)
  if (entries.length > maxSignatures) throw new Finding('pdf.structure.limits', `${entries.length} signatures`)
  const strays = strayRanges(bytes, entries)
  if (strays > 0) ledger.find('pdf.structure.stray-signature', String(strays))
  if (strays > 0 && isCutOff(bytes)) ledger.find('pdf.byte-range.beyond-end')
  const all = entries.map((entry) => readEntry(entry, bytes))
  const revisions = readRevisions(
    document,
    all.flatMap(({ coverage }) => coverage?.end ?? []),
  )
  const data = readValidationData(document)
  const enriched = {
    ...grounds,
    pool: [...data.pool, ...grounds.pool],
    evidence: joinEvidence(grounds.evidence, data.evidence),
  }
  const proofs: Proof[] = []
  const reports = new Map<Signed, SignatureReport>()
  const [stamps, signatures] = [true, false].map((wanted) =>
    all.filter(({ format }) => (format === timestampFormat) === wanted),
  )
  const endOf = ({ coverage }: Signed) => coverage?.end ?? 0
  for (const signed of (stamps ?? []).toSorted((one, other) => endOf(one) - endOf(other))) {
    judgeChanges(signed, revisions)
    const { report, at } = reportTimestamp(signed, bytes, enriched, proofs)
    const own = revisions.find(({ end }) => end === signed.coverage?.end)
    if (at && own) proofs.push({ at, end: own.end, coversValidationData: hasValidationData(own.document) })
    reports.set(signed, report)
  }
  for (const signed of signatures ?? []) {
    judgeChanges(signed, revisions)
    reports.set(signed, reportSigner(signed, document, enriched, proofs))
  }
  return all.flatMap((signed) => reports.get(signed) ?? [])
}

const header = Buffer.from('%PDF-')

/**
 * The file as its offsets mean it: from its first byte, or from its header (ISO 32000-1, H.3.4.1). In the second case nobody signed
 * what stands before the header.
 */
function documentIn(bytes: Uint8Array, ledger: Ledger): PdfDocument {
  try {
    return new PdfDocument(bytes)
  } catch (error) {
    const start = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(header)
    if (!(error instanceof Malformed) || start <= 0) throw error
    const document = new PdfDocument(bytes.subarray(start))
    ledger.find('pdf.structure.before-header', String(start))
    return document
  }
}

/** Verifies every signature of a PDF file (ISO 32000-2, 12.8; ETSI EN 319 142-1). */
export function verifyPdf(bytes: Uint8Array, grounds: Grounds, ledger: Ledger): SignatureReport[] {
  beginEffort()
  const verified = ledger.within(() =>
    readable(() => {
      const document = documentIn(bytes, ledger)
      if (document.isEncrypted) throw new Finding('pdf.structure.encrypted')
      return verifyAll(document, grounds, ledger)
    }),
  )
  ledger.pass('pdf.structure')
  const isUnread = ledger.has('pdf.structure.unreadable') || ledger.has('pdf.structure.broken')
  return verified ?? (isUnread ? verifyRaw(bytes, grounds) : [])
}
