import { cellText } from '@/lib/workbooks/cell-display'
import type { SheetRow } from '@/lib/workbooks/types'
import { tidy } from './folding'
import { fieldOfHeader, readHeader } from './header-words'

/** A sheet's header: the rows it fills (numbers as in the sheet) and one text per column. */
export type Header = { rows: number[]; texts: string[] }

const rowsSearched = 60
const fewestFields = 3

const textsOf = (row: SheetRow) => row.cells.map((cell) => tidy(cellText(cell)))

const fieldsIn = (texts: string[]) => new Set(texts.flatMap((text) => fieldOfHeader(text) ?? []))

/** A heading merged over several columns stands in the first of them only. */
function spread(upper: string[], lower: string[]) {
  let last = ''
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const own = upper[column] ?? ''
    if (own !== '') last = own
    return own === '' && (lower[column] ?? '') !== '' ? last : own
  })
}

/** Of "Quyết định công nhận" over "Số" the clearest reading: the lower text, both together, or the upper alone. */
function clearest(above: string, below: string) {
  if (below === '' || above === below) return above || below
  const sureness = (text: string) => readHeader(text)?.sureness ?? 0
  const both = `${above} ${below}`.trim()
  const isShort = below.split(' ').length === 1
  return sureness(both) >= sureness(below) || (isShort && above !== '') ? both : below
}

function combine(upper: SheetRow, lower: SheetRow): Header {
  const below = textsOf(lower)
  const texts = spread(textsOf(upper), below).map((above, column) => clearest(above, below[column] ?? ''))
  return { rows: [upper.row, lower.row], texts }
}

/** The row, or two rows under each other, that name the most columns among the first rows; null when none names three. */
export function findHeader(rows: SheetRow[]): Header | null {
  let best: { header: Header; score: number } | null = null
  for (const [index, row] of rows.slice(0, rowsSearched).entries()) {
    const alone: Header = { rows: [row.row], texts: textsOf(row) }
    const fields = fieldsIn(alone.texts).size
    const candidates = [{ header: alone, score: fields }]
    const next = rows[index + 1]
    const labels = next ? textsOf(next).filter((text) => readHeader(text) !== null).length : 0
    if (next && next.row === row.row + 1 && labels >= 2) {
      const header = combine(row, next)
      candidates.push({ header, score: fieldsIn(header.texts).size - 0.5 })
    }
    for (const candidate of candidates) {
      if (candidate.score >= fewestFields && candidate.score > (best?.score ?? 0)) best = candidate
    }
  }
  return best?.header ?? null
}
