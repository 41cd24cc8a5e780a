import { Broken, Malformed } from '../ledger'
import type { PdfDocument } from './document'
import { spend } from './effort'
import { type Dictionary, numberOf, type PdfObject, Reference } from './objects'
import { reachableFrom } from './reach'

/** A page or a node of the page tree, and the nodes above it as one descends to it, the nearest first. */
export type Page = { number: number; dictionary: Dictionary; above: readonly Page[] }

/** The page tree (7.7.3): its pages in order, and the nodes above them. */
export type PageTree = { pages: Page[]; nodes: Page[] }

const maxPages = 20_000
const maxDepth = 64

export function readPages(document: PdfDocument): PageTree {
  const tree: PageTree = { pages: [], nodes: [] }
  const seen = new Set<number>()

  function visit(value: PdfObject, above: readonly Page[]) {
    spend('entry', 1 + above.length)
    const dictionary = document.dictionary(value)
    if (!(value instanceof Reference) || !dictionary) throw new Malformed('a page is no object')
    if (above.some(({ number }) => number === value.number)) throw new Broken('the page tree is a circle')
    if (seen.has(value.number) || above.length > maxDepth || seen.size > maxPages)
      throw new Malformed('the page tree is no tree')
    seen.add(value.number)
    const kids = document.resolve(dictionary.get('Kids'))
    const page = { number: value.number, dictionary, above }
    if (!Array.isArray(kids)) tree.pages.push(page)
    else {
      tree.nodes.push(page)
      for (const kid of kids) visit(kid, [page, ...above])
    }
  }

  visit(document.catalogue.get('Pages'), [])
  return tree
}

/** The entries of a page, or of a node above it, that decide what is drawn and how (7.7.3.3). */
export const drawnKeys: readonly string[] = [
  'Contents',
  'Resources',
  'MediaBox',
  'CropBox',
  'BleedBox',
  'TrimBox',
  'ArtBox',
  'Rotate',
  'Group',
  'UserUnit',
]

/** Whatever is drawn on the pages, or leads to it; annotations and the pages themselves are looked at one by one. */
export function contentOf(document: PdfDocument, { pages, nodes }: PageTree): Set<number> {
  const drawn = [...pages, ...nodes].flatMap(({ dictionary }) => drawnKeys.map((key) => dictionary.get(key)))
  const tree = new Set([...pages, ...nodes].map(({ number }) => number))
  return reachableFrom(document, drawn, (number) => !tree.has(number))
}

/** A rectangle (7.9.5), any two opposite corners of which may be written; nothing when the value is none. */
export function rectangleOf(document: PdfDocument, value: PdfObject) {
  const [a = 0, b = 0, c = 0, d = 0] = document.array(value).map((each) => numberOf(document.resolve(each)) ?? 0)
  return { left: Math.min(a, c), right: Math.max(a, c), bottom: Math.min(b, d), top: Math.max(b, d) }
}

/** The area of a rectangle, in square points; 0 when the value is none. */
export function areaOf(document: PdfDocument, value: PdfObject): number {
  const { left, right, bottom, top } = rectangleOf(document, value)
  return (right - left) * (top - bottom)
}

/** An entry of a page, its own or that of a node above it (7.7.3.4). */
export function inherited(page: Page, key: string): PdfObject {
  const holder = [page, ...page.above].find(({ dictionary }) => dictionary.entries.has(key))
  return holder?.dictionary.get(key) ?? null
}

/** What stands for an entry that a page neither has nor inherits (7.7.3.3, table 31). */
function defaultOf(page: Page, key: string): PdfObject {
  if (key === 'Rotate') return 0
  if (key === 'UserUnit') return 1
  if (key === 'CropBox') return entryOf(page, 'MediaBox')
  return ['BleedBox', 'TrimBox', 'ArtBox'].includes(key) ? entryOf(page, 'CropBox') : null
}

/** What an entry of a page or node comes to: its own, an inherited one, or what stands for none. */
export function entryOf(page: Page, key: string): PdfObject {
  return (inheritedKeys.includes(key) ? inherited(page, key) : page.dictionary.get(key)) ?? defaultOf(page, key)
}

/** Readers find what a page inherits on the way down, or by Parent on the way up. Whether both ways lead through the same nodes. */
export const hasOneWay = (page: Page) =>
  [page, ...page.above].every(({ dictionary }, place) => {
    const [named, parent] = [dictionary.get('Parent'), page.above[place]]
    return parent ? named instanceof Reference && named.number === parent.number : named === null
  })

/** The entries that a page may leave to the nodes above it. */
export const inheritedKeys: readonly string[] = ['Resources', 'MediaBox', 'CropBox', 'Rotate']
