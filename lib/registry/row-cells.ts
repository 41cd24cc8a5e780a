import { cellText } from '@/lib/workbooks/cell-display'
import { columnName } from '@/lib/workbooks/cell-reference'
import type { Cell, SheetRow } from '@/lib/workbooks/types'
import { isPlaceholder, tidy } from './folding'
import { maskedField } from './masked-cells'
import type { Field, Issue, IssueCode, SheetMapping } from './row-types'

type Details = { value?: string; params?: Issue['params']; suggestion?: string | null }

/** One row seen through its mapping: cells and clean texts by field, and issues that know their column. */
export class RowCells {
  private readonly texts = new Map<Field, string>()

  constructor(
    private readonly row: SheetRow,
    private readonly columns: SheetMapping['columns'],
  ) {}

  cell(field: Field): Cell {
    const column = this.columns[field]
    return column === undefined ? null : (this.row.cells[column] ?? null)
  }

  isMapped(field: Field) {
    return this.columns[field] !== undefined
  }

  /** The cell as one clean line; empty for signs such as "–" that stand for nothing, and for cells without a value. */
  text(field: Field): string {
    const known = this.texts.get(field)
    if (known !== undefined) return known
    const cell = this.cell(field)
    const text = cell?.kind === 'error' || cell?.kind === 'boolean' ? '' : tidy(cellText(cell))
    const said = isPlaceholder(text) ? '' : text
    this.texts.set(field, said)
    return said
  }

  issue<Code extends IssueCode>(field: Field, code: Code, details: Details = {}): Issue<Code> {
    const column = this.columns[field]
    return {
      field,
      column: column === undefined ? null : columnName(column),
      code,
      value: details.value ?? maskedField(field, tidy(cellText(this.cell(field)))).slice(0, 300),
      params: details.params ?? {},
      suggestion: details.suggestion ?? null,
    }
  }
}
