import { formatMoment } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { textFor, translator } from '@/lib/i18n/translator'
import type { Merged } from './commands/merge-draft'
import { gapSentence } from './detail-words'
import type { Checks, SaveAnswer } from './editor-state'
import { formValues, valuesOfUnit } from './form-values'
import {
  type BasicGap,
  claimsOf,
  contentHints,
  detailOfGap,
  type Gap,
  isBasicGap,
  submissionGaps,
} from './rules-content'
import { marksOf, unitsOfContent } from './rules-merge'
import type { ListingContent } from './types'

const fieldOfBasicGap: Record<BasicGap, string> = {
  'name-vi': 'nameVi',
  'story-vi': 'storyVi',
  price: 'price',
  'unit-vi': 'unitVi',
  picture: 'pictures',
  place: 'place-0',
}

/** The field of the form that closes a gap. */
export const fieldOfGap = (gap: Gap) => (isBasicGap(gap) ? fieldOfBasicGap[gap] : `detail-vi-${detailOfGap(gap)}`)

/** What a content still lacks and what could be better, in words. */
export function checksOf(locale: Locale, content: ListingContent, setNumber: number): Checks {
  const t = translator(locale, 'listing-editor')
  const words = claimsOf(content).join(', ')
  return {
    gaps: submissionGaps(content, setNumber).map((gap) => ({
      field: fieldOfGap(gap),
      text: gapSentence(locale, gap, setNumber),
    })),
    hints: contentHints(content, setNumber).map((hint) => t(`hint.${hint}`, { words })),
  }
}

/** What the editor hears about a merged save. */
export function saveAnswer(
  locale: Locale,
  merged: Extract<Merged, { ok: true }>,
  faults: Record<string, string>,
): SaveAnswer {
  const { content, since, setNumber } = merged
  const values = formValues(content)
  return {
    savedAt: merged.savedAt.toISOString(),
    marks: marksOf(unitsOfContent(content)),
    faults: faultWords(locale, faults),
    conflicts: merged.conflicts.map((unit) => ({ unit, theirs: valuesOfUnit(values, unit) })),
    updates: Object.assign({}, ...merged.theirs.map((unit) => valuesOfUnit(values, unit))),
    pictures: content.pictures,
    checks: checksOf(locale, content, setNumber),
    since: since && sinceWords(locale, since.savedAt, since.by),
  }
}

/** The faults of a form as sentences in the reader's language. */
export const faultWords = (locale: Locale, faults: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(faults).map(([field, key]) => [
      field,
      textFor(locale, 'errors', key) ?? textFor(locale, 'errors', 'invalid') ?? key,
    ]),
  )

function sinceWords(locale: Locale, savedAt: Date, by: string | null) {
  const t = translator(locale, 'draft-saving')
  const time = formatMoment(savedAt)
  return by ? t('since-by', { name: by, time }) : t('since', { time })
}
