import 'server-only'
import type { MerchantActor } from '@/lib/auth/actors'
import type { Locale } from '@/lib/i18n/locales'
import { type Merged, mergeDraft } from './commands/merge-draft'
import { saveAnswer } from './draft-answer'
import type { SaveAnswer } from './editor-state'
import { readDraftForm } from './input'
import { detailFields } from './rules-details'
import { isUnit, type Unit, unitOfField } from './rules-merge'

type Values = Record<string, string>
export type FormMerged = { ok: true; answer: SaveAnswer } | Extract<Merged, { ok: false }>

// What cannot be read is left as it is kept, and so is what somebody chose to leave.
function heldUnits(values: Values, faults: Record<string, string>): Unit[] {
  const chosen = Object.entries(values).flatMap(([field, value]) =>
    field.startsWith('choose-') && value === 'theirs' ? [field.slice('choose-'.length)] : [],
  )
  const listed = (values.held ?? '').split(',')
  return [...Object.keys(faults).map(unitOfField), ...unsaidUnits(values), ...chosen, ...listed].filter(isUnit)
}

// A form that came without a field says nothing about it: only a field that is there and empty empties anything.
function unsaidUnits(values: Values): Unit[] {
  const said = new Set(Object.keys(values).map(unitOfField))
  const texts = ['nameVi', 'nameEn', 'storyVi', 'storyEn', 'unitVi', 'unitEn', 'price', 'places', 'pictures']
  const details = detailFields.flatMap((field) => [`detail-vi-${field}`, `detail-en-${field}`])
  const alts = (values.pictures ?? '').split(',').flatMap((id) => [`alt-vi-${id}`, `alt-en-${id}`])
  const removed = (values.removed ?? '').split(',').concat((values.intent ?? '').split(':')[1] ?? [])
  return [...texts, ...details, ...alts].filter(
    (unit) => !said.has(unit) && !removed.some((id) => id !== '' && unit.endsWith(id)),
  )
}

/** Saves the typed values of an editor's form into the draft it was opened on, as far as they can be read. */
export async function mergeForm(
  locale: Locale,
  actor: MerchantActor,
  listingId: string,
  values: Values,
): Promise<FormMerged> {
  const { openedAt, marks, input, faults } = readDraftForm(values)
  const basis = { openedAt, marks, held: heldUnits(values, faults) }
  const merged = await mergeDraft(actor, listingId, basis, input)
  return merged.ok ? { ok: true, answer: saveAnswer(locale, merged, faults) } : merged
}
