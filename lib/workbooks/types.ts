/** One cell as the file holds it. Text is in NFC and never evaluated; an empty cell is null. */
export type Cell =
  | null
  | { kind: 'text'; text: string }
  /** `text` is what a person sees where the format only adds leading zeros, otherwise the plain number. */
  | { kind: 'number'; number: number; text: string }
  /** `2024-03-05`, or `2024-03-05T07:30:00` when the cell holds a time of day too. */
  | { kind: 'date'; iso: string }
  | { kind: 'boolean'; value: boolean }
  /** What a formula failed with: `#REF!`, `#N/A` … */
  | { kind: 'error'; text: string }
  | { kind: 'formula-without-value' }

/** A row that holds at least one value. `row` is the number a person sees in the sheet; cells count from column A. */
export type SheetRow = { row: number; hidden: boolean; cells: Cell[] }

/** A sheet with the values of vertically merged cells repeated in every row that they span. */
export type Sheet = { name: string; hidden: boolean; rows: SheetRow[] }

export type SheetLook = {
  name: string
  hidden: boolean
  rows: number
  columns: number
  hiddenRows: number
  mergedRanges: number
  formulasWithoutValue: number
  /** As many of the first rows as were asked for. */
  firstRows: SheetRow[]
}

export type CsvLook = { encoding: TextEncoding; delimiter: Delimiter }
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258'
export type Delimiter = ',' | ';' | '\t' | '|'

/** What a streaming look found in a file that may be read. `csv` is null for XLSX. */
export type WorkbookLook = { ok: true; kind: 'xlsx' | 'csv'; sheets: SheetLook[]; csv: CsvLook | null }

export type WorkbookContents = { ok: true; kind: 'xlsx' | 'csv'; sheets: Sheet[]; csv: CsvLook | null }

/** Why a file is not read; each has a sentence in the message file `workbooks` under `refusals`. */
export const refusalCodes = [
  'cell-too-long',
  'damaged',
  'empty-file',
  'file-too-large',
  'forbidden-xml',
  'html-table',
  'no-sheets',
  'not-a-workbook',
  'ods',
  'old-font',
  'password-protected',
  'suspicious-compression',
  'too-many-cells',
  'too-many-columns',
  'too-many-parts',
  'too-many-rows',
  'too-much-text',
  'unknown-encoding',
  'unknown-kind',
  'unknown-sheet',
  'xls',
  'xlsb',
] as const
export type RefusalCode = (typeof refusalCodes)[number]

export type RefusalParams = Record<string, string | number>
export type Refusal = { ok: false; code: RefusalCode; params: RefusalParams }
