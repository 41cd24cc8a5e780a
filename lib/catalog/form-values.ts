import { formatNumber, formatPhone } from '@/lib/format/people'
import { detailFields } from './rules-details'
import { type Unit, unitOfField } from './rules-merge'
import { MAX_PLACES } from './rules-places'
import type { ListingContent, Place } from './types'

/** The text fields of the editor's form, by name. */
export type FormValues = Record<string, string>

/** An amount as the form writes it: Vietnamese grouping in both languages, which is what the field's own example shows. */
export const writtenVnd = (vnd: number | null) => (vnd === null ? '' : formatNumber(vnd, 'vi'))

/** A place's address or number as the form writes it. */
export const writtenPlace = ({ value }: Place) => (value.startsWith('+') ? formatPhone(value) : value)

/** A content as the editor's form writes it; rows of places that are not there are empty. */
export function formValues(content: ListingContent): FormValues {
  const { nameVi, nameEn, storyVi, storyEn, unitVi, unitEn, price, details, places, pictures } = content
  const values: FormValues = { nameVi, nameEn, storyVi, storyEn, unitVi, unitEn }
  values.priceKind = price.kind
  values.price = writtenVnd(price.vnd)
  values.priceTo = writtenVnd(price.toVnd)
  for (const field of detailFields) {
    values[`detail-vi-${field}`] = details[field]?.vi ?? ''
    values[`detail-en-${field}`] = details[field]?.en ?? ''
  }
  for (let row = 0; row < MAX_PLACES; row++) {
    const place = places[row]
    values[`place-kind-${row}`] = place?.kind ?? 'PHONE'
    values[`place-${row}`] = place ? writtenPlace(place) : ''
  }
  for (const { pictureId, altVi, altEn } of pictures) {
    values[`alt-vi-${pictureId}`] = altVi
    values[`alt-en-${pictureId}`] = altEn
  }
  return values
}

/** The fields that write one unit. */
export const valuesOfUnit = (values: FormValues, unit: Unit): FormValues =>
  Object.fromEntries(Object.entries(values).filter(([field]) => unitOfField(field) === unit))
