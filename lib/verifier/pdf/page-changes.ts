import { alike } from './alike'
import type { PdfDocument } from './document'
import { differingKeys, sameObject, textOfObject } from './equality'
import type { Field } from './form-fields'
import { type PdfObject, Reference } from './objects'
import { drawnKeys, entryOf, hasOneWay, inheritedKeys, type Page, type PageTree, readPages } from './pages'
import { haveGrown } from './resources'
import type { RevisionStep } from './revision-step'

// Compared one by one, or bookkeeping of editors.
const harmlessKeys = ['Annots', 'Tabs', 'LastModified']

type Widgets = { fields: ReadonlySet<number>; coming: Set<number> }

/** What the pages of a revision list as annotations, by number. */
const shownOn = (document: PdfDocument, { pages }: PageTree) =>
  new Set(
    pages.flatMap(({ dictionary }) =>
      document.array(dictionary.get('Annots')).flatMap((each) => (each instanceof Reference ? each.number : [])),
    ),
  )

/**
 * Widgets of the form are the form's business; where they stand is so only while they come or wait for a signature. One that stood on a
 * page already comes to no other.
 */
function widgetsAmong(
  step: RevisionStep,
  tree: PageTree,
  oldFields: readonly Field[],
  newFields: readonly Field[],
): Widgets {
  const isSigned = (document: PdfDocument, { value }: Field) => document.resolve(value) !== null
  const settled = oldFields.filter((field) => field.type !== 'Sig' || isSigned(step.older, field))
  const known = new Set(oldFields.map(({ number }) => number))
  const done = new Set(settled.map(({ number }) => number))
  const isComing = (field: Field) =>
    !known.has(field.number) || (!done.has(field.number) && isSigned(step.newer, field))
  const numbers = (fields: readonly Field[]) => new Set(fields.flatMap(({ number }) => number ?? []))
  const coming = numbers(newFields.filter(isComing))
  for (const number of shownOn(step.older, tree)) coming.delete(number)
  return { fields: numbers(newFields), coming }
}

/** Annotations that came, went or differ, or lie upon each other in another order. */
function compareAnnotations(step: RevisionStep, before: Page, after: Page, { fields, coming }: Widgets) {
  const { older, newer } = step
  const [list, newList] = [before.dictionary.get('Annots'), after.dictionary.get('Annots')]
  step.explainPlace(list, newList)
  const now = newer.array(newList)
  const [oldTexts, newTexts] = [older.array(list), now].map((all) => all.map(textOfObject))
  const [were, are] = [new Set(oldTexts), new Set(newTexts)]
  if (oldTexts?.some((each) => !are.has(each)))
    step.report('pdf.changes.annotation', `page object ${before.number}: one removed`)
  const kept = (all: readonly string[] = [], others: ReadonlySet<string>) => all.filter((each) => others.has(each))
  if (kept(oldTexts, are).join() !== kept(newTexts, were).join())
    step.report('pdf.changes.annotation', `page object ${before.number}: another order`)
  for (const [place, each] of now.entries()) {
    const wasThere = were.has(newTexts?.[place] ?? '')
    // 12.5.2: it stands on one page alone, so whoever comes has come.
    const isOfForm = each instanceof Reference && (wasThere ? fields.has(each.number) : coming.delete(each.number))
    if (isOfForm || (wasThere && !step.isModified(each))) continue
    step.report('pdf.changes.annotation', `page object ${before.number}: one ${wasThere ? 'changed' : 'added'}`)
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

/** An entry of a page that is written differently. What is drawn may not differ; of the rest nobody knows what it does. */
function compareEntry(step: RevisionStep, before: Page, after: Page, key: string) {
  const [old, now] = [entryOf(before, key), entryOf(after, key)]
  const isTwin = before.dictionary.twins.has(key) || after.dictionary.twins.has(key)
  const isPlace = placeKeys.includes(key)
  if (inheritedKeys.includes(key) && !(hasOneWay(before) && hasOneWay(after)))
    step.report('pdf.structure.unreadable', `page object ${before.number}: inherits in two ways`)
  const [one, other] = key === 'Contents' ? [listed(step.older, old), listed(step.newer, now)] : [old, now]
  const isGrown = key === 'Resources' && !isTwin && step.older.dictionary(old) && haveGrown(step, old, now)
  if (!isTwin && !isPlace && alike(step, one, other)) step.explainBelow(now)
  else if (isPlace || (drawnKeys.includes(key) && !isGrown))
    step.report('pdf.changes.content', `page object ${before.number}: ${key}`)
  else step.report('pdf.changes.unexplained', `page object ${before.number}: ${key}`)
}

function comparePage(step: RevisionStep, before: Page, after: Page, widgets: Widgets) {
  const differing = differingKeys(before.dictionary, after.dictionary).filter((key) => !harmlessKeys.includes(key))
  for (const key of differing) compareEntry(step, before, after, key)
  step.explain(before.number)
  compareAnnotations(step, before, after, widgets)
}

/** A node of the page tree: what it leaves to its pages, and how many it says they are, which some readers believe. */
function compareNode(step: RevisionStep, before: Page, after: Page) {
  const kids = step.newer.resolve(after.dictionary.get('Kids'))
  const isOther = (key: string) =>
    key !== 'Kids' || !sameObject(step.older.resolve(before.dictionary.get('Kids')), kids)
  for (const key of differingKeys(before.dictionary, after.dictionary).filter(isOther)) {
    const now = entryOf(after, key)
    if (alike(step, entryOf(before, key), now)) step.explainBelow(now)
    else step.report('pdf.changes.content', `page tree: ${key}`)
  }
  step.explain(before.number)
}

/** What stands where in a page tree: a node that comes between may crop, turn or dress the pages below it. */
const shapeOf = ({ pages, nodes }: PageTree) =>
  [nodes, pages].map((all) => all.map(({ number, above }) => `${number} in ${above[0]?.number}`).join()).join('; ')

/** The same pages in the same order and places, drawn alike; only annotations may have come. */
export function comparePages(step: RevisionStep, oldFields: readonly Field[], newFields: readonly Field[]) {
  const [before, after] = [readPages(step.older), readPages(step.newer)]
  if (shapeOf(before) !== shapeOf(after)) return step.report('pdf.changes.content', 'pages')
  before.nodes.forEach((node, place) => {
    const now = after.nodes[place]
    if (now) compareNode(step, node, now)
  })
  const widgets = widgetsAmong(step, before, oldFields, newFields)
  before.pages.forEach((page, place) => {
    const now = after.pages[place]
    if (now) comparePage(step, page, now, widgets)
  })
}
