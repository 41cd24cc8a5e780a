import type { Cell } from '@/lib/workbooks/types'
import { tidy } from './folding'

export type TaxCodeReading = {
  /** `0101234565`, `0101234565-001` or a 12-digit personal ID; null when the cell holds none. */
  code: string | null
  problem: 'tax-code-zeros-lost' | 'tax-code-check-digit' | 'tax-code-unreadable' | null
}

const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3]

/** Whether the tenth digit fits the nine before it (Circular 90/2026/TT-BTC). A remainder that would need "10" is never issued. */
export function hasValidCheckDigit(code: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(code[index]), 0)
  return 10 - (sum % 11) === Number(code[9])
}

const lengths = [10, 12, 13]

/** Zeros go missing when a spreadsheet takes the digits for a number. */
function restoreZeros(digits: string, isHousehold: boolean) {
  if (digits.length > 13) return null
  if (isHousehold && digits.length <= 12) return digits.padStart(12, '0')
  return digits.padStart(lengths.find((length) => length >= digits.length) ?? 13, '0')
}

function checked(digits: string): TaxCodeReading {
  const code = digits.length === 13 ? `${digits.slice(0, 10)}-${digits.slice(10)}` : digits
  const fits = digits.length === 12 || hasValidCheckDigit(digits)
  return { code, problem: fits ? null : 'tax-code-check-digit' }
}

/**
 * The tax code in a cell. A household's is its owner's 12-digit personal ID, so lost zeros are restored to 12 digits for a
 * household and to 10 otherwise. A check digit that does not fit is reported and kept.
 */
export function readTaxCode(cell: Cell, isHousehold: boolean): TaxCodeReading {
  const text = cell?.kind === 'text' || cell?.kind === 'number' ? tidy(cell.text) : ''
  const unreadable: TaxCodeReading = { code: null, problem: 'tax-code-unreadable' }
  if (text === '') return cell === null ? { code: null, problem: null } : unreadable
  const bare = text.replace(/^(?:mst|mã số thuế|cccd|số)\s*[:.]?\s*/i, '').replace(/[\s."'=]/g, '')
  const digits = bare.replace(/^(\d{10})-(\d{3})$/, '$1$2')
  if (!/^\d+$/.test(digits)) return unreadable
  const complete = cell?.kind === 'text' ? lengths.includes(digits.length) : isComplete(digits, isHousehold)
  if (complete) return checked(digits)
  const restored = digits.length >= 8 ? restoreZeros(digits, isHousehold) : null
  return restored ? { code: checked(restored).code, problem: 'tax-code-zeros-lost' } : unreadable
}

/** A number has lost nothing when it is as long as its owner's code must be, and for a firm when its check digit fits too. */
function isComplete(digits: string, isHousehold: boolean) {
  return digits.length === 12 || digits.length === 13 || (digits.length === 10 && !isHousehold)
}
