import { answerFromWorker } from '@/lib/jobs/worker-answer'
import { cellText } from '@/lib/workbooks/cell-display'
import { wellFormed } from '@/lib/workbooks/cell-text'
import { inspectWorkbook } from '@/lib/workbooks/read'
import type { Refusal, SheetRow } from '@/lib/workbooks/types'
import { guessColumns, headerSignature, likeliestSheet, type SheetGuess } from './columns'
import { maskedCells } from './masked-cells'

/** What the mapping screen shows of one sheet; `rows` are its first ones as text, personal IDs masked. */
export type SheetGlance = {
  name: string
  hidden: boolean
  isLikeliest: boolean
  rowCount: number
  rows: { row: number; cells: string[] }[]
  guess: SheetGuess
  signature: string | null
}

export type ImportLook = { ok: true; kind: 'xlsx' | 'csv'; sheets: SheetGlance[] }

// Headers are searched in the first sixty rows, and eighty rows below tell what a column holds.
const rowsGuessedFrom = 300
const shownRows = 16
const rowsAboveHeader = 6
const shownColumns = 40
const shownSheets = 30
const shownLength = 120

const shown = (text: string) => wellFormed(text.slice(0, shownLength))

/** The first rows, or those from just above the header on where it stands further down. */
function rowsAround(rows: SheetRow[], header = 0) {
  const at = rows.findIndex(({ row }) => row === header)
  const from = Math.max(0, at - rowsAboveHeader)
  return rows.slice(from, from + shownRows)
}

await answerFromWorker<{ path: string }, ImportLook | Refusal>(async ({ path }) => {
  const book = await inspectWorkbook(path, { firstRows: rowsGuessedFrom })
  if (!book.ok) return book
  const likeliest = likeliestSheet(book.sheets)
  return {
    ok: true,
    kind: book.kind,
    sheets: book.sheets.slice(0, shownSheets).map((sheet) => {
      const guess = guessColumns(sheet.firstRows)
      return {
        name: sheet.name,
        hidden: sheet.hidden,
        isLikeliest: sheet === likeliest,
        rowCount: sheet.rows,
        rows: rowsAround(sheet.firstRows, guess.headerRows[0]).map(({ row, cells }) => ({
          row,
          cells: maskedCells(cells.slice(0, shownColumns).map(cellText), guess.mapping.columns).map(shown),
        })),
        guess: {
          ...guess,
          columns: guess.columns
            .slice(0, shownColumns)
            .map((column) => ({ ...column, header: shown(column.header), samples: [] })),
        },
        signature: headerSignature(guess.columns.map(({ header }) => header)),
      }
    }),
  }
})
