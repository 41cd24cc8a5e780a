import type { Day } from '@/lib/format/days'

/** A ward as row interpretation needs it. */
export type WardFact = {
  code: string
  nameVi: string
  nameViAlt?: string
  type: 'phuong' | 'xa'
  fullNameVi: string
  searchKey: string
  formerDistricts: string[]
}

/** A product set as row interpretation needs it. */
export type SetFact = { number: number; group: string; subgroup: string; nameVi: string; nameEn: string }

export type RegistryField =
  | 'name'
  | 'producer'
  | 'taxCode'
  | 'address'
  | 'ward'
  | 'set'
  | 'group'
  | 'stars'
  | 'code'
  | 'decision'
  | 'issuedOn'
  | 'phone'
  | 'note'

/** Which column (0-based) holds which field, below which header row (1-based; 0 when there is none). */
export type ColumnMap = { headerRow: number; columns: Partial<Record<RegistryField, number>> }

/** One thing the reader noticed; `code` is a key of the `registry-rows` texts. */
export type RowIssue = {
  field: RegistryField
  code: string
  /** What stood in the cell. */
  value: string
  params?: Record<string, string | number>
  suggestion?: string
}

export type LegalFormCode = 'COOPERATIVE' | 'COOPERATIVE_GROUP' | 'COMPANY' | 'HOUSEHOLD' | 'OTHER'

/** What an acceptable row says, normalised. */
export type NormalisedRow = {
  name: string
  nameKey: string
  producer: string
  producerNameKey: string
  legalForm: LegalFormCode
  /** 10 digits, `10-3`, or 12 digits; null when the cell was empty or unreadable. */
  taxCode: string | null
  address: string | null
  wardCode: string | null
  setNumber: number
  stars: 3 | 4 | 5
  code: string | null
  decisionNumber: string
  issuedOn: Day
  /** E.164. */
  phone: string | null
}

/** What one sheet row came to. A repeat says the same certificate as the named earlier row. */
export type InterpretedRow = {
  rowNumber: number
  hidden: boolean
  /** The cells' texts as read, one per column. */
  raw: string[]
  warnings: RowIssue[]
} & (
  | { outcome: 'acceptable'; value: NormalisedRow }
  | { outcome: 'repeated'; value: NormalisedRow; repeatOf: number }
  | { outcome: 'refused'; errors: RowIssue[] }
)
