import { parseReference } from './cell-reference'
import { CellText } from './cell-text'
import { maxCells, maxColumns, maxRows } from './limits'
import { type VerticalMerge, verticalMerge } from './merged-cells'
import type { NumberFormat } from './number-formats'
import type { OldFontWatch } from './old-fonts'
import { refuse } from './refusal'
import { isoOfSerial } from './serial-dates'
import type { Cell, SheetRow } from './types'
import { attribute, type XmlSink } from './xml-tokens'

/** What a sheet's cells refer to. `cellsLeft` counts down over all sheets of the file. */
export type WorkbookContext = {
  strings: Cell[]
  formats: NumberFormat[]
  uses1904: boolean
  fonts: OldFontWatch
  cellsLeft: { left: number }
}

const maxMerges = 100_000
// Excel's own last row.
const lastRow = 1_048_576

/** Reads one sheet's XML and hands over each row that holds a value. */
export class SheetCells implements XmlSink {
  takesText = false
  readonly merges: VerticalMerge[] = []
  mergedRanges = 0
  private readonly content = new CellText()
  private row: SheetRow = { row: 0, hidden: false, cells: [] }
  private rowsSeen = 0
  private column = -1
  private type = 'n'
  private style = 0
  private hasFormula = false
  private hasValue = false
  private inReadingAid = false

  constructor(
    private readonly name: string,
    private readonly context: WorkbookContext,
    private readonly onRow: (row: SheetRow) => void,
  ) {}

  open(name: string, tag: string) {
    if (name === 'c') this.startCell(tag)
    else if (name === 'v' || (name === 't' && !this.inReadingAid)) {
      this.takesText = true
      this.hasValue = true
    } else if (name === 'f') this.hasFormula = true
    else if (name === 'row') this.startRow(tag)
    else if (name === 'mergeCell') this.merge(attribute(tag, 'ref') ?? '')
    else if (name === 'rPh') this.inReadingAid = true
  }

  close(name: string) {
    if (name === 'v' || name === 't') this.takesText = false
    else if (name === 'c') this.endCell()
    else if (name === 'row') this.endRow()
    else if (name === 'rPh') this.inReadingAid = false
  }

  text(text: string) {
    this.content.add(text)
  }

  private startRow(tag: string) {
    const number = Number(attribute(tag, 'r') ?? this.row.row + 1)
    if (!Number.isInteger(number) || number <= this.row.row || number > lastRow) refuse('damaged')
    const hidden = attribute(tag, 'hidden')
    this.row = { row: number, hidden: hidden === '1' || hidden === 'true', cells: [] }
    this.column = -1
  }

  private endRow() {
    if (this.row.cells.length === 0) return
    if (++this.rowsSeen > maxRows) refuse('too-many-rows', { sheet: this.name, limit: maxRows })
    this.onRow(this.row)
  }

  private startCell(tag: string) {
    const reference = attribute(tag, 'r')
    const place = reference === null ? null : parseReference(reference)
    if (reference !== null && place?.row !== this.row.row) refuse('damaged')
    const column = place?.column ?? this.column + 1
    if (column <= this.column) refuse('damaged')
    this.column = column
    this.type = attribute(tag, 't') ?? 'n'
    this.style = Number(attribute(tag, 's') ?? 0)
    this.hasFormula = false
    this.hasValue = false
  }

  private endCell() {
    const cell = this.cell(this.content.take())
    if (cell === null) return
    if (this.column >= maxColumns) refuse('too-many-columns', { sheet: this.name, limit: maxColumns })
    if (--this.context.cellsLeft.left < 0) refuse('too-many-cells', { limit: maxCells })
    while (this.row.cells.length < this.column) this.row.cells.push(null)
    this.row.cells.push(cell)
  }

  private cell(content: string): Cell {
    if (content === '') {
      const emptyText = this.hasValue && this.type === 'str'
      return this.hasFormula && !emptyText ? { kind: 'formula-without-value' } : null
    }
    switch (this.type) {
      case 's':
        return this.shared(Number(content))
      case 'str':
      case 'inlineStr':
        this.context.fonts.read(content)
        return { kind: 'text', text: content }
      case 'b':
        return { kind: 'boolean', value: content.trim() === '1' || content.trim() === 'true' }
      case 'e':
        return { kind: 'error', text: content }
      case 'd':
        return { kind: 'date', iso: content.replace(/T00:00(:00(\.0+)?)?Z?$/, '').slice(0, 19) }
      default:
        return this.number(content.trim())
    }
  }

  private shared(index: number): Cell {
    const cell = this.context.strings[index]
    return cell === undefined ? refuse('damaged') : cell
  }

  private number(content: string): Cell {
    const value = Number(content)
    if (content === '' || !Number.isFinite(value)) return { kind: 'text', text: content }
    const format = this.context.formats[this.style] ?? 'plain'
    if (format === 'date') {
      const iso = isoOfSerial(value, this.context.uses1904)
      if (iso) return { kind: 'date', iso }
    }
    const text = String(value)
    const digits = typeof format === 'object' && /^\d+$/.test(text) ? format.digits : 0
    return { kind: 'number', number: value, text: text.padStart(digits, '0') }
  }

  private merge(reference: string) {
    if (++this.mergedRanges > maxMerges) refuse('too-many-cells', { limit: maxMerges })
    const vertical = verticalMerge(reference)
    if (vertical) this.merges.push(vertical)
  }
}
