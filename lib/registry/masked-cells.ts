import { maskPersonalIds } from '@/lib/format/people'
import { legalFormOf } from './legal-form'
import type { LegalForm, SheetMapping } from './row-types'

// A product's code may have twelve digits too; its shape tells it from an ID, and administrators need it whole.
const productCode = /((?<![\d-])\d{2}-(?:\d{3}-)?\d{5}-\d{1,6}-\d{4}(?![\d-]))/

/** A text about a row with the personal IDs in it masked. */
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

/** The cells of one row with the personal IDs in them masked. */
export function maskedCells(cells: string[], { producer, taxCode }: SheetMapping['columns']): string[] {
  const form = legalFormOf((producer === undefined ? undefined : cells[producer]) ?? '')
  return cells.map((cell, column) => (column === taxCode ? maskedCode(cell, form) : maskedText(cell)))
}
