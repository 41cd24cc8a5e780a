export const lotFields = [
  'product',
  'code',
  'gtin',
  'producedOn',
  'bestBefore',
  'quantity',
  'unit',
  'standard',
  'place',
] as const
export const stepFields = ['product', 'code', 'step', 'at', 'place', 'quantity'] as const
export type LotField = (typeof lotFields)[number]
export type StepField = (typeof stepFields)[number]
export type WorkbookField = LotField | StepField

/** A row as its sheet has it, by field; `fault` is the field of a cell that could not be read. */
export type WorkbookRow = { row: number; cells: Record<string, string>; fault: string | null }

export type ReadWorkbook = {
  ok: true
  lots: WorkbookRow[]
  steps: WorkbookRow[]
  names: { lots: string; steps: string }
}

/** Why a workbook is not taken, beside what the reader itself says. */
export type WorkbookFault = { ok: false; code: 'no-headings' | 'nothing-in-it' | 'too-many-lots' | 'too-many-steps' }

export const MOST_LOTS = 300
export const MOST_STEPS = 3000

export type RowProblem = { code: string; field: WorkbookField | null }
