import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountDifferences, rateOf, wordsDifference } from './amount-rules'
import { multiply, parseDecimal, textOfDecimal, wholeDecimal, within } from './decimal'
import type { InvoiceLine, InvoiceValues } from './values'

const d = (text: string) => {
  const value = parseDecimal(text)
  if (value === null) throw new Error(text)
  return value
}
const line = (
  more: Partial<Record<'kind' | 'rate', string>> &
    Partial<Record<'quantity' | 'price' | 'discount' | 'amount', string>> = {},
): InvoiceLine => ({
  kind: more.kind ?? '1',
  name: 'x',
  quantity: parseDecimal(more.quantity ?? '2'),
  price: parseDecimal(more.price ?? '100'),
  discount: d(more.discount ?? '0'),
  amount: parseDecimal(more.amount ?? '200'),
  rate: more.rate ?? '8%',
})
const invoice = (more: Partial<InvoiceValues> = {}): InvoiceValues => ({
  version: '2.0.1',
  form: '1',
  symbol: 'C26TAA',
  number: '1',
  date: '2026-06-01',
  currency: 'VND',
  relation: null,
  sellerName: 'A',
  sellerTaxCode: '0101234565',
  lines: [line()],
  taxGroups: [{ rate: '8%', amount: d('200'), tax: d('16') }],
  beforeTax: d('200'),
  tax: d('16'),
  fees: [],
  tradeDiscount: null,
  total: d('216'),
  totalInWords: 'hai trăm mười sáu đồng',
  ambiguous: [],
  unreadable: [],
  ...more,
})
const reasons = (more: Partial<InvoiceValues>) => amountDifferences(invoice(more)).map(({ reason }) => reason)

describe('decimals', () => {
  it('are exact', () => {
    expect(multiply(d('0.1'), d('3'))).toBe(d('0.3'))
    expect(textOfDecimal(d('-1250000.50'))).toBe('-1250000.5')
    expect(textOfDecimal(d('0.000000000000000000000001'))).toBe('0.000000000000000000000001')
    expect(d('1.00000000000000')).toBe(d('1'))
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), (value) => d(textOfDecimal(value)) === value),
    )
  })
  it('are numbers and nothing else', () => {
    for (const text of ['', '1,5', '1.', '.5', '1e3', 'x', '1 000', `0.${'0'.repeat(24)}1`, '1'.repeat(25)])
      expect(parseDecimal(text), text).toBeNull()
    expect(parseDecimal(null)).toBeNull()
    expect([d(' +3 '), d('-3')]).toEqual([wholeDecimal(3n), wholeDecimal(-3n)])
  })
  it('are within so many units of each other, the last one included', () => {
    expect([within(d('10'), d('11'), 1), within(d('11'), d('10'), 1), within(d('10'), d('11.1'), 1)]).toEqual([
      true,
      true,
      false,
    ])
  })
})

