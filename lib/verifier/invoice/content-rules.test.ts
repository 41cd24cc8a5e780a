import { describe, expect, it } from 'vitest'
import { codeDifferences, dateDifferences, readSymbol, sellerDifference, structureDifferences } from './content-rules'
import { parseDecimal } from './decimal'
import type { InvoiceLine, InvoiceValues } from './values'

const [two, hundred] = [parseDecimal('2'), parseDecimal('100')]
const line: InvoiceLine = {
  ...{ kind: '1', name: 'x', quantity: two, price: hundred, discount: 0n, amount: parseDecimal('200'), rate: '8%' },
}
const invoice = (more: Partial<InvoiceValues> = {}): InvoiceValues => ({
  ...{ version: '2.0.1', form: '1', symbol: 'C26TAA', number: '1', date: '2026-06-01', currency: 'VND' },
  ...{ relation: null, sellerName: 'A', sellerTaxCode: '0101234565', lines: [line], taxGroups: [], beforeTax: null },
  ...{ tax: null, fees: [], tradeDiscount: null, total: null, totalInWords: '', ambiguous: [], unreadable: [] },
  ...more,
})

describe('what an invoice says of itself', () => {
  it('is in its symbol', () => {
    expect(readSymbol('C26TAA')).toEqual({ hasCode: true, year: '2026', isCashRegister: false })
    expect(readSymbol('K26MBC')).toEqual({ hasCode: false, year: '2026', isCashRegister: true })
    for (const symbol of ['', 'A26TAA', 'C2TAA', 'C26TA', 'C26TAAA', 'c26taa'])
      expect(readSymbol(symbol), symbol).toBeNull()
  })
  it('is complete', () => {
    const missing = (more: Partial<InvoiceValues>) =>
      structureDifferences(invoice(more)).map(({ reason, detail }) => `${reason} ${detail}`)
    expect(missing({})).toEqual([])
    expect(missing({ form: '', symbol: '', number: '', sellerName: '', sellerTaxCode: '' })).toHaveLength(5)
    expect(missing({ symbol: 'x' })).toEqual(['invoice.structure.incomplete KHHDon'])
    for (const number of ['17\u200b', '１７', '123456789', '1 7', '-1'])
      expect(missing({ number }), number).toEqual(['invoice.structure.incomplete SHDon'])
    expect(missing({ number: '12345678' })).toEqual([])
    expect(missing({ lines: [] })).toEqual(['invoice.structure.incomplete HHDVu'])
    expect(missing({ lines: [], relation: '2' })).toEqual([])
    expect(missing({ ambiguous: ['MST'] })).toEqual(['invoice.structure.ambiguous MST'])
    expect(missing({ version: '1.0' })).toEqual(['invoice.structure.version 1.0'])
  })
  it('fits the days', () => {
    const days = (more: Partial<InvoiceValues>, signedOn: string | null = '2026-06-01') =>
      dateDifferences(invoice(more), signedOn, '2026-06-10').map(({ reason }) => reason)
    expect(days({})).toEqual([])
    expect(days({ date: '2026-06-10' }, '2026-06-10')).toEqual([])
    expect(days({ date: '2026-06-11' }, null)).toEqual(['invoice.dates.future'])
    expect(days({}, '2026-05-31')).toEqual(['invoice.dates.order'])
    expect(days({ symbol: 'C25TAA' })).toEqual(['invoice.dates.symbol'])
    expect(days({ symbol: 'x' })).toEqual([])
    expect(days({ date: '01/06/2026' })).toEqual(['invoice.dates.unreadable'])
  })
  it('is proved by the right code', () => {
    const code = '0012AB34CD56EF78901234567890ABCDEF'
    const register = 'M1-26-ABCDE-00000000001'
    const codes = (symbol: string, value: string | null, isSignedByAuthority = false, isCovered = false) =>
      codeDifferences(invoice({ symbol }), { code: value, isSignedByAuthority, isCovered }).map(({ reason }) => reason)
    expect(codes('C26TAA', code, true, true)).toEqual([])
    expect(codes('C26TAA', code, true, false)).toEqual(['invoice.code.uncovered'])
    expect(codes('C26TAA', code)).toEqual(['invoice.code.unproved'])
    expect(codes('C26TAA', null)).toEqual(['invoice.code.missing'])
    expect(codes('C26TAA', register, true, true)).toEqual(['invoice.code.form'])
    expect(codes('C26MAA', register)).toEqual([])
    expect(codes('C26MAA', code)).toEqual(['invoice.code.form'])
    expect(codes('K26TAA', null)).toEqual([])
    expect(codes('?', null)).toEqual([])
  })
  it('is signed by its seller', () => {
    expect(sellerDifference(invoice(), ['0101234565'])).toBeNull()
    expect(sellerDifference(invoice({ sellerTaxCode: '0101234565-001' }), ['0101234565001'])).toBeNull()
    expect(sellerDifference(invoice(), ['0300588569'])?.reason).toBe('invoice.seller.other')
    expect(sellerDifference(invoice(), [])?.reason).toBe('invoice.seller.unnamed')
  })
})
