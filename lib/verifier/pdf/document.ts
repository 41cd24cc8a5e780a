import { Broken, Malformed } from '../ledger'
import { spend } from './effort'
import { decoded } from './filters'
import type { IndirectObject } from './indirect-object'
import { Lexer } from './lexer'
import { checkLength } from './linearised'
import { Dictionary, numberOf, type PdfObject, Reference, Stream } from './objects'
import { type Packed, Reading } from './reading'
import { type Entry, readSections, type Section } from './xref'

const free: Entry = { kind: 'free' }
const maxInStream = 100_000

/**
 * A PDF file as one of its revisions shows it: the bytes up to the end of that revision, and where its cross-references say that
 * the objects are. Objects are read when they are asked for.
 */
export class PdfDocument {
  readonly sections: Section[]
  readonly entries = new Map<number, Entry>()
  readonly trailer: Dictionary
  private readonly objects = new Map<number, PdfObject>()
  private readonly unpacked = new Map<number, Packed[]>()
  private readonly beingRead = new Set<number>()

  /** Throws `Malformed` when the bytes do not end in a readable revision. */
  constructor(
    readonly bytes: Uint8Array,
    readonly reading = new Reading(bytes),
  ) {
    this.sections = readSections(bytes, reading)
    checkLength(bytes, this.sections[0])
    for (const { entries } of this.sections)
      for (const [number, entry] of entries) if (!this.entries.has(number)) this.entries.set(number, entry)
    this.trailer = this.sections[0]?.trailer ?? new Dictionary()
  }

  get isEncrypted() {
    return this.sections.some(({ trailer }) => trailer.get('Encrypt') !== null)
  }

  entry(number: number): Entry {
    return this.entries.get(number) ?? free
  }

  /** The object of that number; null when there is none. */
  object(number: number): PdfObject {
    const known = this.objects.get(number)
    if (known !== undefined) return known
    if (this.beingRead.has(number)) throw new Broken(`object ${number} needs itself`)
    this.beingRead.add(number)
    try {
      const value = this.read(number)
      this.objects.set(number, value)
      return value
    } finally {
      this.beingRead.delete(number)
    }
  }

  private read(number: number): PdfObject {
    const entry = this.entry(number)
    if (entry.kind === 'free') return null
    const found = entry.kind === 'compressed' ? this.inStream(entry.stream)[entry.place] : this.readAt(entry.offset)
    if (!found) throw new Malformed(`object ${number} is behind the end of its stream`)
    if (found.number !== number) throw new Malformed(`object ${found.number} stands where ${number} belongs`)
    return found.value
  }

  /** The object that stands at an offset, whatever its number. Throws `Malformed` when none does. */
  readAt(offset: number): IndirectObject {
    return this.reading.objectAt(this.bytes, offset, this.lengthOf)
  }

  readonly lengthOf = (length: PdfObject) => numberOf(this.resolve(length))

  /** The numbers of the objects that an object stream holds, in their places. Throws `Malformed` where it cannot be read. */
  numbersIn = (stream: number): number[] => this.inStream(stream).map(({ number }) => number)

  /** 7.5.7: numbers and offsets first, then the objects. */
  private inStream(number: number): Packed[] {
    const known = this.unpacked.get(number)
    if (known) return known
    const stream = this.entry(number).kind === 'offset' ? this.object(number) : null
    if (!(stream instanceof Stream) || stream.dictionary.name('Type') !== 'ObjStm')
      throw new Malformed(`object ${number} is no object stream`)
    const shared = this.reading.packed.get(stream)
    if (shared) return shared
    const count = numberOf(this.resolve(stream.dictionary.get('N'))) ?? 0
    const first = numberOf(this.resolve(stream.dictionary.get('First'))) ?? 0
    if (count > maxInStream) throw new Malformed('a giant object stream')
    const bytes = decoded(stream)
    const header = new Lexer(bytes, 0, false)
    const places = Array.from({ length: count }, () => [header.integer(), header.integer()] as const)
    const found = places.map(([each, at]) => {
      const lexer = new Lexer(bytes, first + at, false)
      const value = lexer.object()
      spend('lexedByte', lexer.at - first - at)
      return { number: each, value }
    })
    this.unpacked.set(number, found)
    // Elsewhere a later revision may say something else.
    const { entries } = stream.dictionary
    if (![entries.get('N'), entries.get('First')].some((each) => each instanceof Reference))
      this.reading.packed.set(stream, found)
    return found
  }

  /** The object behind a reference, or the object itself. */
  resolve(value: PdfObject): PdfObject {
    let found = value
    for (let step = 0; found instanceof Reference; step++) {
      if (step > 16) throw new Broken('references in a circle')
      found = this.object(found.number)
    }
    return found
  }

  /** The dictionary behind a value; null for anything else. A stream is none: its data would go unseen. */
  dictionary(value: PdfObject): Dictionary | null {
    const found = this.resolve(value)
    return found instanceof Dictionary ? found : null
  }

  array(value: PdfObject): PdfObject[] {
    const found = this.resolve(value)
    return Array.isArray(found) ? found : []
  }

  /** The document catalogue (7.7.2). */
  get catalogue(): Dictionary {
    const found = this.dictionary(this.trailer.get('Root'))
    if (!found) throw new Malformed('no document catalogue')
    return found
  }
}
