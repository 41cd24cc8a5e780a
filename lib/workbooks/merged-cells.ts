import { parseReference } from './cell-reference'
import { maxCells } from './limits'
import { refuse } from './refusal'
import type { SheetRow } from './types'

/** A merged range that spans several rows: one column, rows from `first` through `last`. */
export type VerticalMerge = { column: number; first: number; last: number }

/** `B4:C9` as the range whose value belongs to every row; null for a range within one row. */
export function verticalMerge(reference: string): VerticalMerge | null {
  const [from = '', to = ''] = reference.split(':')
  const start = parseReference(from)
  const end = parseReference(to)
  return start && end && end.row > start.row ? { column: start.column, first: start.row, last: end.row } : null
}

function indexOfRow(rows: SheetRow[], number: number) {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle]?.row ?? 0) < number) low = middle + 1
    else high = middle
  }
  return low
}

/** Repeats a merged cell's value downwards, so that a row can be read by itself. Rows without any value stay away. */
export function fillMerges(rows: SheetRow[], merges: VerticalMerge[]) {
  let filled = 0
  for (const { column, first, last } of merges) {
    const start = indexOfRow(rows, first)
    const top = rows[start]
    const value = top?.row === first ? (top.cells[column] ?? null) : null
    if (value === null) continue
    for (let index = start + 1; index < rows.length; index++) {
      const row = rows[index]
      if (!row || row.row > last) break
      if (++filled > maxCells) refuse('too-many-cells', { limit: maxCells })
      while (row.cells.length <= column) row.cells.push(null)
      row.cells[column] ??= value
    }
  }
}
