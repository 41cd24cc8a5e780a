import { cellText } from '@/lib/workbooks/cell-display'
import type { Cell, Sheet, SheetRow } from '@/lib/workbooks/types'
import {
  lotFields,
  MOST_LOTS,
  MOST_STEPS,
  type ReadWorkbook,
  stepFields,
  type WorkbookFault,
  type WorkbookField,
  type WorkbookRow,
} from './workbook-types'
import { fieldOf } from './workbook-words'

/** Headings are looked for in this many rows from the top. */
const ROWS_SEARCHED = 20
const MOST_CHARACTERS = 500

type Headed = { at: number; columns: { field: WorkbookField; column: number }[] }

/** The row of a sheet that names these fields, all that are needed among them. */
function headed(rows: SheetRow[], fields: readonly WorkbookField[], needed: readonly WorkbookField[]): Headed | null {
  for (const [at, { cells }] of rows.slice(0, ROWS_SEARCHED).entries()) {
    const columns = cells.flatMap((cell, column) => {
      const field = fieldOf(cellText(cell), fields)
      return field ? [{ field, column }] : []
    })
    if (needed.every((field) => columns.some((column) => column.field === field))) return { at, columns }
  }
  return null
}

/** A fraction gets a zero more: three digits behind a point would be read as thousands. */
const textOf = (cell: Cell | undefined) =>
  cell?.kind === 'number' && !Number.isInteger(cell.number) ? `${cell.number}0` : cellText(cell)

function rowsBelow(rows: SheetRow[], { at, columns }: Headed, own: readonly WorkbookField[]): WorkbookRow[] {
  return rows.slice(at + 1).flatMap((each): WorkbookRow[] => {
    const cells = Object.fromEntries(
      columns.map(({ field, column }) => [field, textOf(each.cells[column]).trim().slice(0, MOST_CHARACTERS)]),
    )
    // What the template wrote beforehand is no row yet.
    if (own.every((field) => !cells[field])) return []
    const fault = columns.find(({ column }) => {
      const kind = each.cells[column]?.kind
      return kind === 'error' || kind === 'formula-without-value'
    })
    return [{ row: each.row, cells, fault: fault?.field ?? null }]
  })
}

/** The rows of lots and steps in a workbook, each on a sheet of its own, found by their headings in either language. */
export function readLotSheets(sheets: readonly Sheet[]): ReadWorkbook | WorkbookFault {
  const found: ReadWorkbook = { ok: true, lots: [], steps: [], names: { lots: '', steps: '' } }
  let isOurs = false
  for (const { name, rows } of sheets) {
    const steps = headed(rows, stepFields, ['code', 'step', 'at'])
    const lots = steps ? null : headed(rows, lotFields, ['product', 'code', 'producedOn'])
    isOurs ||= steps !== null || lots !== null
    if (steps) {
      found.steps.push(...rowsBelow(rows, steps, ['code', 'step', 'at', 'quantity']))
      found.names.steps ||= name
    }
    if (lots) {
      found.lots.push(...rowsBelow(rows, lots, ['code', 'producedOn', 'bestBefore', 'quantity']))
      found.names.lots ||= name
    }
  }
  if (!isOurs) return { ok: false, code: 'no-headings' }
  if (found.lots.length > MOST_LOTS) return { ok: false, code: 'too-many-lots' }
  if (found.steps.length > MOST_STEPS) return { ok: false, code: 'too-many-steps' }
  return found.lots.length + found.steps.length === 0 ? { ok: false, code: 'nothing-in-it' } : found
}
