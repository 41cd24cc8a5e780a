import { type AskedDetail, detailFields, fieldsOfSet } from '@/lib/catalog/rules-details'
import { type PlaceKind, placeKinds } from '@/lib/catalog/types'

/** Columns that say which product a row is; nothing in them is taken over. */
export const identityFields = ['code', 'registered', 'set'] as const

const textFields = ['nameVi', 'nameEn', 'storyVi', 'storyEn'] as const
const priceFields = ['priceKind', 'price', 'priceTo', 'unitVi', 'unitEn'] as const

/** The last column: which product, and which version of its draft the row was written from. */
export const keyField = 'key'

/** The column that tells what to mend in a workbook of refused rows; it says nothing when it comes back. */
export const reasonField = 'reason'

export const placeField = (kind: PlaceKind) => `place-${kind}`

export const kindOfPlaceField = (field: string): PlaceKind | null =>
  placeKinds.find((kind) => placeField(kind) === field) ?? null

/** Every field that a workbook may change, in the order of its columns. */
export const editableFields: readonly string[] = [
  ...textFields,
  ...priceFields,
  ...placeKinds.map(placeField),
  ...detailFields.map((field) => `detail-vi-${field}`),
  ...detailFields.map((field) => `detail-en-${field}`),
]

/** The columns of a template for products of these sets: what none of them asks for is left out. */
export function fieldsForSets(sets: readonly number[]): string[] {
  const asked = new Set(sets.flatMap((set) => fieldsOfSet(set).map(({ field }: AskedDetail) => field)))
  const isAsked = (name: string) => {
    const detail = detailFields.find((field) => name === `detail-vi-${field}` || name === `detail-en-${field}`)
    return detail === undefined || asked.has(detail)
  }
  return [...identityFields, ...editableFields.filter(isAsked), keyField]
}

/** Which product a row is and the time at which its draft was saved when the row was written; null for none yet. */
export type RowKey = { productId: string; savedAt: number | null }

export const rowKey = ({ productId, savedAt }: RowKey) => `${productId}@${savedAt ?? 'new'}`

export function parseRowKey(text: string): RowKey | null {
  const found = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@(new|\d{10,16})$/.exec(text.trim().toLowerCase())
  if (!found?.[1] || !found[2]) return null
  return { productId: found[1], savedAt: found[2] === 'new' ? null : Number(found[2]) }
}
