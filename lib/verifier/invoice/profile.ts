/** Where the law keeps what in an invoice: names of elements are data, since the law changes them. */
export type InvoiceProfile = {
  /** Values of PBan that this profile reads. */
  versions: readonly string[]
  /** The legal basis, for people. */
  basis: string
}

/** Decision 1450/QĐ-TCT and what followed it; Decree 254/2026/NĐ-CP kept the elements that are read here. */
export const profiles: readonly InvoiceProfile[] = [
  { versions: ['2.0.0', '2.0.1'], basis: '1450/QĐ-TCT, 1510/QĐ-TCT' },
  { versions: ['2.1.0'], basis: '70/2025/NĐ-CP; 254/2026/NĐ-CP' },
]

export const profileOf = (version: string): InvoiceProfile | null =>
  profiles.find(({ versions }) => versions.includes(version)) ?? null

export const names = {
  envelope: 'TDiep',
  envelopeHead: 'TTChung',
  envelopeData: 'DLieu',
  invoice: 'HDon',
  data: 'DLHDon',
  code: 'MCCQT',
  qrCode: 'DLQRCode',
  signatures: 'DSCKS',
  seller: 'NBan',
  taxAuthority: 'CQT',
} as const

/** What may stand beside the signed data, and whose signatures there are. */
export const besideData: readonly string[] = [names.data, names.code, names.qrCode, names.signatures]
export const signers: readonly string[] = [names.seller, 'NMua', names.taxAuthority, 'CCKSKhac']

/** What an envelope holds beside the invoice, and its head: who sends what to whom, each a value of its own. */
export const besideInvoice: readonly string[] = [names.envelopeHead, names.envelopeData]
export const envelopeHead: readonly string[] = [
  ...['PBan', 'MNGui', 'MNNhan', 'MLTDiep', 'MTDiep', 'MTDTChieu', 'MST', 'SLuong'],
]

/** A signature refers to the data, the code and its own time, each by its ID; other shapes are not evaluated. */
export const referenceLimits = { most: 3, onlyIds: true } as const

/** Kinds of lines (TChat): goods or services, promotion, trade discount, remark, special goods. */
export const lineKinds = { goods: '1', promotion: '2', discount: '3', remark: '4', special: '5' } as const

/** TCHDon of a related invoice: it replaces or adjusts another. */
export const relations = { replaces: '1', adjusts: '2' } as const

/** Rates of value-added tax that are none: not taxed, not declared. */
export const untaxed: readonly string[] = ['KCT', 'KKKNT', 'KKKTT']

/** SHDon has up to eight digits. */
export const numberPattern = /^\d{1,8}$/

/** `1C26TAA`: form, with or without code, year, kind and the issuer's own letters. */
export const symbolPattern = /^([CK])(\d\d)([A-Z])[A-Z]{2}$/
export const cashRegisterKind = 'M'
/** The code of a cash-register invoice: `M1-26-ABCDE-00000000001`. */
export const cashRegisterCode = /^M[12]-\d\d-[A-Z0-9]{5}-\d{11}$/
/** The code that the tax authority gives: 34 characters. */
export const authorityCode = /^[0-9A-Z]{34}$/
