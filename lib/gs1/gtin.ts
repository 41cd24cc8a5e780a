import { checkDigit, hasCheckDigit } from './check-digits'
import type { Issue } from './types'

/** A GTIN-8, -12, -13 or -14 as it is kept, in 14 digits; null for a wrong length, other characters or a wrong check digit. */
export function gtin14(text: string): string | null {
  const digits = text.replace(/[\s-]/g, '')
  if (!/^(?:[0-9]{8}|[0-9]{12,14})$/.test(digits) || !hasCheckDigit(digits)) return null
  return digits.padStart(14, '0')
}

/** The shortest form of a kept GTIN that a bar code on a box carries: 13 digits, or 8 for a GTIN-8, 14 for a case. */
export function printedGtin(gtin: string): string {
  if (gtin.startsWith('000000')) return gtin.slice(6)
  return gtin.startsWith('0') ? gtin.slice(1) : gtin
}

/** Who may use numbers that begin so: within one company or shop only (02, 04, 20–29), Vietnam's office (893), another's. */
export type PrefixKind = 'restricted' | 'vietnam' | 'coupon' | 'foreign'

export function prefixKind(gtin: string): PrefixKind {
  // GTIN-8 have a list of their own, in which 0 and 2 are for use within a company.
  if (gtin.startsWith('000000'))
    return /^[02]/.test(gtin.slice(6)) ? 'restricted' : gtin.startsWith('893', 6) ? 'vietnam' : 'foreign'
  const prefix = gtin.slice(1)
  if (/^(?:02|04|2)/.test(prefix)) return 'restricted'
  if (/^(?:05|98|99)/.test(prefix)) return 'coupon'
  return prefix.startsWith('893') ? 'vietnam' : 'foreign'
}

/** What a reader should know of a GTIN's prefix. 893 says who gave the number, not where the thing comes from. */
export function prefixIssue(gtin: string): Issue {
  const kind = prefixKind(gtin)
  if (kind === 'vietnam') return { code: 'prefix-vietnam', severity: 'note', ai: '01' }
  if (kind === 'foreign') return { code: 'prefix-foreign', severity: 'note', ai: '01' }
  return { code: 'prefix-restricted', severity: 'warning', ai: '01' }
}

/** A number for use within the booth only: prefix 29 can never be anybody's GTIN, nor may it be printed as a bar code. */
export function internalGtin(serial: number): string {
  if (!Number.isInteger(serial) || serial < 0 || serial > 9_999_999_999) throw new RangeError('ten digits at most')
  const body = `029${String(serial).padStart(10, '0')}`
  return body + checkDigit(body)
}
