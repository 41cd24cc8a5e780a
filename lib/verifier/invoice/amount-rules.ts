import type { Reason } from '../reasons'
import { type Decimal, multiply, parseDecimal, sum, textOfDecimal, wholeDecimal, within } from './decimal'
import { readNumberWords } from './number-words'
import { lineKinds, relations, untaxed } from './profile'
import type { InvoiceLine, InvoiceValues, TaxGroup } from './values'

export type Difference = { reason: Reason; detail: string | null }

// One đồng for each line: amounts are rounded line by line.
const perLine = 1
// Who reads a report needs no more of them.
const mostNoted = 20

const differs = (reason: Reason, said: Decimal, computed: Decimal, what = ''): Difference => ({
  reason,
  detail: `${what && `${what}: `}${textOfDecimal(said)} ≠ ${textOfDecimal(computed)}`,
})

function lineDifference({ kind, quantity, price, discount, amount }: InvoiceLine, place: number): Difference[] {
  const isPriced = kind === lineKinds.goods || kind === lineKinds.special
  if (!isPriced || quantity === null || price === null || amount === null) return []
  const computed = multiply(quantity, price) - discount
  return within(amount, computed, perLine) ? [] : [differs('invoice.amounts.line', amount, computed, String(place + 1))]
}

/** `8%` as 0.08; null for rates that are words of their own. */
export function rateOf(text: string): Decimal | null {
  if (untaxed.includes(text)) return 0n
  const match = /^(?:KHAC:)?\s*(\d{1,3}(?:\.\d{1,4})?)\s*%$/.exec(text)
  const percent = parseDecimal(match?.[1] ?? null)
  return percent === null ? null : percent / 100n
}

/** Lines without an amount have nothing to round. */
const toleranceOf = (lines: readonly InvoiceLine[]) =>
  Math.max(1, lines.filter(({ amount }) => amount !== null && amount !== 0n).length) * perLine

function groupDifference({ rate, amount, tax }: TaxGroup, lines: readonly InvoiceLine[]): Difference[] {
  const share = rateOf(rate)
  if (share === null && tax !== null && tax !== 0n) return [{ reason: 'invoice.amounts.unreadable', detail: 'TSuat' }]
  if (share === null || amount === null || tax === null) return []
  const computed = multiply(amount, share)
  return within(tax, computed, toleranceOf(lines)) ? [] : [differs('invoice.amounts.tax', tax, computed, rate)]
}

/** Discounts lower the sum, remarks and promotions do not enter it. */
function linesTotal(lines: readonly InvoiceLine[]): Decimal {
  const signed = lines.map(({ kind, amount }) => {
    if (amount === null || kind === lineKinds.remark) return 0n
    return kind === lineKinds.discount && amount > 0n ? -amount : amount
  })
  return sum(signed)
}

/** What is taxed at all rates together is what there is to tax. */
function groupsDifference({ beforeTax, taxGroups, tradeDiscount }: InvoiceValues, tolerance: number): Difference[] {
  const amounts = taxGroups.flatMap(({ amount }) => amount ?? [])
  if (beforeTax === null || amounts.length === 0 || amounts.length < taxGroups.length) return []
  const discount = tradeDiscount ?? 0n
  const taxed = sum(amounts)
  return [taxed, taxed - discount, taxed + discount].some((each) => within(beforeTax, each, tolerance))
    ? []
    : [differs('invoice.amounts.tax', beforeTax, taxed, 'THTTLTSuat')]
}

function sumDifference(values: InvoiceValues): Difference[] {
  const { lines, beforeTax, total, tax, taxGroups, fees, tradeDiscount } = values
  if (total === null) return [{ reason: 'invoice.amounts.unreadable', detail: 'TgTTTBSo' }]
  const tolerance = toleranceOf(lines)
  const found: Difference[] = []
  const goods = linesTotal(lines)
  const discount = tradeDiscount ?? 0n
  if (
    beforeTax !== null &&
    lines.length > 0 &&
    ![goods, goods - discount].some((each) => within(beforeTax, each, tolerance))
  )
    found.push(differs('invoice.amounts.total', beforeTax, goods, 'TgTCThue'))
  found.push(...groupsDifference(values, tolerance))
  const groupTax = sum(taxGroups.flatMap((group) => group.tax ?? []))
  if (tax !== null && taxGroups.length > 0 && !within(tax, groupTax, tolerance))
    found.push(differs('invoice.amounts.tax', tax, groupTax, 'TgTThue'))
  const base = (beforeTax ?? goods) + (tax ?? 0n)
  const isSum = [base, base - discount].some(
    (each) => within(total, each, tolerance) || within(total, each + sum(fees), tolerance),
  )
  return isSum ? found : [...found, differs('invoice.amounts.total', total, base + sum(fees), 'TgTTTBSo')]
}

/** What does not add up: lines, tax and totals, each within one đồng a line. An invoice that adjusts another has its own sums. */
export function amountDifferences(values: InvoiceValues): Difference[] {
  if (values.relation === relations.adjusts) return [{ reason: 'invoice.amounts.adjustment', detail: null }]
  return [
    ...values.unreadable.map((name): Difference => ({ reason: 'invoice.amounts.unreadable', detail: name })),
    ...values.lines.flatMap(lineDifference).slice(0, mostNoted),
    ...values.taxGroups.flatMap((group) => groupDifference(group, values.lines)),
    ...sumDifference(values),
  ]
}

const dong = ['VND', 'VNĐ']

/** Whether the amount in words is the amount in figures; only đồng are read. */
export function wordsDifference({ currency, total, totalInWords }: InvoiceValues): Difference | null {
  if (!dong.includes(currency.normalize('NFC').toUpperCase()))
    return { reason: 'invoice.words.currency', detail: currency }
  const said = readNumberWords(totalInWords)
  if (said === null || total === null) return { reason: 'invoice.words.unreadable', detail: null }
  return within(total, wholeDecimal(said), perLine) ? null : differs('invoice.words.differ', total, wholeDecimal(said))
}
