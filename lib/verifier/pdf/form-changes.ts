import { differingKeys, sameObject } from './equality'
import { needsAppearance, speaksOf } from './form-defaults'
import type { Field } from './form-fields'
import { areLarge, isVisible, widgetsOf } from './marks'
import { Dictionary, Reference } from './objects'
import { haveGrown, namesGained } from './resources'
import type { RevisionStep } from './revision-step'
import { listSignatures } from './signature-dictionary'

const isSignature = ({ type }: Field) => type === 'Sig'
const nameOf = ({ name, number }: Field) => name || `object ${number}`

// 12.5.2, 12.5.6.19 and 12.7.5: what a signature's field and widget are made of. Actions are not among it.
const fieldKeys =
  'Type Subtype FT T TU TM V DV F Ff Rect P AP AS MK Kids Parent Lock SV DA DR DS Q BS Border H StructParent NM M Lang C'.split(
    ' ',
  )

/** Entries of a signature's field and widgets that no signature needs, such as an action, and what is no widget at all. */
function compareParts(step: RevisionStep, field: Field, before: Dictionary = new Dictionary()) {
  const widgets = widgetsOf(step.newer, field.dictionary)
  const [own, ...kids] = widgets
  const keys = [...differingKeys(before, own ?? before), ...kids.flatMap(({ entries }) => [...entries.keys()])]
  const strange = keys.find((key) => !fieldKeys.includes(key))
  if (strange !== undefined) step.report('pdf.changes.unexplained', `${nameOf(field)}: ${strange}`)
  // A square or a note is drawn by rules of its own, though the form lists it.
  const other = widgets.find((each) => each.get('Subtype') !== null && each.name('Subtype') !== 'Widget')
  if (other) step.report('pdf.changes.unexplained', `${nameOf(field)}: no widget`)
  // Readers find what a field inherits by its Parent, and may draw another field's text here.
  const parent = field.dictionary.get('Parent')
  if (parent !== null && !(parent instanceof Reference && parent.number === field.parent?.number))
    step.report('pdf.changes.unexplained', `${nameOf(field)}: another parent`)
}

/** Whether a field holds a signature that has come, which is verified like any other; else it only looks signed. */
const isNewlySigned = ({ newer, signatures }: RevisionStep, { value }: Field) =>
  signatures.has(newer.dictionary(value) ?? new Dictionary())

/** A field that has been signed: its value is verified like any signature; here only what it draws matters. */
function signed(step: RevisionStep, field: Field, before?: Dictionary) {
  const { newer, marks } = step
  const { dictionary } = field
  const isTimestamp = newer.dictionary(field.value)?.name('SubFilter') === 'ETSI.RFC3161'
  const isProvided = before !== undefined && sameObject(before.get('Rect'), dictionary.get('Rect'))
  const reason = isTimestamp ? 'pdf.changes.evidence-added' : 'pdf.changes.signature-added'
  step.report(reason, nameOf(field), null, !isProvided && isVisible(newer, dictionary))
  compareParts(step, field, before)
  if (!isNewlySigned(step, field)) step.report('pdf.changes.unexplained', `${nameOf(field)}: no signature of its own`)
  const widgets = widgetsOf(newer, dictionary)
  for (const each of widgets) marks.add(each)
  if (areLarge(newer, widgets) || (isTimestamp && isVisible(newer, dictionary)))
    step.report('pdf.changes.mark', nameOf(field), field.name)
}

function explainField(step: RevisionStep, field: Field) {
  step.explain(field.number)
  step.explainBelow(field.dictionary)
}

/** Whether a field stands below another one than before, from which it inherits. */
const isMoved = ({ parent: before }: Field, { parent: after }: Field) => before?.number !== after?.number

function compareSignatureField(step: RevisionStep, before: Field, after: Field) {
  const wasSigned = step.older.resolve(before.value) !== null
  const isSigned = step.newer.resolve(after.value) !== null
  const keys = differingKeys(before.dictionary, after.dictionary)
  if (wasSigned && (keys.includes('V') || !sameObject(before.value, after.value)))
    step.report('pdf.changes.signature', nameOf(after))
  else if (!wasSigned && isSigned) signed(step, after, before.dictionary)
  else if (keys.length > 0 || isMoved(before, after)) step.report('pdf.changes.annotation', nameOf(after), after.name)
}

