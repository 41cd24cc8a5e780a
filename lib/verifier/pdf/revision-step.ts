import type { Reason } from '../reasons'
import type { PdfDocument } from './document'
import { spend } from './effort'
import { repeatsKey, sameObject } from './equality'
import { type Dictionary, type PdfObject, Reference } from './objects'
import { contentOf, type PageTree, readPages } from './pages'
import { reachableFrom, timesNamed } from './reach'
import { haveGrown, resourceHolders } from './resources'
import { newSignatures } from './signature-dictionary'
import type { Entry } from './xref'

/** One thing that differs between two revisions, and the field that it concerns. */
export type Change = {
  reason: Reason
  detail: string
  field: string | null
  /** A signature's mark at a place that the older revision did not provide for it. */
  isNewMark: boolean
}

export const changeOf = (found: Pick<Change, 'reason' | 'detail'>): Change => ({
  ...found,
  field: null,
  isNewMark: false,
})

type Kind = 'added' | 'removed' | 'modified'

const generationOf = (entry: Entry) => (entry.kind === 'offset' ? entry.generation : 0)

function kindOf(number: number, older: PdfDocument, newer: PdfDocument): Kind | null {
  const [before, after] = [older.entry(number), newer.entry(number)]
  if (after.kind === 'free') return before.kind === 'free' ? null : 'removed'
  if (before.kind === 'free') return 'added'
  if (generationOf(before) !== generationOf(after)) return 'modified'
  // Both revisions begin with the same bytes, so what stands at the same offset is the same.
  if (before.kind === 'offset' && after.kind === 'offset' && before.offset === after.offset) return null
  return sameObject(older.object(number), newer.object(number)) ? null : 'modified'
}

/**
 * The numbers whose objects may differ: those that the newer cross-references name, and what is packed in them. All, where the newer
 * revision does not simply go on from the older.
 */
function namedAnew(older: PdfDocument, newer: PdfDocument): ReadonlySet<number> {
  const more = newer.sections.length - older.sections.length
  const goesOn = more >= 0 && older.sections.every(({ start }, place) => start === newer.sections[more + place]?.start)
  if (!goesOn) return new Set([...older.entries.keys(), ...newer.entries.keys()])
  const named = new Set(newer.sections.slice(0, more).flatMap(({ entries }) => [...entries.keys()]))
  const packed = [...newer.entries].filter(([, entry]) => entry.kind === 'compressed' && named.has(entry.stream))
  return new Set([...named, ...packed.map(([number]) => number)])
}

// What describes or proves a document, and shows nothing of it.
const silent = ['Metadata', 'DSS', 'Extensions']

/** What a revision uses for anything but some entries of its catalogue. */
function usedBeside(document: PdfDocument, keys: readonly string[]): ReadonlySet<number> {
  const root = document.trailer.get('Root')
  const used = [...document.catalogue.entries].filter(([key]) => !keys.includes(key)).map(([, value]) => value)
  // Certifying signatures name the catalogue as what they certify, which is no other use of what it names.
  return reachableFrom(document, used, (number) => !(root instanceof Reference && root.number === number))
}

/**
 * The difference between two revisions of a file. Each object that differs is open until a rule explains it; what stays open at
 * the end, nobody has explained.
 */
export class RevisionStep {
  readonly kinds = new Map<number, Kind>()
  readonly changes: Change[] = []
  /** The widgets of signatures that have come. */
  readonly marks = new Set<Dictionary>()
  private usedBefore: ReadonlySet<number> | undefined
  private usedNow: ReadonlySet<number> | undefined
  private comeSignatures: ReadonlySet<Dictionary> | undefined
  private timesNamed: ReadonlyMap<number, number> | undefined
  private readonly open: Set<number>

  constructor(
    readonly older: PdfDocument,
    readonly newer: PdfDocument,
  ) {
    const named = namedAnew(older, newer)
    spend('step', newer.entries.size)
    spend('entry', named.size)
    for (const number of named) {
      const kind = kindOf(number, older, newer)
      if (kind) this.kinds.set(number, kind)
    }
    this.open = new Set(this.kinds.keys())
  }

  report(reason: Reason, detail: string, field: string | null = null, isNewMark = false) {
    this.changes.push({ reason, detail, field, isNewMark })
  }

