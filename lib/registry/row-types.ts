import type { Day } from '@/lib/format/days'

/** What a column of a registry workbook can hold. `ordinal` is the running number, which is not kept. */
export const allFields = [
  'ordinal',
  'name',
  'producer',
  'taxCode',
  'address',
  'ward',
  'set',
  'group',
  'stars',
  'code',
  'decision',
  'issuedOn',
  'phone',
  'note',
] as const
export type Field = (typeof allFields)[number]

/** Which column (from 0) holds which field, and which rows of the sheet (from 1) are its header. */
export type SheetMapping = { headerRows: number[]; columns: Partial<Record<Field, number>> }

export type GroupCode = 'I' | 'II' | 'III' | 'IV' | 'V' | 'VI'
export type WardFact = {
  code: string
  nameVi: string
  nameViAlt?: string | null
  type: 'phuong' | 'xa'
  fullNameVi: string
  searchKey: string
  /** Former districts, a hint only: `Huyện Gia Lâm`. */
  formerDistricts: string[]
}
export type SetFact = { number: number; group: GroupCode; subgroup: string; nameVi: string; nameEn: string }
export type GroupFact = { code: GroupCode; nameVi: string; nameEn: string }

/** What rows are read against. `today` is the last day on which a decision may be dated. */
export type RegistryFacts = { wards: WardFact[]; sets: SetFact[]; groups: GroupFact[]; today: Day }

export type LegalForm = 'COOPERATIVE' | 'COOPERATIVE_GROUP' | 'COMPANY' | 'HOUSEHOLD' | 'OTHER'

/** What keeps a row out; each has a sentence in the messages. */
export const errorCodes = [
  'name-missing',
  'producer-missing',
  'set-missing',
  'set-unknown',
  'set-ambiguous',
  'stars-missing',
  'stars-not-certifiable',
  'stars-unclear',
  'decision-missing',
  'decision-unreadable',
  'decisions-several',
  'date-missing',
  'date-unreadable',
  'no-such-date',
  'date-in-future',
  'date-before-programme',
  'text-too-long',
  'personal-id',
  'formula-without-value',
  'cell-error',
  'repeat-contradicts',
] as const
export type ErrorCode = (typeof errorCodes)[number]

/** What goes along with a row that is taken over. */
export const warningCodes = [
  'tax-code-zeros-lost',
  'tax-code-check-digit',
  'tax-code-unreadable',
  'tax-code-missing',
  'code-malformed',
  'code-other-province',
  'code-on-another-product',
  'year-two-digits',
  'date-from-number',
  'dates-differ',
  'decision-incomplete',
  'stars-potential',
  'set-contradicts-section',
  'set-from-section',
  'ward-unknown',
  'ward-missing',
  'ward-assumed',
  'ward-type-differs',
  'ward-district-differs',
  'ward-from-code',
  'phone-unreadable',
  'personal-id-left-out',
  'hidden-row',
  'producer-name-differs',
  'repeat-differs',
  'formula-without-value',
  'cell-error',
] as const
export type WarningCode = (typeof warningCodes)[number]

export type IssueCode = ErrorCode | WarningCode

/**
 * One thing to know about a row. Its sentence is `issues.<code>` in the messages `registry-rows`, with `value` and
 * `params` filled in. `column` is a letter as in the sheet; personal IDs in `value` and `suggestion` are masked.
 */
export type Issue<Code extends IssueCode = IssueCode> = {
  field: Field
  column: string | null
  code: Code
  value: string
  params: Record<string, string | number>
  suggestion: string | null
}

/** What an acceptable row says, in the registry's own terms. */
export type NormalisedRow = {
  name: string
  nameKey: string
  producer: string
  /** Equal for all rows of one producer, whatever address or spelling of capitals they carry. */
  producerKey: string
  taxCode: string | null
  legalForm: LegalForm
  address: string | null
  wardCode: string | null
  setNumber: number
  stars: 3 | 4 | 5
  code: string | null
  decision: string
  issuedOn: Day
  phone: string | null
  note: string | null
}

/** The section that rows stand under: a group, or one set of it. */
export type Section = { text: string; group: GroupCode | null; setNumber: number | null }

export type RowReading =
  | { ok: true; value: NormalisedRow; warnings: Issue<WarningCode>[] }
  /** `decision` is the number alone, when it could be read, to look for the same decision in other rows. */
  | { ok: false; decision: string | null; errors: Issue<ErrorCode>[]; warnings: Issue<WarningCode>[] }

/** Why a row is no data. */
export const skipReasons = ['above-header', 'header', 'column-numbers', 'section', 'total', 'note'] as const
export type SkipReason = (typeof skipReasons)[number]

/** What became of one sheet row. Rows without any value do not appear. */
export type RowResult = {
  row: number
  hidden: boolean
  errors: Issue<ErrorCode>[]
  warnings: Issue<WarningCode>[]
} & (
  | { outcome: 'acceptable'; value: NormalisedRow }
  /** The same product and decision as an earlier row, and nothing that contradicts it. */
  | { outcome: 'repeated'; value: NormalisedRow; repeatOf: number }
  | { outcome: 'refused'; decision: string | null }
  | { outcome: 'skipped'; reason: SkipReason; text: string }
)
