import { maskPersonalIds } from '@/lib/format/people'
import { legalFormOf } from './legal-form'
import { maskedIds } from './personal-ids'
import { productCode } from './product-code'
import type { Field, LegalForm, SheetMapping } from './row-types'

/** A text about a row with the IDs of twelve digits in it masked; product codes, which administrators need, stay whole. */
export const maskedText = (text: string) =>
  text
    .split(productCode)
    .map((part, index) => (index % 2 === 1 ? part : maskPersonalIds(part)))
    .join('')

const firms: LegalForm[] = ['COOPERATIVE', 'COOPERATIVE_GROUP', 'COMPANY']

/**
 * A cell that may be a household's tax code, which is its owner's national ID, as others may see it. Excel takes the zeros off
 * such a number, so that it may look like a firm's; only a firm's own code stays whole.
 */
export function maskedCode(cell: string, form: LegalForm): string {
  const digits = cell.replace(/\D/g, '')
  const isFirmsOwn = firms.includes(form) && (digits.length <= 10 || digits.length === 13)
  if (digits.length < 8 || isFirmsOwn) return maskedText(cell)
  return `${digits.slice(0, 3)}•••••••${digits.slice(-2)}`
}

// Nine digits may be a phone number there that lost its zero, or a day that Excel counts.
const numberFields: ReadonlySet<Field> = new Set(['ordinal', 'phone', 'stars', 'code', 'decision', 'issuedOn'])

/** What one field of a row says, with the personal IDs in it masked. */
export const maskedField = (field: Field | undefined, text: string) =>
  field && numberFields.has(field) ? maskedText(text) : maskedText(maskedIds(text))

/** The cells of one row with the personal IDs in them masked. */
export function maskedCells(cells: string[], columns: SheetMapping['columns']): string[] {
  const form = legalFormOf((columns.producer === undefined ? undefined : cells[columns.producer]) ?? '')
  const fields = new Map(Object.entries(columns).map(([field, column]) => [column, field as Field]))
  return cells.map((cell, column) =>
    column === columns.taxCode ? maskedCode(cell, form) : maskedField(fields.get(column), cell),
  )
}