  /**
   * What the older revision uses for anything but to describe itself or to prove its signatures. A forger may prepare a file in which
   * one object is both, such as the text of a stamp that is called the file's title.
   */
  get usedElsewhere(): ReadonlySet<number> {
    this.usedBefore ??= usedBeside(this.older, ['Metadata', 'DSS'])
    return this.usedBefore
  }

  /** Those that nothing else uses. */
  owned(numbers: ReadonlySet<number>): ReadonlySet<number> {
    return new Set([...numbers].filter((number) => !this.usedElsewhere.has(number)))
  }

  isModified(value: PdfObject) {
    return value instanceof Reference && this.kinds.get(value.number) === 'modified'
  }

  /** This object may differ. */
  explain(value: PdfObject | number | null) {
    if (value instanceof Reference) this.open.delete(value.number)
    else if (typeof value === 'number') this.open.delete(value)
  }

  /** The signatures that have come. */
  get signatures(): ReadonlySet<Dictionary> {
    this.comeSignatures ??= newSignatures(this.older, this.newer)
    return this.comeSignatures
  }

  /**
   * The list or dictionary that an entry names may differ when it is new, or when it was there for this entry alone: in another role
   * it may show something.
   */
  explainPlace(before: PdfObject, after: PdfObject) {
    if (!(after instanceof Reference)) return
    const isAdded = this.kinds.get(after.number) === 'added'
    this.timesNamed ??= timesNamed(this.older)
    if (isAdded || (sameObject(before, after) && this.timesNamed.get(after.number) === 1)) this.explain(after)
  }

  /** Everything new that a value leads to belongs to it; of what was there before, only objects named here may differ. */
  explainBelow(value: PdfObject, alsoModified: ReadonlySet<number> = new Set()) {
    const enters = (number: number) => this.kinds.get(number) === 'added' || alsoModified.has(number)
    for (const number of reachableFrom(this.newer, [value], enters)) this.explain(number)
  }

  /** The same for what only describes or proves: it speaks for no object that anything else uses now, such as the page tree. */
  explainApart(value: PdfObject, alsoModified: ReadonlySet<number> = new Set()) {
    this.usedNow ??= usedBeside(this.newer, silent)
    const used = this.usedNow
    const enters = (number: number) =>
      !used.has(number) && (this.kinds.get(number) === 'added' || alsoModified.has(number))
    for (const number of reachableFrom(this.newer, [value], enters)) this.explain(number)
  }

  /** Reports what no rule has explained. Nothing that the older revision draws may differ, whatever else it is used for. */
  finish(): Change[] {
    this.reportContent(readPages(this.older))
    this.reportTwins()
    // Whatever is used is read, even where nothing differs: a stream may end elsewhere now.
    const before = reachableFrom(this.older, [this.older.trailer.get('Root')])
    if (this.open.size === 0) return this.changes
    const after = reachableFrom(this.newer, [this.newer.trailer.get('Root')])
    for (const number of this.open)
      if (before.has(number) || after.has(number)) this.report('pdf.changes.unexplained', `object ${number}`)
    return this.changes
  }

  /** A key that stands twice means one thing to one reader and another to the next, even where both are looked at. */
  private reportTwins() {
    const { older, newer, kinds } = this
    const trailers = newer.sections.filter(({ start }) => start >= older.bytes.length).map(({ trailer }) => trailer)
    if (trailers.some(repeatsKey)) this.report('pdf.changes.unexplained', 'trailer: a key twice')
    for (const number of kinds.keys())
      if (repeatsKey(newer.object(number))) this.report('pdf.changes.unexplained', `object ${number}: a key twice`)
  }

  /**
   * A name that the resources of a page gain draws nothing, unless the page spoke of it before there was any. An object that was
   * named before it was there is no addition: it fills a gap in what was signed.
   */
  private reportContent(tree: PageTree) {
    const content = contentOf(this.older, tree)
    const holders = resourceHolders(this.older, tree)
    for (const [number, kind] of this.kinds) {
      if (kind === 'added' && !content.has(number) && this.usedElsewhere.has(number)) {
        this.report('pdf.changes.unexplained', `object ${number}: named before it was there`)
        this.open.delete(number)
      }
      if (!content.has(number)) continue
      const resources = kind === 'added' ? undefined : holders.get(number)
      const isGrown = resources !== undefined && haveGrown(this, resources, resources)
      this.report(isGrown ? 'pdf.changes.unexplained' : 'pdf.changes.content', `object ${number}`)
      this.open.delete(number)
    }
  }
}
