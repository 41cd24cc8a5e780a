import { Malformed, unlessMalformed } from '../ledger'
import type { PdfDocument } from './document'
import { Lexer } from './lexer'
import { Dictionary, numberOf, Reference, Stream } from './objects'
import { type Change, changeOf } from './revision-step'
import type { Entry } from './xref'

/** Readers look for the end of a file in its last kilobyte (ISO 32000-1, H.3.18), and search all of it when it is not there. */
export const maxRest = 900

const object = /(?<!\d)(\d+)[\0\s]+\d+[\0\s]+obj(?![A-Za-z])/g
const trailer = /\btrailer(?:[\0\s]|%[^\r\n]*[\r\n])*<</g

/** Where an object stands, or the stream that holds it; -1 when it is free. */
function placeOf(document: PdfDocument, number: number): number {
  const entry = document.entry(number)
  if (entry.kind === 'free') return -1
  if (entry.kind === 'compressed') {
    // 7.5.7: an object stream stands alone. One that says it is in itself would be looked for without end.
    if (document.entry(entry.stream).kind === 'compressed') throw new Malformed('an object stream within another')
    return placeOf(document, entry.stream)
  }
  const lexer = new Lexer(document.bytes, entry.offset)
  lexer.skipSpace()
  return lexer.at
}

/** Whether some revision named an object in that place, or began its cross-references there. */
const wasNamed = ({ bytes, sections }: PdfDocument, number: number, place: number) =>
  sections.some(({ entries, start, streamNumber }) => {
    if (streamNumber === number && start === place) return true
    const entry = entries.get(number)
    if (entry?.kind !== 'offset') return false
    const lexer = new Lexer(bytes, entry.offset)
    lexer.skipSpace()
    return lexer.at === place
  })

/** The last object of each number in the file, whoever names it: where it begins. */
type LastObjects = ReadonlyMap<number, number>

/** Where the last revision ends behind which something came, and the first one that somebody signed. */
type Ends = { from: number; first: number }

const unexplained = (detail: string) => changeOf({ reason: 'pdf.changes.unexplained', detail })

/**
 * A reader that cannot follow the cross-references searches the file, and the last object of each number is the one that counts. A
 * forger makes it search by whatever it is strict about, so it must find the objects that everybody else finds.
 */
function objectsFound(document: PdfDocument, last: LastObjects, { from, first }: Ends): Change[] {
  for (const [number, index] of last) {
    const place = placeOf(document, number)
    // What a later revision freed is there no more; what none ever named fills a gap for those who search.
    if (place === -1 ? index < first || wasNamed(document, number, index) : index <= place) continue
    const isBehind = place !== -1 && index >= from && place < from
    const detail = `object ${number} once more at byte ${index}`
    return [isBehind ? changeOf({ reason: 'pdf.changes.hidden-objects', detail }) : unexplained(detail)]
  }
  return []
}

function trailersFound({ sections }: PdfDocument, text: string): Change[] {
  const stray = [...text.matchAll(trailer)].find(
    ({ index }) => !sections.some(({ start, end }) => start <= index && index < end),
  )
  return stray ? [unexplained(`a trailer at byte ${stray.index}`)] : []
}

/** Objects from Size on are none (7.5.5): some readers leave them out. */
function beyondSize({ trailer: last, entries }: PdfDocument): Change[] {
  const size = numberOf(last.get('Size'))
  let highest = 0
  for (const [number, { kind }] of entries) if (kind !== 'free' && number > highest) highest = number
  return size !== null && size > highest ? [] : [unexplained(`Size ${size}, object ${highest}`)]
}

const line = '(?:\\r\\n|\\r|\\n)'
const head = new RegExp(`(\\d{1,10}) (\\d{1,10}) ?${line}`, 'y')
const row = /\d{10} \d{5} [nf](?: \r| \n|\r\n)/y
const opening = new RegExp(`\\s*xref ?${line}`, 'y')

/** 7.5.4: each row has twenty bytes, by which some readers count, while others read word by word. */
function checkRows(text: string, start: number) {
  let at = start
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found) at = pattern.lastIndex
    return found
  }
  if (!take(opening)) throw new Malformed('a cross-reference table that is not written as its standard says')
  for (let found = take(head); found; found = take(head))
    for (let count = Number(found[2]); count > 0; count--)
      if (!take(row)) throw new Malformed(`a row of cross-references at byte ${at} has not twenty bytes`)
  if (!/\s*trailer/y.test(text.slice(at, at + 20)))
    throw new Malformed(`a comment among cross-references at byte ${at}`)
}

/** Whether an object stream (7.5.7) that came later holds only what cross-references look for in it, now or before a later revision. */
function holdsOnlyItsOwn(document: PdfDocument, container: number, index: number): boolean {
  const isIn = (place: number) => (entry: Entry | undefined) =>
    entry?.kind === 'compressed' && entry.stream === container && entry.place === place
  return unlessMalformed(
    () =>
      document.numbersIn(container).every((number, place) => {
        const isNamed = isIn(place)
        if (isNamed(document.entry(number))) return true
        const now = placeOf(document, number)
        return document.sections.some(({ entries }) => isNamed(entries.get(number))) && (now === -1 || now > index)
      }),
    false,
  )
}

/**
 * What leads on for those who search: streams of objects and of cross-references, and catalogues. Nothing in the file may name them, so
 * that nobody else sees them.
 */
function guidesFound(document: PdfDocument, last: LastObjects, { first }: Ends): Change[] {
  const root = document.trailer.get('Root')
  const isKnown = (number: number, index: number) => {
    const value = unlessMalformed(() => document.readAt(index).value, null)
    const type = (value instanceof Stream ? value.dictionary : value instanceof Dictionary ? value : null)?.name('Type')
    if (type === 'Catalog') return root instanceof Reference && root.number === number
    if (type === 'XRef') return document.sections.some(({ start }) => start === index)
    return type !== 'ObjStm' || holdsOnlyItsOwn(document, number, index)
  }
  const strange = [...last].find(([number, index]) => index >= first && !isKnown(number, index))
  return strange ? [unexplained(`object ${strange[0]} leads those on who search`)] : []
}

/** What readers find otherwise than by following the cross-references of a file that goes on behind what was signed. */
export function foundBySearch(document: PdfDocument, ends: Ends): Change[] {
  const { bytes, sections } = document
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const last = new Map([...text.matchAll(object)].map(({ 1: number, index }) => [Number(number), index]))
  const later = sections.filter(({ start }) => start >= ends.from)
  for (const { start, streamNumber } of later) if (streamNumber === null) checkRows(text, start)
  const size = later.length > 0 ? beyondSize(document) : []
  const rest =
    text.length - text.lastIndexOf('startxref') > 1024
      ? [changeOf({ reason: 'pdf.changes.loose-bytes', detail: 'the end stands far before the last byte' })]
      : []
  return [
    ...objectsFound(document, last, ends),
    ...guidesFound(document, last, ends),
    ...trailersFound(document, text),
    ...size,
    ...rest,
  ]
}