describe('amounts', () => {
  it('add up', () => expect(reasons({})).toEqual([]))
  it('may be off by one đồng for each line', () => {
    expect(reasons({ lines: [line({ amount: '201' })] })).toEqual([])
    expect(reasons({ lines: [line({ amount: '202' })] })).toEqual(['invoice.amounts.line', 'invoice.amounts.total'])
    expect(
      reasons({
        lines: [line(), line()],
        beforeTax: d('402'),
        taxGroups: [{ rate: '8%', amount: d('400'), tax: d('34') }],
        tax: d('32'),
        total: d('436'),
      }),
    ).toEqual([])
  })
  it('of lines are quantity times price less discount, for goods', () => {
    expect(
      reasons({
        lines: [line({ discount: '50', amount: '150' })],
        beforeTax: d('150'),
        taxGroups: [],
        total: d('166'),
      }),
    ).toEqual([])
    expect(
      reasons({ lines: [line({ kind: '5', amount: '250' })], beforeTax: d('250'), taxGroups: [], total: d('266') }),
    ).toEqual(['invoice.amounts.line'])
    expect(reasons({ lines: [line(), line({ kind: '2', amount: '0' }), line({ kind: '4', amount: '77' })] })).toEqual(
      [],
    )
    expect(
      reasons({
        lines: [line(), line({ kind: '3', amount: '20' })],
        beforeTax: d('180'),
        taxGroups: [],
        total: d('196'),
      }),
    ).toEqual([])
    expect(
      reasons({
        lines: [line(), line({ kind: '3', amount: '-20' })],
        beforeTax: d('180'),
        taxGroups: [],
        total: d('196'),
      }),
    ).toEqual([])
    for (const unknown of [{ quantity: '-' }, { price: '-' }, { amount: '-' }])
      expect(amountDifferences(invoice({ lines: [line(unknown)] })).map(({ reason }) => reason)).not.toContain(
        'invoice.amounts.line',
      )
  })
  it('of tax are the rate of each group, and their sum', () => {
    expect(reasons({ taxGroups: [{ rate: '10%', amount: d('200'), tax: d('16') }] })).toEqual(['invoice.amounts.tax'])
    expect(reasons({ tax: d('18'), total: d('218') })).toEqual(['invoice.amounts.tax'])
    expect(reasons({ taxGroups: [{ rate: '?', amount: d('200'), tax: d('16') }] })).toEqual([
      'invoice.amounts.unreadable',
    ])
    for (const tax of [null, '0'])
      expect(
        reasons({
          taxGroups: [{ rate: '?', amount: d('200'), tax: tax === null ? null : d(tax) }],
          tax: null,
          total: d('200'),
        }),
      ).toEqual([])
    expect(
      reasons({
        taxGroups: [
          { rate: '8%', amount: null, tax: d('16') },
          { rate: '8%', amount: d('5'), tax: null },
        ],
      }),
    ).toEqual([])
    expect([rateOf('KCT'), rateOf('8%'), rateOf('KHAC: 3.5 %'), rateOf('8')]).toEqual([0n, d('0.08'), d('0.035'), null])
  })
  it('are the sum with tax and fees, less a trade discount where it was not taken before', () => {
    expect(reasons({ fees: [d('4')], total: d('220') })).toEqual([])
    expect(reasons({ fees: [d('4')] })).toEqual([])
    expect(reasons({ tradeDiscount: d('50'), total: d('166') })).toEqual([])
    expect(
      reasons({
        tradeDiscount: d('50'),
        beforeTax: d('150'),
        taxGroups: [{ rate: '8%', amount: d('150'), tax: d('12') }],
        tax: d('12'),
        total: d('162'),
      }),
    ).toEqual([])
    expect(reasons({ beforeTax: null, tax: null, taxGroups: [], total: d('200') })).toEqual([])
    expect(reasons({ beforeTax: d('210'), taxGroups: [], total: d('226') })).toEqual(['invoice.amounts.total'])
    expect(reasons({ lines: [], total: d('216') })).toEqual([])
    expect(reasons({ total: d('218') })).toEqual(['invoice.amounts.total'])
    expect(reasons({ total: null })).toEqual(['invoice.amounts.unreadable'])
  })
  it('are taxed at some rate, all of them', () => {
    const group = (rate: string, amount: string, tax: string) => ({ rate, amount: d(amount), tax: d(tax) })
    const taxed = (tax: string, total: string, ...taxGroups: ReturnType<typeof group>[]) =>
      reasons({ taxGroups, tax: d(tax), total: d(total) })
    expect(taxed('8', '208', group('8%', '100', '8'))).toEqual(['invoice.amounts.tax'])
    expect(taxed('8', '208', group('8%', '100', '8'), group('KCT', '100', '0'))).toEqual([])
    expect(taxed('8', '208', group('8%', '99', '8'), group('KCT', '100', '0'))).toEqual([])
    expect(taxed('8', '208', group('8%', '98', '8'), group('KCT', '100', '0'))).toEqual(['invoice.amounts.tax'])
    expect(
      reasons({ tradeDiscount: d('50'), taxGroups: [group('8%', '150', '12')], tax: d('12'), total: d('162') }),
    ).toEqual([])
    expect(reasons({ tradeDiscount: d('50'), beforeTax: d('150'), tax: d('16'), total: d('166') })).toEqual([])
  })
  it('that cannot be read are not as if they were absent', () => {
    expect(reasons({ unreadable: ['SLuong'] })).toEqual(['invoice.amounts.unreadable'])
  })
  it('are off by one đồng for lines that have an amount, not for empty ones', () => {
    const empty = Array.from({ length: 9 }, () => line({ quantity: '', price: '', amount: '' }))
    expect(reasons({ lines: [line(), ...empty], total: d('217') })).toEqual([])
    expect(reasons({ lines: [line(), ...empty], total: d('218') })).toEqual(['invoice.amounts.total'])
    expect(reasons({ lines: [line(), ...empty], taxGroups: [{ rate: '8%', amount: d('200'), tax: d('18') }] })).toEqual(
      ['invoice.amounts.tax', 'invoice.amounts.tax'],
    )
    const free = Array.from({ length: 9 }, () => line({ price: '0', amount: '0' }))
    expect(reasons({ lines: [line(), ...free], total: d('218') })).toEqual(['invoice.amounts.total'])
    const many = Array.from({ length: 40 }, () => line({ amount: '900' }))
    expect(reasons({ lines: many }).filter((each) => each === 'invoice.amounts.line')).toHaveLength(20)
  })
  it('of an invoice that adjusts another are not added up', () => {
    expect(reasons({ relation: '2', total: d('9') })).toEqual(['invoice.amounts.adjustment'])
    expect(reasons({ relation: '1' })).toEqual([])
  })
  it('are said in words as well', () => {
    expect(wordsDifference(invoice())).toBeNull()
    expect(wordsDifference(invoice({ total: d('217') }))).toBeNull()
    expect(wordsDifference(invoice({ total: d('218') }))?.reason).toBe('invoice.words.differ')
    expect(wordsDifference(invoice({ totalInWords: '?' }))?.reason).toBe('invoice.words.unreadable')
    expect(wordsDifference(invoice({ total: null }))?.reason).toBe('invoice.words.unreadable')
    for (const currency of ['VNĐ', 'vnd', 'Vnđ'])
      expect(wordsDifference(invoice({ currency, total: d('218') }))?.reason).toBe('invoice.words.differ')
    expect(wordsDifference(invoice({ currency: 'USD' }))).toEqual({ reason: 'invoice.words.currency', detail: 'USD' })
  })
})
