import { detailLabel } from '@/lib/catalog/detail-words'
import { detailFields, fieldsOfSet, labelOfDetail } from '@/lib/catalog/rules-details'
import { type DetailField, type PriceKind, priceKinds } from '@/lib/catalog/types'
import { type Locale, locales } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { foldWords } from '@/lib/registry/folding'
import { editableFields, identityFields, keyField, kindOfPlaceField, reasonField } from './fields'

const allSets = Array.from({ length: 26 }, (_, index) => index + 1)

const detailOf = (name: string) => {
  const found = /^detail-(vi|en)-(.+)$/.exec(name)
  const field = detailFields.find((one) => one === found?.[2])
  return field ? { field, language: found?.[1] === 'en' ? ('en' as const) : ('vi' as const) } : null
}

/** The set whose name for a field suits all the sets that ask for it; 0, which is no set, for the plain name. */
function setToNameBy(field: DetailField, sets: readonly number[]) {
  const asking = sets.filter((set) => fieldsOfSet(set).some((one) => one.field === field))
  const labels = new Set(asking.map((set) => labelOfDetail(set, field)))
  return labels.size === 1 ? (asking[0] ?? 0) : 0
}

const detailHeading = (locale: Locale, set: number, field: DetailField, language: 'vi' | 'en') =>
  translator(locale, 'bulk')(`column.detail-${language}`, { label: detailLabel(locale, set, field) })

/** The heading of a column in a workbook for products of these sets. */
export function headingOf(locale: Locale, name: string, sets: readonly number[]): string {
  const detail = detailOf(name)
  if (detail) return detailHeading(locale, setToNameBy(detail.field, sets), detail.field, detail.language)
  return plainHeading(locale, name)
}

function plainHeading(locale: Locale, name: string): string {
  const t = translator(locale, 'bulk')
  const place = kindOfPlaceField(name)
  if (place) return t('column.place', { place: translator(locale, 'listing-editor')(`place.${place}`) })
  return t(`column.${name as 'code'}`)
}

let known: Map<string, string> | undefined

/** The field that a heading names, in either language and by whatever set's word for it; null for none. */
export function fieldOfHeading(heading: string): string | null {
  known ??= new Map(
    locales.flatMap((locale) =>
      [...identityFields, keyField, reasonField, ...editableFields].flatMap((name): [string, string][] => {
        const detail = detailOf(name)
        if (!detail) return [[foldWords(plainHeading(locale, name)), name]]
        return [0, ...allSets].map((set) => [
          foldWords(detailHeading(locale, set, detail.field, detail.language)),
          name,
        ])
      }),
    ),
  )
  return known.get(foldWords(heading)) ?? null
}

export const priceKindWord = (locale: Locale, kind: PriceKind) =>
  translator(locale, 'listing-editor')(`price-kind.${kind}`)

/** The kind of price that a word in either language means; null for none. */
export const priceKindOf = (word: string): PriceKind | null =>
  priceKinds.find((kind) => locales.some((locale) => foldWords(priceKindWord(locale, kind)) === foldWords(word))) ??
  null
