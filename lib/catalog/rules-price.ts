import { composed } from '@/lib/format/text'
import type { Price, PriceKind } from './types'

/** The largest price that is kept, in whole dong. */
export const MAX_PRICE_VND = 2_000_000_000

/** Below this a price was most likely typed in thousands. */
export const UNLIKELY_PRICE_VND = 1_000

/**
 * Whole dong from what somebody typed: `1.250.000`, `1250000`, `1.250.000 ₫`, `1,250,000đ`. Null when it is no price:
 * zero, too large, or dots and commas elsewhere than between thousands.
 */
export function parseVnd(typed: string): number | null {
  const digits = composed(typed)
    .toLowerCase()
    .trim()
    .replace(/(?:₫|đồng|đ|vnđ|vnd)$/u, '')
    .replace(/[\s\u00a0\u202f]/g, '')
  if (!/^\d+$|^\d{1,3}(?:\.\d{3})+$|^\d{1,3}(?:,\d{3})+$/.test(digits)) return null
  const value = Number(digits.replace(/[.,]/g, ''))
  return value > 0 && value <= MAX_PRICE_VND ? value : null
}

/** Only the numbers that go with the kind of price, so that a hidden field never leaves a stale one behind. */
export function keptPrice(kind: PriceKind, vnd: number | null, toVnd: number | null): Price {
  if (kind === 'ON_REQUEST') return { kind, vnd: null, toVnd: null }
  return { kind, vnd, toVnd: kind === 'RANGE' ? toVnd : null }
}

/** Whether a price can be shown: a number, two in order, or none on request. */
export function isPriceComplete({ kind, vnd, toVnd }: Price): boolean {
  if (kind === 'ON_REQUEST') return true
  if (vnd === null) return false
  return kind === 'FIXED' || (toVnd !== null && vnd <= toVnd)
}
