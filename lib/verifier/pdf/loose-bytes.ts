import { Malformed } from '../ledger'
import type { Reason } from '../reasons'
import type { PdfDocument } from './document'

type Span = { start: number; end: number }

/** The bytes that a revision's cross-references account for, from an offset on. */
function accounted(document: PdfDocument, from: number): Span[] {
  const spans: Span[] = []
  for (const { start, end, entries } of document.sections) {
    if (start >= from) spans.push({ start, end })
    for (const [number, entry] of entries) {
      if (entry.kind !== 'offset' || entry.offset < from) continue
      const found = document.readAt(entry.offset)
      if (found.number !== number || found.generation !== entry.generation)
        throw new Malformed(
          `object ${found.number} ${found.generation} stands where ${number} ${entry.generation} belongs`,
        )
      spans.push(found)
    }
  }
  return spans.sort((a, b) => a.start - b.start)
}

function between(spans: readonly Span[], from: number, to: number): Span[] {
  const gaps: Span[] = []
  let at = from
  for (const { start, end } of spans) {
    if (start > at) gaps.push({ start: at, end: start })
    at = Math.max(at, end)
  }
  return at < to ? [...gaps, { start: at, end: to }] : gaps
}

const maxShown = 60
const ending = /startxref\s+\d+\s*/g
const comment = /%[^\r\n]*(?:[\r\n]|$)/g
const blank = /[\0\s]+/g
const something = /[^\0\s]/
const structure = /\bobj\b|\bendobj\b|\btrailer\b|\bxref\b|\bstream\b/

/**
 * Looks at what no cross-reference accounts for between two offsets. White space, comments and the end of a revision are nothing;
 * an object there is one that readers may find and this one does not.
 */
export function looseBytes(document: PdfDocument, from: number, to: number): { reason: Reason; detail: string } | null {
  const gaps = between(accounted(document, from), from, to)
  const left = gaps
    .map(({ start, end }) => Buffer.from(document.bytes.subarray(start, end)).toString('latin1'))
    .map((text) => text.replace(comment, ' ').replace(ending, ' '))
    .filter((text) => something.test(text))
  const [first = ''] = left
  if (left.length === 0) return null
  const reason = left.some((text) => structure.test(text)) ? 'pdf.changes.hidden-objects' : 'pdf.changes.loose-bytes'
  const shown = first.slice(first.search(something)).slice(0, maxShown)
  return { reason, detail: shown.replace(blank, ' ').trim() }
}
