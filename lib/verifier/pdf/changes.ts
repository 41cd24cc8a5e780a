import { alike } from './alike'
import type { PdfDocument } from './document'
import { differingKeys, sameObject } from './equality'
import { compareForms } from './form-changes'
import { listFields } from './form-fields'
import { Name, type PdfObject, Reference } from './objects'
import { comparePages } from './page-changes'
import { reachableFrom } from './reach'
import { type Change, RevisionStep } from './revision-step'

// Compared one by one below, or nothing that a reader shows.
const otherwiseCompared = ['AcroForm', 'DSS', 'Metadata', 'Extensions']

/** Validation data (12.8.4.3): certificates, lists and responses, which prove something or nothing but change nothing. */
function compareEvidence(step: RevisionStep) {
  const [before, after] = [step.older.catalogue.get('DSS'), step.newer.catalogue.get('DSS')]
  const was = step.owned(reachableFrom(step.older, [before]))
  const isTouched = differingKeys(step.older.catalogue, step.newer.catalogue).includes('DSS')
  if (isTouched || [...was].some((number) => step.kinds.has(number))) step.report('pdf.changes.evidence-added', 'DSS')
  step.explainApart(after, was)
}

/** Title, author and dates of the file: shown nowhere in the document. */
function explainDescriptions(step: RevisionStep) {
  const { older, newer, kinds } = step
  const before = [older.trailer.get('Info'), older.catalogue.get('Metadata')]
  const after = [newer.trailer.get('Info'), newer.catalogue.get('Metadata')]
  for (const [place, value] of after.entries()) {
    if (!(value instanceof Reference) || step.usedElsewhere.has(value.number)) continue
    const isSame = sameObject(before[place] ?? null, value)
    if (isSame || kinds.get(value.number) === 'added') step.explainApart(value, new Set([value.number]))
  }
}

const versions = [...Array.from({ length: 8 }, (_, minor) => `1.${minor}`), '2.0']

/** 7.2.2: whoever adds something of a newer version says so; what is older, or no version, changes how the file is read. */
function isNewerVersion(before: PdfObject, after: PdfObject): boolean {
  const [old, now] = [before, after].map((each) => (each instanceof Name ? versions.indexOf(each.text) : -1))
  return now !== undefined && old !== undefined && now > -1 && now >= old && (before === null || old > -1)
}

function compareCatalogues(step: RevisionStep) {
  const [root, newRoot] = [step.older.trailer.get('Root'), step.newer.trailer.get('Root')]
  if (!(root instanceof Reference && sameObject(root, newRoot)))
    step.report('pdf.changes.content', 'document catalogue')
  step.explain(root)
  for (const key of differingKeys(step.older.catalogue, step.newer.catalogue)) {
    const now = step.newer.catalogue.get(key)
    if (key === 'Pages') step.report('pdf.changes.content', 'pages')
    else if (otherwiseCompared.includes(key)) continue
    else if (key === 'Version' && isNewerVersion(step.older.catalogue.get(key), now))
      step.report('pdf.changes.version', now instanceof Name ? now.text : key)
    else if (alike(step, step.older.catalogue.get(key), now)) step.explainBelow(now)
    else step.report('pdf.changes.unexplained', `catalogue: ${key}`)
  }
  step.explainApart(step.newer.catalogue.get('Extensions'))
}

/**
 * What differs between two revisions of one file, of which the older is the beginning of the newer. Throws `Malformed` when one
 * of them cannot be read.
 */
export function changesBetween(older: PdfDocument, newer: PdfDocument): Change[] {
  const step = new RevisionStep(older, newer)
  const [oldFields, newFields] = [listFields(older), listFields(newer)]
  compareCatalogues(step)
  comparePages(step, oldFields, newFields)
  compareForms(step, oldFields, newFields)
  compareEvidence(step)
  explainDescriptions(step)
  return step.finish()
}
