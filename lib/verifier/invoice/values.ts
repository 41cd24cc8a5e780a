import type { InvoiceFacts } from '../types'
import type { XmlElement } from '../xml/nodes'
import { type Decimal, parseDecimal } from './decimal'

export type InvoiceLine = {
  kind: string
  name: string
  quantity: Decimal | null
  price: Decimal | null
  discount: Decimal
  amount: Decimal | null
  rate: string
}

export type TaxGroup = { rate: string; amount: Decimal | null; tax: Decimal | null }

/** What an invoice says, read from one DLHDon element. Nothing about the buyer is read. */
export type InvoiceValues = Pick<
  InvoiceFacts,
  'form' | 'symbol' | 'number' | 'date' | 'currency' | 'relation' | 'sellerName' | 'sellerTaxCode'
> & {
  version: string
  lines: InvoiceLine[]
  taxGroups: TaxGroup[]
  /** TgTCThue; null on invoices without tax. */
  beforeTax: Decimal | null
  tax: Decimal | null
  fees: Decimal[]
  tradeDiscount: Decimal | null
  total: Decimal | null
  totalInWords: string
}

/** Elements by their names from a parent downwards, wherever each step is found. */
const all = (parent: XmlElement, ...path: string[]): XmlElement[] =>
  path.reduce<XmlElement[]>(
    (found, name) => found.flatMap(({ elements }) => elements.filter(({ local }) => local === name)),
    [parent],
  )

const text = (parent: XmlElement, ...path: string[]) => all(parent, ...path)[0]?.text.trim() ?? ''
const decimal = (parent: XmlElement, ...path: string[]) => parseDecimal(text(parent, ...path))

const readLine = (line: XmlElement): InvoiceLine => ({
  kind: text(line, 'TChat') || '1',
  name: text(line, 'THHDVu'),
  quantity: decimal(line, 'SLuong'),
  price: decimal(line, 'DGia'),
  discount: decimal(line, 'STCKhau') ?? 0n,
  amount: decimal(line, 'ThTien'),
  rate: text(line, 'TSuat'),
})

const readGroup = (group: XmlElement): TaxGroup => ({
  rate: text(group, 'TSuat'),
  amount: decimal(group, 'ThTien'),
  tax: decimal(group, 'TThue'),
})

/** Reads the values of a DLHDon element. */
export function readValues(data: XmlElement): InvoiceValues {
  const totals = all(data, 'NDHDon', 'TToan')[0] ?? data
  return {
    version: text(data, 'TTChung', 'PBan'),
    form: text(data, 'TTChung', 'KHMSHDon'),
    symbol: text(data, 'TTChung', 'KHHDon'),
    number: text(data, 'TTChung', 'SHDon'),
    date: text(data, 'TTChung', 'NLap'),
    currency: text(data, 'TTChung', 'DVTTe') || 'VND',
    relation: text(data, 'TTChung', 'TTHDLQuan', 'TCHDon') || null,
    sellerName: text(data, 'NDHDon', 'NBan', 'Ten'),
    sellerTaxCode: text(data, 'NDHDon', 'NBan', 'MST'),
    lines: all(data, 'NDHDon', 'DSHHDVu', 'HHDVu').map(readLine),
    taxGroups: all(totals, 'THTTLTSuat', 'LTSuat').map(readGroup),
    beforeTax: decimal(totals, 'TgTCThue'),
    tax: decimal(totals, 'TgTThue'),
    fees: all(totals, 'DSLPhi', 'LPhi').flatMap((fee) => decimal(fee, 'TPhi') ?? []),
    tradeDiscount: decimal(totals, 'TTCKTMai'),
    total: decimal(totals, 'TgTTTBSo'),
    totalInWords: text(totals, 'TgTTTBChu'),
  }
}
