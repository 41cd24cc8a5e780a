import { cellText } from '@/lib/workbooks/cell-display'
import type { SheetRow } from '@/lib/workbooks/types'
import { foldWords, tidy } from './folding'
import { fieldOfHeader } from './header-words'
import type { RowCells } from './row-cells'
import type { Field, Section, SheetMapping, SkipReason } from './row-types'
import type { SetMatcher } from './set-matching'

export type RowKind =
  | { kind: 'data' }
  | { kind: 'section'; section: Section; text: string }
  | { kind: Exclude<SkipReason, 'section'>; text: string }

const total = /^(?:tong|cong|total)\b/
const carriesData: Field[] = ['producer', 'taxCode', 'address', 'set', 'stars', 'code', 'decision', 'issuedOn']

const textsOf = (row: SheetRow) => row.cells.map((cell) => tidy(cellText(cell))).filter((text) => text !== '')

/** `(1) (2) (3)` or `1 2 3`: the line under a header that numbers its columns. */
const numbersColumns = (texts: string[]) =>
  texts.length >= 3 && texts.every((text, index) => text.replace(/^\((.*)\)$/, '$1') === String(index + 1))

function repeatsHeader(row: SheetRow, cells: RowCells, columns: SheetMapping['columns']) {
  // Looked at closely only when the name or the producer reads like a header: nearly no row does.
  if (fieldOfHeader(cells.text('name')) !== 'name' && fieldOfHeader(cells.text('producer')) !== 'producer') return false
  const mapped = Object.entries(columns)
  const same = mapped.filter(([field, column]) => fieldOfHeader(cellText(row.cells[column])) === field)
  return same.length >= 3 && same.length * 2 >= mapped.length
}

/** Whether a row is data, a heading, or something a department writes around its tables. */
export function kindOfRow(row: SheetRow, cells: RowCells, mapping: SheetMapping, sets: SetMatcher): RowKind {
  const texts = textsOf(row)
  const text = texts.join(' ').slice(0, 300)
  if (row.row <= Math.max(0, ...mapping.headerRows)) return { kind: 'above-header', text }
  if (numbersColumns(texts)) return { kind: 'column-numbers', text }
  if (repeatsHeader(row, cells, mapping.columns)) return { kind: 'header', text }
  const filled = carriesData.filter((field) => cells.cell(field) !== null && cells.text(field) !== '')
  const broken = carriesData.some((field) => cells.cell(field)?.kind === 'formula-without-value')
  const isThin = !broken && !filled.some((field) => field === 'producer' || field === 'decision' || field === 'taxCode')
  if (isThin && total.test(foldWords(texts[0] ?? ''))) return { kind: 'total', text }
  if (!isThin || filled.length >= 2) return { kind: 'data' }
  const section = sets.section(text) ?? sets.section(texts.find((part) => !/^[\divxabc.)]+$/i.test(part)) ?? '')
  if (section) return { kind: 'section', section, text }
  const ordinal = cells.text('ordinal')
  if (/^(?:[ivx]+|[a-e])[.)]?$/i.test(ordinal)) return { kind: 'section', section: noGroup(text), text }
  const isNamed = cells.text('name') !== '' && (filled.length > 0 || /^\d+\.?$/.test(ordinal))
  return isNamed ? { kind: 'data' } : { kind: 'note', text }
}

const noGroup = (text: string): Section => ({ text, group: null, setNumber: null })
