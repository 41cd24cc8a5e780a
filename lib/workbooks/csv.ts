import { CsvError, parse } from 'csv-parse/sync'
import { keepable } from './cell-text'
import { declaredDelimiter, detectDelimiter, parseOptions } from './csv-delimiter'
import { maxCellLength, maxCells, maxColumns, maxRows } from './limits'
import { OldFontWatch } from './old-fonts'
import { refuse } from './refusal'
import { decodeText } from './text-encoding'
import type { Cell, CsvLook, Delimiter, SheetRow } from './types'

// Looked at before parsing: one line of millions of signs would become millions of fields at once.
const maxDelimitersInLine = 4096

function refuseEndlessLines(text: string, delimiter: Delimiter) {
  const sign = delimiter.charCodeAt(0)
  let inLine = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13) inLine = 0
    else if (code === sign && ++inLine > maxDelimitersInLine) {
      refuse('too-many-columns', { sheet: 'CSV', limit: maxColumns })
    }
  }
}

function toCells(record: string[]): Cell[] {
  const cells = record.map((text): Cell => {
    const kept = keepable(text)
    return kept === '' ? null : { kind: 'text', text: kept }
  })
  while (cells.length > 0 && cells.at(-1) === null) cells.pop()
  if (cells.length > maxColumns) refuse('too-many-columns', { sheet: 'CSV', limit: maxColumns })
  if (record.some((text) => text.length > maxCellLength)) refuse('cell-too-long', { limit: maxCellLength })
  return cells
}

function parseRows(text: string, delimiter: Delimiter): SheetRow[] {
  const rows: SheetRow[] = []
  let records = 0
  let filled = 0
  const onRecord = (record: string[]) => {
    const cells = toCells(record)
    records++
    if (cells.length === 0) return null
    rows.push({ row: records, hidden: false, cells })
    filled += cells.length
    if (rows.length > maxRows) refuse('too-many-rows', { sheet: 'CSV', limit: maxRows })
    if (filled > maxCells) refuse('too-many-cells', { limit: maxCells })
    return null
  }
  try {
    parse(text, { ...parseOptions, delimiter, max_record_size: 64 * maxCellLength, on_record: onRecord })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    refuse(error.code === 'CSV_MAX_RECORD_SIZE' ? 'cell-too-long' : 'damaged', { limit: maxCellLength })
  }
  return rows
}

/** The rows of a CSV file that hold a value, all cells text, numbered by record. Throws refusals. */
export function readCsv(bytes: Uint8Array): { look: CsvLook; rows: SheetRow[] } {
  const { text, encoding } = decodeText(bytes)
  const fonts = new OldFontWatch()
  fonts.read(text)
  fonts.refuseOldFonts()
  const delimiter = detectDelimiter(text)
  refuseEndlessLines(text, delimiter)
  const body = text.slice(declaredDelimiter(text)?.[0].length ?? 0)
  return { look: { encoding, delimiter }, rows: parseRows(body, delimiter) }
}
