import { type Locale, locales } from '@/lib/i18n/locales'
import { textFor, translator } from '@/lib/i18n/translator'
import { foldWords } from '@/lib/registry/folding'
import { units } from './input'
import { type TemplateStep, templateSteps } from './step-order'
import type { WorkbookField } from './workbook-types'

/** The heading of a column. */
export const headingOf = (locale: Locale, field: WorkbookField): string =>
  translator(locale, 'lot-workbook')(`column.${field}`)

/** The field that a heading names in either language; null for none. */
export function fieldOf<Field extends WorkbookField>(heading: string, fields: readonly Field[]): Field | null {
  const wanted = foldWords(heading)
  if (wanted === '') return null
  return fields.find((field) => locales.some((locale) => foldWords(headingOf(locale, field)) === wanted)) ?? null
}

type Unit = (typeof units)[number]

/** A unit as people write it. */
export const unitWord = (locale: Locale, unit: Unit): string => textFor(locale, 'trace', `origin.units.${unit}`) ?? unit

/** The unit that a word or a code means; null for none. */
export const unitOf = (word: string): Unit | null => {
  const said = foldWords(word)
  return (
    units.find(
      (unit) => unit.toLowerCase() === said || locales.some((locale) => foldWords(unitWord(locale, unit)) === said),
    ) ?? null
  )
}

/** How a step is called for food or for crafts. */
export const stepWord = (locale: Locale, kind: 'food' | 'craft', step: TemplateStep): string =>
  translator(locale, 'trace-desk')(`record.${kind}.${step}`)

/** The step that a word of either language and kind, or its name in GS1's vocabulary, means; null for none. */
export const stepOf = (word: string): TemplateStep | null => {
  const said = foldWords(word)
  return (
    templateSteps.find(
      (step) =>
        foldWords(step) === said ||
        locales.some((locale) =>
          (['food', 'craft'] as const).some((kind) => foldWords(stepWord(locale, kind, step)) === said),
        ),
    ) ?? null
  )
}
