import { Broken, Malformed } from '../ledger'
import type { PdfDocument } from './document'
import { type Dictionary, numberOf, type PdfObject, Reference } from './objects'
import { reachableFrom } from './reach'

export type Page = { number: number; dictionary: Dictionary }

/** The page tree (7.7.3): its pages in order, and the nodes above them. */
export type PageTree = { pages: Page[]; nodes: Page[] }

const maxPages = 20_000
const maxDepth = 64

export function readPages(document: PdfDocument): PageTree {
  const tree: PageTree = { pages: [], nodes: [] }
  const seen = new Set<number>()

  function visit(value: PdfObject, above: readonly number[]) {
    const dictionary = document.dictionary(value)
    if (!(value instanceof Reference) || !dictionary) throw new Malformed('a page is no object')
    if (above.includes(value.number)) throw new Broken('the page tree is a circle')
    if (seen.has(value.number) || above.length > maxDepth || seen.size > maxPages)
      throw new Malformed('the page tree is no tree')
    seen.add(value.number)
    const kids = document.resolve(dictionary.get('Kids'))
    const page = { number: value.number, dictionary }
    if (!Array.isArray(kids)) tree.pages.push(page)
    else {
      tree.nodes.push(page)
      for (const kid of kids) visit(kid, [...above, value.number])
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
  return reachableFrom(document, drawn, { except: ['Parent', 'P', 'Pg'], enters: (number) => !tree.has(number) })
}

/** The area of a rectangle (7.9.5), in square points; 0 when the value is none. */
export function areaOf(document: PdfDocument, value: PdfObject): number {
  const [left, bottom, right, top] = document.array(value).map((each) => numberOf(document.resolve(each)) ?? 0)
  return Math.abs(((right ?? 0) - (left ?? 0)) * ((top ?? 0) - (bottom ?? 0)))
}

/** An entry of a page, its own or that of a node above it (7.7.3.4). */
export function inherited(document: PdfDocument, { dictionary }: Page, key: string): PdfObject {
  let node: Dictionary | null = dictionary
  for (let depth = 0; node && depth < maxDepth; depth++) {
    if (node.entries.has(key)) return node.get(key)
    node = document.dictionary(node.get('Parent'))
  }
  return null
}

/** The entries that a page may leave to the nodes above it. */
export const inheritedKeys: readonly string[] = ['Resources', 'MediaBox', 'CropBox', 'Rotate']
