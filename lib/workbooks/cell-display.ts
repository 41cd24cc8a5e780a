import type { Cell } from './types'

const dayOfIso = (iso: string) => `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`

/** A cell as a person would read it in the sheet; empty for an empty cell and for a formula without a value. */
export function cellText(cell: Cell | undefined): string {
  switch (cell?.kind) {
    case 'text':
    case 'number':
    case 'error':
      return cell.text
    case 'date':
      return dayOfIso(cell.iso) + (cell.iso.length > 10 ? ` ${cell.iso.slice(11, 16)}` : '')
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE'
    default:
      return ''
  }
}
