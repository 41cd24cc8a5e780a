import type { Cell } from '@/lib/workbooks/types'

/** A cell as a person would read it in the sheet. */
export function cellText(cell: Cell | undefined): string {
  if (!cell) return ''
  if (cell.kind === 'date') return cell.iso
  if (cell.kind === 'boolean') return cell.value ? 'TRUE' : 'FALSE'
  return cell.kind === 'formula-without-value' ? '' : cell.text
}
