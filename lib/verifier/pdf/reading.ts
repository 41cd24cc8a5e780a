import { Malformed } from '../ledger'
import { type IndirectObject, readIndirectObject } from './indirect-object'
import { type PdfObject, Reference, Stream } from './objects'
import type { Section } from './xref'

const endstream = Buffer.from('endstream')
// What stands behind the data at least; the two words may be parted by the end of a revision.
const endings = 64

/** An object of an object stream. */
export type Packed = { number: number; value: PdfObject }

/** Where a stream ends is plain where its Length says so itself. */
const isPlain = ({ value }: IndirectObject) =>
  !(value instanceof Stream && (value.isMended || value.dictionary.get('Length') instanceof Reference))

/**
 * What was read of a file, for all its revisions: each is the beginning of the next, so what stands at an offset is the same in all that
 * reach so far. Without it a file of sixty signatures would be read sixty times.
 */
export class Reading {
  private readonly known = new Map<number, IndirectObject>()
  /** Cross-references that stand for themselves, by where they begin. */
  readonly sections = new Map<number, Section>()
  /** What object streams hold that say so themselves. */
  readonly packed = new WeakMap<Stream, Packed[]>()
  private ends: number[] | undefined

  constructor(private readonly whole: Uint8Array) {}

  /** The object at an offset of a revision. Throws `Malformed` as `readIndirectObject` does. */
  objectAt(bytes: Uint8Array, offset: number, lengthOf: (length: PdfObject) => number | null): IndirectObject {
    const known = this.known.get(offset)
    if (known && known.end <= bytes.length) return known
    const found = readIndirectObject(bytes, offset, lengthOf, (start) => this.endOfStream(start))
    if (isPlain(found)) this.known.set(offset, found)
    else this.checkEnd(bytes, found, lengthOf)
    return found
  }

  /**
   * A Length that leads behind the end of a revision is mended there, and true as soon as somebody adds what it leads to: then the page
   * shows what nobody signed, although no byte of it was changed.
   */
  private checkEnd(
    { length }: Uint8Array,
    { value, end }: IndirectObject,
    lengthOf: (length: PdfObject) => number | null,
  ) {
    if (!(value instanceof Stream && value.isMended) || length >= this.whole.length) return
    const claimed = lengthOf(value.dictionary.get('Length'))
    const last = claimed === null ? 0 : end + claimed - value.bytes.length
    // What is behind the file as well is true nowhere.
    if (last >= length - endings && last <= this.whole.length + endings)
      throw new Malformed('a stream is said to end behind its revision')
  }

  /** The next `endstream`; -1 when there is none. All are found at once, since a stranger's streams may all lack theirs. */
  private endOfStream(start: number): number {
    this.ends ??= this.findEnds()
    let [low, high] = [0, this.ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.ends[middle] ?? 0) < start) low = middle + 1
      else high = middle
    }
    return this.ends[low] ?? -1
  }

  private findEnds(): number[] {
    const buffer = Buffer.from(this.whole.buffer, this.whole.byteOffset, this.whole.length)
    const found: number[] = []
    for (let at = buffer.indexOf(endstream); at !== -1; at = buffer.indexOf(endstream, at + 1)) found.push(at)
    return found
  }
}
