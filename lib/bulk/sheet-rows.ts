import { cellText } from '@/lib/workbooks/cell-display'
import { columnName } from '@/lib/workbooks/cell-reference'
import type { Cell, SheetRow } from '@/lib/workbooks/types'
import { editableFields, keyField, reasonField } from './fields'
import { fieldOfHeading } from './headings'
import { maxRows } from './rules'
import type { RowIssue, SheetRowCells } from './types'

/** Headings are looked for in this many rows from the top. */
const rowsSearched = 30
const maxCellText = 10_000

export type SheetRead =
  | { ok: true; rows: SheetRowCells[]; letters: Record<string, string>; unknownColumns: string[] }
  | { ok: false; code: 'no-headings' | 'too-many-products' | 'column-twice'; params: Record<string, string | number> }

type Headed = { at: number; row: SheetRow; fields: (string | null)[] }

/** The first row that names at least two columns, one of which can be written. */
function findHeadings(rows: SheetRow[]): Headed | null {
  for (const [at, row] of rows.slice(0, rowsSearched).entries()) {
    const fields = row.cells.map((cell) => fieldOfHeading(cellText(cell)))
    const known = fields.filter((field) => field !== null)
    if (known.length >= 2 && known.some((field) => editableFields.includes(field))) return { at, row, fields }
  }
  return null
}

function faultOf(cell: Cell | undefined, field: string): RowIssue | null {
  if (cell?.kind === 'formula-without-value') return { code: 'formula', field }
  if (cell?.kind === 'error') return { code: 'cell-error', field, params: { value: cell.text.slice(0, 40) } }
  return cellText(cell).length > maxCellText ? { code: 'too-long', field } : null
}

// A whole number that a sheet shows in another way is still that number; words keep their own look.
const textOf = (cell: Cell | undefined) =>
  cell?.kind === 'number' && Number.isSafeInteger(cell.number) && !cell.text.startsWith('0')
    ? String(cell.number)
    : cellText(cell)

/** The rows of a sheet by field, below the row of headings. Rows without a word of their own are passed over. */
export function readSheetRows(rows: SheetRow[]): SheetRead {
  const headed = findHeadings(rows)
  if (!headed) return { ok: false, code: 'no-headings', params: {} }
  const { at, row, fields } = headed
  const twice = fields.find((field, column) => field !== null && fields.indexOf(field) !== column)
  if (twice) return { ok: false, code: 'column-twice', params: { column: cellText(row.cells[fields.indexOf(twice)]) } }
  const below = rows.slice(at + 1)
  if (below.length > maxRows) return { ok: false, code: 'too-many-products', params: { limit: maxRows } }
  const columns = fields.flatMap((field, column) =>
    field === null || field === reasonField ? [] : [{ field, column }],
  )
  const unknownColumns = row.cells
    .filter((cell, column) => fields[column] === null && cellText(cell).trim() !== '')
    .map((cell) => cellText(cell).slice(0, 60))
  return {
    ok: true,
    letters: Object.fromEntries(columns.map(({ field, column }) => [field, columnName(column)])),
    unknownColumns: unknownColumns.slice(0, 20),
    rows: below.flatMap((each) => {
      const cells = Object.fromEntries(
        columns.map(({ field, column }) => [field, textOf(each.cells[column]).slice(0, maxCellText)]),
      )
      if (Object.entries(cells).every(([field, text]) => field === keyField || text.trim() === '')) return []
      const faults = columns.flatMap(({ field, column }) => faultOf(each.cells[column], field) ?? [])
      return [{ row: each.row, cells, faults }]
    }),
  }
}