function compareField(step: RevisionStep, before: Field, after: Field) {
  const keys = differingKeys(before.dictionary, after.dictionary).filter((key) => key !== 'Kids')
  if (isSignature(before)) compareSignatureField(step, before, after)
  else if (keys.length > 0 || isMoved(before, after)) step.report('pdf.changes.form', nameOf(after), after.name)
  explainField(step, after)
}

/** 12.7.4.2: two fields of one name are one to some readers, and the later of them hides the other. */
function compareName(step: RevisionStep, field: Field, names: Set<string>) {
  if (field.dictionary.get('T') === null) return
  if (names.has(field.name)) step.report('pdf.changes.form', `${nameOf(field)}: a name that another has`, field.name)
  names.add(field.name)
}

function addedField(step: RevisionStep, field: Field) {
  // What was something else before, such as a layer, may have become a field for the sake of the list that both stand in.
  if (field.number !== null && step.kinds.get(field.number) !== 'added')
    step.report('pdf.changes.form', `${nameOf(field)} was there`, field.name)
  if (!isSignature(field)) {
    // The parent of a signature's widget, or a group: a name and nothing else.
    const isPlain = field.type === null && !isVisible(step.newer, field.dictionary)
    if (isPlain) compareParts(step, field)
    else step.report('pdf.changes.form', nameOf(field), field.name)
  } else if (step.newer.resolve(field.value) !== null) signed(step, field)
  else {
    compareParts(step, field)
    if (isVisible(step.newer, field.dictionary)) step.report('pdf.changes.mark', nameOf(field), field.name)
  }
  explainField(step, field)
}

function compareSettings(step: RevisionStep, before: Dictionary, after: Dictionary, fields: readonly Field[]) {
  for (const key of differingKeys(before, after)) {
    const [old, now] = [before.get(key), after.get(key)]
    if (key === 'Fields' || key === 'SigFlags') continue
    // Signing programs add an appearance of text to forms that have none, and their fonts.
    if (key === 'DA' && old === null && !needsAppearance(step.older, fields)) continue
    if (key === 'DR' && haveGrown(step, old, now) && !speaksOf(step.older, fields, namesGained(step, old, now)))
      step.explainBelow(now)
    else step.report('pdf.changes.form', `AcroForm: ${key}`)
  }
}

/** Fields by the numbers of their objects; those that are written where they are listed, by their turn. */
function byIdentity(fields: readonly Field[]): Map<string, Field> {
  let turn = 0
  return new Map(fields.map((field) => [field.number === null ? `turn ${++turn}` : String(field.number), field]))
}

/** The form: signatures may come; fields that are filled or added are shown to a person; what was signed stays as it was. */
export function compareForms(step: RevisionStep, oldFields: readonly Field[], newFields: readonly Field[]) {
  const { older, newer } = step
  const [place, newPlace] = [older.catalogue.get('AcroForm'), newer.catalogue.get('AcroForm')]
  const [before, after] = [older.dictionary(place), newer.dictionary(newPlace)]
  step.explainPlace(place, newPlace)
  step.explainPlace(before?.get('Fields') ?? null, after?.get('Fields') ?? null)
  compareSettings(step, before ?? new Dictionary(), after ?? new Dictionary(), oldFields)
  const [then, now] = [byIdentity(oldFields), byIdentity(newFields)]
  for (const [identity, field] of then) {
    const same = now.get(identity)
    if (same) compareField(step, field, same)
    else step.report(isSignature(field) ? 'pdf.changes.signature' : 'pdf.changes.form', `${nameOf(field)} removed`)
  }
  const names = new Set(oldFields.map(({ name }) => name))
  for (const field of [...now].flatMap(([identity, each]) => (then.has(identity) ? [] : each))) {
    compareName(step, field, names)
    addedField(step, field)
  }
  if (step.marks.size > 0 && areLarge(newer, [...step.marks])) step.report('pdf.changes.mark', 'all marks')
  for (const { number, place: name } of listSignatures(older))
    if (number !== null && step.kinds.has(number)) step.report('pdf.changes.signature', name)
}
