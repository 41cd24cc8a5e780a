import { Broken, Finding, Malformed, unlessMalformed } from '../ledger'
import { changesBetween } from './changes'
import { PdfDocument } from './document'
import { isSpace } from './lexer'
import { looseBytes } from './loose-bytes'
import { areLarge, isVisible, largestShare, widgetsOf } from './marks'
import { type Change, changeOf } from './revision-step'
import { foundBySearch, maxRest } from './search'
import { isSameSignature, listSignatures, type SignatureEntry } from './signature-dictionary'

/** A revision that a signature ends, and what came between it and the next one or the end of the file. */
export type Revision = { end: number; document: PdfDocument; changesAfter: Change[] }

function documentAt({ bytes, reading }: PdfDocument, end: number): PdfDocument | null {
  return unlessMalformed(() => new PdfDocument(bytes.subarray(0, end), reading), null)
}

/**
 * The revision that ends where a signature's range ends must be one that holds this signature; `signed` is the signature as it stands
 * there, in its field as it was then.
 */
export function revisionOf(entry: SignatureEntry, revisions: readonly Revision[], end: number) {
  const revision = revisions.find((each) => each.end === end)
  const isIt = ({ dictionary }: SignatureEntry) => isSameSignature(dictionary, entry.dictionary)
  const signed = revision && listSignatures(revision.document).find(isIt)
  if (!signed) throw new Finding('pdf.byte-range.no-revision', String(end))
  return { document: revision.document, signed }
}

function changesOf(older: PdfDocument, newer: PdfDocument): Change[] {
  try {
    const loose = looseBytes(newer, older.bytes.length, newer.bytes.length)
    return [...changesBetween(older, newer), ...(loose ? [changeOf(loose)] : [])]
  } catch (error) {
    if (!(error instanceof Malformed)) throw error
    const reason = error instanceof Broken ? 'pdf.structure.broken' : 'pdf.structure.unreadable'
    return [changeOf({ reason, detail: error.message })]
  }
}

/** The marks of all who signed after the first: each may be small, and all together hide a page. */
function marksInTurn(first: PdfDocument, whole: PdfDocument): Change[] {
  const earlier = new Set(unlessMalformed(() => listSignatures(first), []).map(({ field }) => field?.number))
  const later = listSignatures(whole).filter(({ field }) => field && !earlier.has(field.number))
  const widgets = later.flatMap(({ field }) => (field ? widgetsOf(whole, field.dictionary) : []))
  const visible = widgets.filter((each) => isVisible(whole, each))
  if (visible.length < 2 || !areLarge(whole, visible, largestShare.inTurn)) return []
  return [changeOf({ reason: 'pdf.changes.mark', detail: 'all marks' })]
}

/**
 * The revisions that end at these offsets, oldest first, each with what came after it. Only white space may follow the last one
 * without being a change.
 */
export function readRevisions(whole: PdfDocument, ends: readonly number[]): Revision[] {
  const { bytes } = whole
  const ordered = [...new Set(ends)].sort((a, b) => a - b)
  const documents = ordered.flatMap((end) => documentAt(whole, end) ?? [])
  const rest = bytes.subarray(ordered.at(-1) ?? 0)
  const isEnded = rest.length <= maxRest && rest.every((octet) => isSpace(octet))
  const revisions = documents.map((document, place) => {
    const next = documents[place + 1] ?? (isEnded ? null : whole)
    return { end: document.bytes.length, document, changesAfter: next ? changesOf(document, next) : null }
  })
  const last = revisions.findLast(({ changesAfter }) => changesAfter)
  if (last) {
    const ends = { from: last.end, first: revisions[0]?.end ?? last.end }
    last.changesAfter?.push(...foundBySearch(whole, ends), ...marksInTurn(documents[0] ?? whole, whole))
  }
  return revisions.map((revision) => ({ ...revision, changesAfter: revision.changesAfter ?? [] }))
}
