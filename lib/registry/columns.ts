import { createHash } from 'node:crypto'
import type { SheetLook, SheetRow } from '@/lib/workbooks/types'
import { type ColumnContents, contentsOf, typedFields } from './column-contents'
import { foldWords } from './folding'
import { findHeader } from './header-rows'
import { readHeader } from './header-words'
import { allFields, type Field, type SheetMapping } from './row-types'

/** What one column (from 0) seems to hold. `confidence` is 0 to 1; below 0.6 a person should look. */
export type ColumnGuess = {
  column: number
  header: string
  field: Field | null
  confidence: number
  samples: string[]
}

export type SheetGuess = { headerRows: number[]; columns: ColumnGuess[]; mapping: SheetMapping }

type Candidate = { column: number; field: Field; score: number }

const sampledRows = 80
const acceptable = 0.4
const fewestTypedColumns = 2

/** How surely a column holds a field, from its header and from what stands below it. */
function sureness(field: Field, header: string, contents: ColumnContents): number {
  const said = readHeader(header)
  const share = contents.shares[field] ?? null
  if (said?.field === field) {
    if (contents.filled < 5 || share === null) return said.sureness * 0.95
    const isContradicted = typedFields.includes(field) && share < 0.2
    return isContradicted ? said.sureness * 0.5 : said.sureness * 0.8 + share * 0.2
  }
  // A header that says something else is believed; one that says nothing leaves it to the contents.
  if (said && said.sureness >= 0.7) return 0
  if (field === 'ordinal') return contents.countsUp ? 0.6 : 0
  if (field === 'set' && (contents.countsUp || (contents.shares.stars ?? 0) > 0.9)) return 0
  return share !== null && share >= 0.6 && contents.filled >= 3 ? share * 0.65 : 0
}

function assign(candidates: Candidate[]): Candidate[] {
  const chosen: Candidate[] = []
  for (const candidate of candidates
    .filter(({ score }) => score >= acceptable)
    .sort((one, two) => two.score - one.score)) {
    const isTaken = chosen.some(({ column, field }) => column === candidate.column || field === candidate.field)
    if (!isTaken) chosen.push(candidate)
  }
  return chosen
}

/** Without a header the name is the column of varied texts that nothing else explains. */
function guessName(contents: ColumnContents[], chosen: Candidate[]): Candidate[] {
  const [best] = contents
    .map((column, index) => ({ ...column, index }))
    .filter(({ index, averageLength, filled }) => {
      return !chosen.some(({ column }) => column === index) && filled > 0 && averageLength >= 5 && averageLength <= 120
    })
    .sort((one, two) => two.variety - one.variety)
  return best ? [{ column: best.index, field: 'name', score: 0.45 }] : []
}

/** Which columns of a sheet hold what, from its header and its contents; no mapping when neither tells. */
export function guessColumns(rows: SheetRow[]): SheetGuess {
  const header = findHeader(rows)
  const headerEnd = Math.max(0, ...(header?.rows ?? []))
  const below = rows
    .filter(({ row, cells }) => row > headerEnd && cells.filter(Boolean).length >= 3)
    .slice(0, sampledRows)
  const width = Math.max(0, header?.texts.length ?? 0, ...below.map(({ cells }) => cells.length))
  const contents = Array.from({ length: width }, (_, column) =>
    contentsOf(below.map(({ cells }) => cells[column] ?? null)),
  )
  const textAbove = (column: number) => header?.texts[column] ?? ''
  const chosen = assign(
    contents.flatMap((column, index) =>
      allFields.map((field) => ({ column: index, field, score: sureness(field, textAbove(index), column) })),
    ),
  )
  const typed = chosen.filter(({ field }) => typedFields.includes(field)).length
  const enough = header !== null || typed >= fewestTypedColumns
  const all = !enough
    ? []
    : chosen.some(({ field }) => field === 'name')
      ? chosen
      : [...chosen, ...guessName(contents, chosen)]
  return {
    headerRows: header?.rows ?? [],
    columns: contents.map(({ samples }, column) => {
      const match = all.find((candidate) => candidate.column === column)
      const confidence = match ? Math.round(match.score * 100) / 100 : 0
      return { column, header: textAbove(column), field: match?.field ?? null, confidence, samples }
    }),
    mapping: {
      headerRows: header?.rows ?? [],
      columns: Object.fromEntries(all.map(({ field, column }) => [field, column])),
    },
  }
}

/** The sheet that most looks like a registry: visible before hidden, then by the columns recognised; null without sheets. */
export function likeliestSheet<S extends Pick<SheetLook, 'hidden' | 'rows' | 'firstRows'>>(sheets: S[]): S | null {
  const scored = sheets.map((sheet) => {
    const known = guessColumns(sheet.firstRows).columns.filter(
      ({ field }) => field !== null && field !== 'ordinal',
    ).length
    return { sheet, score: known * 2 - (sheet.hidden ? 1 : 0) + Math.min(1, sheet.rows / 1_000_000) }
  })
  return scored.sort((one, two) => two.score - one.score)[0]?.sheet ?? null
}

/**
 * What a header is remembered by: 64 hex digits, equal for the same words in the same columns whatever their capitals,
 * accents and punctuation. Null for a sheet without a header.
 */
export function headerSignature(headers: string[]): string | null {
  const words = headers.map(foldWords).join('|').replace(/\|+$/, '')
  return words === '' ? null : createHash('sha256').update(words).digest('hex')
}
