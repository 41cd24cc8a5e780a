import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { detailOfGap, type Gap, isBasicGap, MIN_STORY } from './rules-content'
import { labelOfDetail } from './rules-details'
import type { DetailField } from './types'

/** What a field is called for a product of a set. */
export const detailLabel = (locale: Locale, setNumber: number, field: DetailField): string =>
  translator(locale, 'listing-details')(`label.${labelOfDetail(setNumber, field)}`)

const labelOfGap = (locale: Locale, gap: Gap, setNumber: number) => {
  const field = detailOfGap(gap)
  return field ? detailLabel(locale, setNumber, field) : ''
}

/** A gap as a sentence, to stand under its field. */
export const gapSentence = (locale: Locale, gap: Gap, setNumber: number): string =>
  isBasicGap(gap)
    ? translator(locale, 'listing-editor')(`gap.${gap}`, { min: MIN_STORY })
    : translator(locale, 'listing-details')('gap', { label: labelOfGap(locale, gap, setNumber) })

/** A gap as a name, to stand in a list of what is missing. */
export const gapName = (locale: Locale, gap: Gap, setNumber: number): string =>
  isBasicGap(gap)
    ? translator(locale, 'merchant-home')(`gap.${gap}`, { min: MIN_STORY })
    : labelOfGap(locale, gap, setNumber).toLocaleLowerCase(locale)
