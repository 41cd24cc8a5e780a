import writeExcelFile, { type Cell as ExcelCell, type Sheet as ExcelSheet } from 'write-excel-file/node'
import { choiceLists, type FileContent } from './choice-lists'

/** A value to be written; text stays text whatever it starts with. */
export type WrittenCell = string | number | null
/** `width` is in characters; `choices` are offered in a list, `isGiven` columns are toned down: they are there to be read. */
export type WrittenColumn = { header: string; width: number; choices?: readonly string[]; isGiven?: boolean }
export type WrittenSheet = { name: string; columns: WrittenColumn[]; rows: WrittenCell[][] }

const maxCellLength = 32_767

// XML 1.0 cannot hold these, not even escaped: one of them would make the whole file unreadable.
const unwritable = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu

const writable = (text: string) => text.replace(unwritable, '').slice(0, maxCellLength)

const toCell = (value: WrittenCell) =>
  value === null
    ? null
    : typeof value === 'number'
      ? { value, type: Number }
      : { value: writable(value), type: String, format: '@' }

const given = { backgroundColor: '#EFE8DA' } as const

function toSheet({ name, columns, rows }: WrittenSheet): ExcelSheet<FileContent> {
  const header = columns.map(({ header, isGiven }) => ({
    ...{
      value: writable(header),
      type: String,
      fontWeight: 'bold' as const,
      wrap: true,
      alignVertical: 'top' as const,
    },
    ...(isGiven ? given : {}),
  }))
  const cellsOf = (row: WrittenCell[]) =>
    row.map((value, column): ExcelCell => {
      const cell = toCell(value)
      return cell && columns[column]?.isGiven ? { ...cell, ...given } : cell
    })
  return {
    data: [header, ...rows.map(cellsOf)],
    // Excel forbids these signs in the name of a sheet and cuts it at 31.
    sheet: name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31),
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  } as ExcelSheet<FileContent>
}

/**
 * An XLSX file: on each sheet a header row, then the rows. Holds everything in memory, so meant for some thousand rows.
 * Every text is a string cell with the text format: a spreadsheet shows it and never computes it.
 */
export async function writeSheets(sheets: WrittenSheet[]): Promise<Buffer> {
  return writeExcelFile(sheets.map(toSheet), { features: [choiceLists(sheets)] }).toBuffer()
}

/** The same with one sheet. */
export const writeWorkbook = (name: string, columns: WrittenColumn[], rows: WrittenCell[][]): Promise<Buffer> =>
  writeSheets([{ name, columns, rows }])

const startsLikeFormula = /^[=+\-@\t\r]/

/** One CSV field: a text that a spreadsheet would compute gets an apostrophe before it. Numbers stay as they are. */
export function csvField(value: WrittenCell): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = startsLikeFormula.test(value) ? `'${value}` : value
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A CSV file in UTF-8 with byte order mark, so that Excel shows Vietnamese right. */
export const writeCsv = (rows: WrittenCell[][]): string =>
  `\ufeff${rows.map((row) => row.map(csvField).join(',')).join('\r\n')}\r\n`
