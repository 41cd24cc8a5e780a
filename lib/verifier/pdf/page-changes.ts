import { alike } from './alike'
import type { PdfDocument } from './document'
import { differingKeys, sameObject } from './equality'
import type { Field } from './form-fields'
import { type PdfObject, Reference } from './objects'
import { drawnKeys, inherited, inheritedKeys, type Page, readPages } from './pages'
import type { RevisionStep } from './revision-step'

// Compared one by one, or bookkeeping of editors.
const harmlessKeys = ['Annots', 'Tabs', 'LastModified']
const treeKeys = ['Kids', 'Count', 'Parent']

const isAmong = (value: PdfObject, all: readonly PdfObject[]) => all.some((each) => sameObject(each, value))

/** Annotations that came, went or differ. Widgets of the form are the form's business. */
function compareAnnotations(step: RevisionStep, before: Page, after: Page, fields: ReadonlySet<number>) {
  const { older, newer } = step
  const [list, newList] = [before.dictionary.get('Annots'), after.dictionary.get('Annots')]
  step.explain(newList)
  const [old, now] = [older.array(list), newer.array(newList)]
  for (const each of old)
    if (!isAmong(each, now)) step.report('pdf.changes.annotation', `page object ${before.number}: one removed`)
  for (const each of now) {
    const isOfForm = each instanceof Reference && fields.has(each.number)
    if (isOfForm || (isAmong(each, old) && !step.isModified(each))) continue
    step.report(
      'pdf.changes.annotation',
      `page object ${before.number}: one ${isAmong(each, old) ? 'changed' : 'added'}`,
    )
    step.explain(each)
    step.explainBelow(each)
  }
}

/** 7.8.2: contents may be one stream or a list of them. */
const listed = (document: PdfDocument, value: PdfObject) => {
  const found = document.resolve(value)
  return Array.isArray(found) ? found : [value]
}

// What a page is, and where it belongs.
const placeKeys = ['Type', 'Parent']

const entryIn = (document: PdfDocument, page: Page, key: string) =>
  inheritedKeys.includes(key) ? inherited(document, page, key) : page.dictionary.get(key)

/** An entry of a page that is written differently. What is drawn may not differ; of the rest nobody knows what it does. */
function compareEntry(step: RevisionStep, before: Page, after: Page, key: string) {
  const [old, now] = [entryIn(step.older, before, key), entryIn(step.newer, after, key)]
  const isTwin = before.dictionary.twins.has(key) || after.dictionary.twins.has(key)
  const isPlace = placeKeys.includes(key)
  if (!isTwin && !isPlace && alike(step, listed(step.older, old), listed(step.newer, now))) step.explainBelow(now)
  else if (isPlace || drawnKeys.includes(key))
    step.report('pdf.changes.content', `page object ${before.number}: ${key}`)
  else step.report('pdf.changes.unexplained', `page object ${before.number}: ${key}`)
}

function comparePage(step: RevisionStep, before: Page, after: Page, fields: ReadonlySet<number>) {
  const differing = differingKeys(before.dictionary, after.dictionary).filter((key) => !harmlessKeys.includes(key))
  for (const key of differing) compareEntry(step, before, after, key)
  step.explain(before.number)
  compareAnnotations(step, before, after, fields)
}

/** The same pages in the same order, drawn alike; only annotations may have come. */
export function comparePages(step: RevisionStep, newFields: readonly Field[]) {
  const [before, after] = [readPages(step.older), readPages(step.newer)]
  const order = (pages: readonly Page[]) => pages.map(({ number }) => number).join()
  if (order(before.pages) !== order(after.pages)) return step.report('pdf.changes.content', 'pages')
  const nodesNow = new Map(after.nodes.map((node) => [node.number, node]))
  for (const node of before.nodes) {
    const now = nodesNow.get(node.number)
    const keys = now
      ? differingKeys(node.dictionary, now.dictionary).filter((key) => !treeKeys.includes(key))
      : ['node']
    for (const key of keys) step.report('pdf.changes.content', `page tree: ${key}`)
    step.explain(node.number)
  }
  const fields = new Set(newFields.flatMap(({ number }) => number ?? []))
  before.pages.forEach((page, place) => {
    const now = after.pages[place]
    if (now) comparePage(step, page, now, fields)
  })
}
