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
  /** Names of values that stand twice, in another namespace or with elements inside: readers differ in what they take. */
  ambiguous: readonly string[]
  /** Names of amounts that are there and cannot be read, which is not as if they were absent. */
  unreadable: readonly string[]
}

/** Elements by their names from a parent downwards, wherever each step is found. */
const all = (parent: XmlElement, ...path: string[]): XmlElement[] =>
  path.reduce<XmlElement[]>(
    (found, name) => found.flatMap(({ elements }) => elements.filter(({ local }) => local === name)),
    [parent],
  )

/** Reads values by their names, and remembers those that may be read otherwise. */
class Reader {
  readonly ambiguous = new Set<string>()
  readonly unreadable = new Set<string>()

  constructor(private readonly namespace: string) {}

  text(parent: XmlElement, ...path: string[]): string {
    const [first, ...others] = all(parent, ...path)
    if (!first) return ''
    if (others.length > 0 || first.elements.length > 0 || first.namespace !== this.namespace)
      this.ambiguous.add(first.local)
    return first.text.trim()
  }

  decimal(parent: XmlElement, ...path: string[]): Decimal | null {
    const text = this.text(parent, ...path)
    const value = parseDecimal(text)
    if (value === null && text !== '') this.unreadable.add(path.at(-1) ?? '')
    return value
  }

  line(line: XmlElement): InvoiceLine {
    return {
      kind: this.text(line, 'TChat') || '1',
      name: this.text(line, 'THHDVu'),
      quantity: this.decimal(line, 'SLuong'),
      price: this.decimal(line, 'DGia'),
      discount: this.decimal(line, 'STCKhau') ?? 0n,
      amount: this.decimal(line, 'ThTien'),
      rate: this.text(line, 'TSuat'),
    }
  }

  group(group: XmlElement): TaxGroup {
    return {
      rate: this.text(group, 'TSuat'),
      amount: this.decimal(group, 'ThTien'),
      tax: this.decimal(group, 'TThue'),
    }
  }
}

/** Elements that hold others and stand once. */
const holders = [
  ['TTChung'],
  ['NDHDon'],
  ['NDHDon', 'NBan'],
  ['NDHDon', 'DSHHDVu'],
  ['NDHDon', 'TToan'],
  ['NDHDon', 'TToan', 'THTTLTSuat'],
]

/** Reads the values of a DLHDon element. */
export function readValues(data: XmlElement): InvoiceValues {
  const reader = new Reader(data.namespace)
  const totals = all(data, 'NDHDon', 'TToan')[0] ?? data
  const values = {
    version: reader.text(data, 'TTChung', 'PBan'),
    form: reader.text(data, 'TTChung', 'KHMSHDon'),
    symbol: reader.text(data, 'TTChung', 'KHHDon'),
    number: reader.text(data, 'TTChung', 'SHDon'),
    date: reader.text(data, 'TTChung', 'NLap'),
    currency: reader.text(data, 'TTChung', 'DVTTe') || 'VND',
    relation: reader.text(data, 'TTChung', 'TTHDLQuan', 'TCHDon') || null,
    sellerName: reader.text(data, 'NDHDon', 'NBan', 'Ten'),
    sellerTaxCode: reader.text(data, 'NDHDon', 'NBan', 'MST'),
    lines: all(data, 'NDHDon', 'DSHHDVu', 'HHDVu').map((each) => reader.line(each)),
    taxGroups: all(totals, 'THTTLTSuat', 'LTSuat').map((each) => reader.group(each)),
    beforeTax: reader.decimal(totals, 'TgTCThue'),
    tax: reader.decimal(totals, 'TgTThue'),
    fees: all(totals, 'DSLPhi', 'LPhi').flatMap((fee) => reader.decimal(fee, 'TPhi') ?? []),
    tradeDiscount: reader.decimal(totals, 'TTCKTMai'),
    total: reader.decimal(totals, 'TgTTTBSo'),
    totalInWords: reader.text(totals, 'TgTTTBChu'),
  }
  const repeated = holders.filter((path) => all(data, ...path).length > 1).flatMap((path) => path.at(-1) ?? [])
  return { ...values, ambiguous: [...new Set([...repeated, ...reader.ambiguous])], unreadable: [...reader.unreadable] }
}
