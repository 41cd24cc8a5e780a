import { Broken, Malformed } from '../ledger'
import { spend } from './effort'
import { sameObject } from './equality'
import { decoded } from './filters'
import { Lexer } from './lexer'
import { Dictionary, numberOf, type PdfObject, Stream } from './objects'
import { Reading } from './reading'

/** Where an object is (7.5.4, 7.5.8): at an offset, in an object stream, or nowhere. */
export type Entry =
  | { kind: 'free' }
  | { kind: 'offset'; offset: number; generation: number }
  | { kind: 'compressed'; stream: number; place: number }

/** One cross-reference section and its trailer, and the bytes it takes. */
export type Section = {
  start: number
  end: number
  entries: Map<number, Entry>
  trailer: Dictionary
  /** An xref stream is itself an object. */
  streamNumber: number | null
}

const maxSections = 512
const maxEntries = 400_000

const direct = (length: PdfObject) => numberOf(length)

const sameEntry = (one: Entry, other: Entry) => JSON.stringify(one) === JSON.stringify(other)

/** One section names each object once (7.5.4): where it names two places, some readers take the first and others the last. */
function enter(entries: Map<number, Entry>, number: number, entry: Entry) {
  const known = entries.get(number)
  if (known && !sameEntry(known, entry)) throw new Malformed(`object ${number} stands in two places`)
  entries.set(number, entry)
}

/** A table and the stream that completes it agree where both speak (7.5.8.4): readers differ in which they ask first. */
function checkPair(table: Section, stream: Section) {
  for (const [number, entry] of stream.entries) {
    const other = table.entries.get(number)
    if (entry.kind !== 'free' && other && !sameEntry(other, entry))
      throw new Malformed(`object ${number} stands in two places`)
  }
  const [root, own] = [table.trailer.get('Root'), stream.trailer.get('Root')]
  if (own !== null && !sameObject(root, own)) throw new Malformed('a hybrid file with two catalogues')
}

/** 7.5.4: `0 6`, then a line for each object. */
function readTable(bytes: Uint8Array, offset: number): Section {
  const lexer = new Lexer(bytes, offset)
  lexer.expect('xref')
  const entries = new Map<number, Entry>()
  while (!lexer.accept('trailer')) {
    const first = lexer.integer()
    const count = lexer.integer()
    if (count > maxEntries) throw new Malformed('a giant cross-reference table')
    for (let place = 0; place < count; place++) {
      const at = lexer.integer()
      const generation = lexer.integer()
      const isUsed = lexer.accept('n')
      if (!isUsed) lexer.expect('f')
      enter(entries, first + place, isUsed && at > 0 ? { kind: 'offset', offset: at, generation } : { kind: 'free' })
    }
  }
  const trailer = lexer.object()
  if (!(trailer instanceof Dictionary)) throw new Malformed('a trailer is no dictionary')
  return { start: offset, end: lexer.at, entries, trailer, streamNumber: null }
}

/** 7.5.8.3: fields of fixed width; a width of 0 for the kind means "at an offset". */
function streamEntries(stream: Stream): Map<number, Entry> {
  const widths = numbers(stream.dictionary.get('W'))
  const size = numberOf(stream.dictionary.get('Size')) ?? 0
  const [kindWidth = 0, secondWidth = 0, thirdWidth = 0] = widths
  const width = kindWidth + secondWidth + thirdWidth
  // What a fourth width means nobody says, and readers differ in whether it counts.
  if (widths.length !== 3 || widths.some((each) => each < 0 || each > 8) || width === 0)
    throw new Malformed('a cross-reference stream without widths')
  const index = numbers(stream.dictionary.get('Index'))
  const bytes = decoded(stream)
  const entries = new Map<number, Entry>()
  const ranges = index.length > 0 ? index : [0, size]
  let at = 0
  const field = (length: number) => {
    let value = 0
    for (let i = 0; i < length; i++) value = value * 256 + (bytes[at++] ?? 0)
    return value
  }
  for (let range = 0; range + 1 < ranges.length; range += 2) {
    for (let place = 0; place < (ranges[range + 1] ?? 0) && at + width <= bytes.length; place++) {
      const kind = kindWidth === 0 ? 1 : field(kindWidth)
      const [second, third] = [field(secondWidth), field(thirdWidth)]
      const number = (ranges[range] ?? 0) + place
      if (entries.size >= maxEntries) throw new Malformed('a giant cross-reference stream')
      if (kind === 1) enter(entries, number, { kind: 'offset', offset: second, generation: third })
      else if (kind === 2) enter(entries, number, { kind: 'compressed', stream: second, place: third })
      else enter(entries, number, { kind: 'free' })
    }
  }
  return entries
}

