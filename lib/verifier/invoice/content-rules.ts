import type { Day } from '@/lib/format/days'
import { isDay } from '@/lib/format/days'
import type { Difference } from './amount-rules'
import {
  authorityCode,
  cashRegisterCode,
  cashRegisterKind,
  numberPattern,
  profileOf,
  relations,
  symbolPattern,
} from './profile'
import type { InvoiceValues } from './values'

export type Symbol = { hasCode: boolean; year: string; isCashRegister: boolean }

/** What an invoice's symbol says (KHHDon); null when it is none. */
export function readSymbol(symbol: string): Symbol | null {
  const [, coded, year, kind] = symbolPattern.exec(symbol) ?? []
  return coded && year ? { hasCode: coded === 'C', year: `20${year}`, isCashRegister: kind === cashRegisterKind } : null
}

/** What the invoice must say to be one, and the version in which it says it. */
export function structureDifferences(values: InvoiceValues): Difference[] {
  const { form, symbol, number, sellerName, sellerTaxCode, version, lines, relation } = values
  const required: Record<string, string> = {
    KHMSHDon: form,
    KHHDon: symbol,
    SHDon: number,
    Ten: sellerName,
    MST: sellerTaxCode,
  }
  const isForm: Record<string, boolean> = {
    KHHDon: symbol === '' || readSymbol(symbol) !== null,
    SHDon: number === '' || numberPattern.test(number),
    HHDVu: lines.length > 0 || relation === relations.adjusts,
  }
  const absent = Object.keys(required).filter((name) => required[name] === '')
  const missing = [...absent, ...Object.keys(isForm).filter((name) => !isForm[name])]
  return [
    ...missing.map((name): Difference => ({ reason: 'invoice.structure.incomplete', detail: name })),
    ...values.ambiguous.map((name): Difference => ({ reason: 'invoice.structure.ambiguous', detail: name })),
    ...(profileOf(version) ? [] : [{ reason: 'invoice.structure.version', detail: version } as const]),
  ]
}

/** Days that cannot be: issued after today, signed before it was issued, another year in the symbol. */
export function dateDifferences({ date, symbol }: InvoiceValues, signedOn: Day | null, today: Day): Difference[] {
  if (!isDay(date)) return [{ reason: 'invoice.dates.unreadable', detail: date }]
  const year = readSymbol(symbol)?.year
  return [
    ...(date > today ? [{ reason: 'invoice.dates.future', detail: date } as const] : []),
    ...(signedOn && signedOn < date
      ? [{ reason: 'invoice.dates.order', detail: `${date} > ${signedOn}` } as const]
      : []),
    ...(year && !date.startsWith(year)
      ? [{ reason: 'invoice.dates.symbol', detail: `${date}, ${symbol}` } as const]
      : []),
  ]
}

/** What is known of the code: whether there is one, and whether the tax authority's signature covers it. */
export type CodeFacts = { code: string | null; isCovered: boolean; isSignedByAuthority: boolean }

/** A code proves something only under the tax authority's signature; a cash register's code has a form of its own and none. */
export function codeDifferences(
  { symbol }: InvoiceValues,
  { code, isCovered, isSignedByAuthority }: CodeFacts,
): Difference[] {
  const { hasCode = false, isCashRegister = false } = readSymbol(symbol) ?? {}
  // Who signed may have asked for no code; then one that is there is somebody's.
  if (!hasCode) return code && !isCovered ? [{ reason: 'invoice.code.unproved', detail: null }] : []
  if (!code) return [{ reason: 'invoice.code.missing', detail: null }]
  const isFormed = (isCashRegister ? cashRegisterCode : authorityCode).test(code)
  return [
    ...(isFormed ? [] : [{ reason: 'invoice.code.form', detail: code } as const]),
    ...(isSignedByAuthority && !isCovered ? [{ reason: 'invoice.code.uncovered', detail: null } as const] : []),
    ...(isSignedByAuthority || isCashRegister ? [] : [{ reason: 'invoice.code.unproved', detail: null } as const]),
  ]
}

const comparable = (code: string) => code.replace(/\D/g, '')

/** Whether the certificate that signed is the seller's, by its tax code or, for a household, by its owner's personal ID. */
export function sellerDifference({ sellerTaxCode }: InvoiceValues, ids: readonly string[]): Difference | null {
  if (ids.length === 0) return { reason: 'invoice.seller.unnamed', detail: null }
  return ids.some((id) => comparable(id) === comparable(sellerTaxCode))
    ? null
    : { reason: 'invoice.seller.other', detail: null }
}
