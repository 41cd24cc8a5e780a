import { type FileHandle, open } from 'node:fs/promises'
import { readCsv } from './csv'
import { maxFileBytes } from './limits'
import { refusalOf, refuse } from './refusal'
import { sniffFile } from './sniff'
import type { Refusal, Sheet, SheetLook, SheetRow, WorkbookContents, WorkbookLook } from './types'
import { XlsxReader } from './xlsx'

const CSV_SHEET = 'CSV'

/** Opens a file of either kind; the name plays no part, the bytes decide. */
async function withFile<Result>(
  path: string,
  read: (file: FileHandle, size: number, kind: 'zip' | 'text') => Promise<Result>,
): Promise<Result | Refusal> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    if (size > maxFileBytes) refuse('file-too-large', { limitMb: maxFileBytes / 1024 / 1024 })
    return await read(file, size, await sniffFile(file, size))
  } catch (error) {
    return refusalOf(error)
  } finally {
    await file.close()
  }
}

const newLook = (name: string): SheetLook => ({
  name,
  hidden: false,
  rows: 0,
  columns: 0,
  hiddenRows: 0,
  mergedRanges: 0,
  formulasWithoutValue: 0,
  firstRows: [],
})

function count(look: SheetLook, row: SheetRow) {
  look.rows++
  look.columns = Math.max(look.columns, row.cells.length)
  if (row.hidden) look.hiddenRows++
  for (const cell of row.cells) if (cell?.kind === 'formula-without-value') look.formulasWithoutValue++
}

/**
 * Looks through a whole workbook as a stream, within the bounds of `limits.ts`, and keeps nothing but counts and the first
 * rows of each sheet. Throws only when the file cannot be opened.
 */
export async function inspectWorkbook(path: string, { firstRows = 0 } = {}): Promise<WorkbookLook | Refusal> {
  return withFile(path, async (file, size, kind): Promise<WorkbookLook> => {
    if (kind === 'text') {
      const { look: csv, rows } = readCsv(await file.readFile())
      const look = { ...newLook(CSV_SHEET), firstRows: rows.slice(0, firstRows) }
      for (const row of rows) count(look, row)
      return { ok: true, kind: 'csv', sheets: [look], csv }
    }
    const looks = new Map<string, SheetLook>()
    const keepRow = (sheet: string, row: SheetRow) => {
      const look = looks.get(sheet) ?? newLook(sheet)
      looks.set(sheet, look)
      count(look, row)
      return look.rows <= firstRows
    }
    const reader = await XlsxReader.open(path, file, size)
    const sheets: SheetLook[] = []
    for await (const { name, hidden, mergedRanges, rows } of reader.sheets(null, keepRow)) {
      sheets.push({ ...(looks.get(name) ?? newLook(name)), hidden, mergedRanges, firstRows: rows })
    }
    return { ok: true, kind: 'xlsx', sheets, csv: null }
  })
}

/**
 * Reads the values of a workbook: all sheets, or the one named. A CSV file is one sheet called `CSV`.
 * The same bounds hold as for the look. Throws only when the file cannot be opened.
 */
export async function readWorkbook(
  path: string,
  { sheet = null }: { sheet?: string | null } = {},
): Promise<WorkbookContents | Refusal> {
  return withFile(path, async (file, size, kind): Promise<WorkbookContents> => {
    if (kind === 'text') {
      if (sheet !== null && sheet !== CSV_SHEET) refuse('unknown-sheet', { sheet })
      const { look: csv, rows } = readCsv(await file.readFile())
      return { ok: true, kind: 'csv', sheets: [{ name: CSV_SHEET, hidden: false, rows }], csv }
    }
    const reader = await XlsxReader.open(path, file, size)
    const sheets: Sheet[] = []
    for await (const { name, hidden, rows } of reader.sheets(sheet, () => true)) sheets.push({ name, hidden, rows })
    return { ok: true, kind: 'xlsx', sheets, csv: null }
  })
}
