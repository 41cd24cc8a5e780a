import writeExcelFile from 'write-excel-file/node'

/** A value to be written; text stays text whatever it starts with. */
export type WrittenCell = string | number | null
/** `width` is in characters. */
export type WrittenColumn = { header: string; width: number }

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

/**
 * An XLSX file with one sheet: a header row, then the rows. Holds everything in memory, so meant for some thousand rows.
 * Every text is a string cell with the text format: a spreadsheet shows it and never computes it.
 */
export async function writeWorkbook(
  sheetName: string,
  columns: WrittenColumn[],
  rows: WrittenCell[][],
): Promise<Buffer> {
  const header = columns.map(({ header }) => ({ value: writable(header), type: String, fontWeight: 'bold' as const }))
  const data = [header, ...rows.map((row) => row.map(toCell))]
  // Excel forbids these signs in the name of a sheet and cuts it at 31.
  const sheet = sheetName.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31)
  return writeExcelFile(data, {
    sheet,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer()
}

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