const numbers = (value: PdfObject): number[] =>
  Array.isArray(value) ? value.map((each) => (typeof each === 'number' ? each : -1)) : []

function readStream(bytes: Uint8Array, offset: number, reading: Reading): Section {
  const { number, value, start, end } = reading.objectAt(bytes, offset, direct)
  if (!(value instanceof Stream) || value.dictionary.name('Type') !== 'XRef')
    throw new Malformed(`no cross-reference section at byte ${offset}`)
  return { start, end, entries: streamEntries(value), trailer: value.dictionary, streamNumber: number }
}

function readSection(bytes: Uint8Array, offset: number, reading: Reading): Section {
  const lexer = new Lexer(bytes, offset)
  return lexer.accept('xref') ? readTable(bytes, offset) : readStream(bytes, offset, reading)
}

/** Removes the entries that are free, and says which they were. */
function takeFree(entries: Map<number, Entry>): number[] {
  const free = [...entries].flatMap(([number, { kind }]) => (kind === 'free' ? number : []))
  for (const number of free) entries.delete(number)
  return free
}

const startxref = Buffer.from('startxref')

/** All sections, newest first: from the last `startxref` along `Prev`, each table before the stream that completes it. */
export function readSections(bytes: Uint8Array, reading = new Reading(bytes)): Section[] {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).lastIndexOf(startxref)
  if (at === -1) throw new Broken('no "startxref"')
  const sections: Section[] = []
  const seen = new Set<number>()
  const pending = [new Lexer(bytes, at + startxref.length).integer()]
  // 7.5.8.4: what a hybrid file hides from old readers is free in its table and stands in the stream.
  const hidden = new Map<number, { free: number[]; table: Section }>()
  // The stream completes its table, and goes on where that does: whoever follows the one or the other comes to the same sections.
  const asides: number[] = []
  let entries = 0
  for (let offset = pending.shift(); offset !== undefined; offset = pending.shift()) {
    if (seen.has(offset)) throw new Broken('cross-reference sections in a circle')
    seen.add(offset)
    const completed = hidden.get(offset)
    const known = completed ? undefined : reading.sections.get(offset)
    const section = known && known.end <= bytes.length ? known : readSection(bytes, offset, reading)
    if (section !== known) spend('row', section.entries.size)
    sections.push(section)
    entries += section.entries.size
    if (sections.length > maxSections || entries > maxEntries) throw new Malformed('too many cross-references')
    const { trailer } = section
    const [stream, previous] = [numberOf(trailer.get('XRefStm')), numberOf(trailer.get('Prev'))]
    // What a table and its stream leave to each other is no longer what stands there.
    if (!completed && stream === null) reading.sections.set(offset, section)
    if (completed) checkPair(completed.table, section)
    for (const number of completed?.free ?? [])
      if (!section.entries.has(number)) section.entries.set(number, { kind: 'free' })
    if (completed && previous !== null) asides.push(previous)
    else if (previous !== null) pending.unshift(previous)
    if (stream === null) continue
    hidden.set(stream, { free: takeFree(section.entries), table: section })
    pending.unshift(stream)
  }
  if (!asides.every((each) => seen.has(each))) throw new Malformed('a hybrid file goes two ways')
  return sections
}
