import { deflateSync } from 'node:zlib'
import { checkedRuns } from './label-check'
import { symbolSideMm } from './labels'

const MM = 72 / 25.4
const A4 = { width: 210, height: 297 }

/** What one label says: the link of its symbol and lines of text, the first in bold. Letters beyond Latin-1 are left out. */
export type PrintedLabel = { link: string; lines: string[] }

export type LabelPaper = {
  columns: number
  rows: number
  /** Millimetres. */
  width: number
  height: number
  top: number
  left: number
  paper: { width: number; height: number }
}

/** A sheet of labels as paper of A4. */
export const onA4 = (sheet: Omit<LabelPaper, 'paper'>): LabelPaper => ({ ...sheet, paper: A4 })

/** One label on paper of its own size. */
export const alone = (width: number, height: number): LabelPaper => ({
  ...{ columns: 1, rows: 1, width, height, top: 0, left: 0 },
  paper: { width, height },
})

const rounded = (number: number) => String(Math.round(number * 1000) / 1000)

/** A text in the encoding of the standard fonts (PDF 1.7, annex D: WinAnsi agrees with Latin-1 in its letters). */
const literal = (text: string) =>
  `(${[...text]
    .filter((sign) => /[\u0020-\u007e\u00a1-\u00ff]/.test(sign))
    .map((sign) => (/[()\\]/.test(sign) ? `\\${sign}` : sign > '~' ? `\\${sign.charCodeAt(0).toString(8)}` : sign))
    .join('')})`

/** The symbol and the lines of one label whose upper left corner lies there, in points from the paper's lower left. */
function drawn({ link, lines }: PrintedLabel, x: number, y: number, { width, height }: LabelPaper): string {
  const side = symbolSideMm(height) * MM
  const { side: modules, runs } = checkedRuns(link)
  const unit = side / modules
  const top = y - (height * MM - side) / 2
  // A hair higher than a module: viewers would draw a light seam between rows that only touch.
  const bars = runs.map(([column, row, length]) => `${column} ${row} ${length} 1.02 re`).join(' ')
  const size = height > 30 ? 8.5 : 5.5
  const left = x + 2 * MM + side + 1.5 * MM
  const room = width * MM - (left - x) - 1 * MM
  const cut = Math.max(4, Math.floor(room / (size * 0.56)))
  const written = lines
    .flatMap((line) => line.match(new RegExp(`.{1,${cut}}`, 'gs')) ?? [])
    .map((line, at) => `/${at === 0 ? 'B' : 'R'} ${size} Tf ${literal(line)} Tj T*`)
    .join(' ')
  return (
    `q ${rounded(unit)} 0 0 ${rounded(-unit)} ${rounded(x + 2 * MM)} ${rounded(top)} cm ${bars} f Q ` +
    `BT ${rounded(size * 1.3)} TL ${rounded(left)} ${rounded(top - size)} Td ${written} ET\n`
  )
}

/**
 * Sheets of labels as a PDF (ISO 32000-1), page by page as they are taken: its table of contents only needs to know how many labels
 * there will be, so ten thousand never stand in memory at once.
 */
export function* labelPdf(
  labels: Iterator<PrintedLabel>,
  count: number,
  paper: LabelPaper,
): Generator<Uint8Array, void, void> {
  const perPage = paper.columns * paper.rows
  const pages = Math.ceil(count / perPage)
  const offsets: number[] = []
  let at = 0
  const written = (bytes: Uint8Array) => {
    at += bytes.length
    return bytes
  }
  const object = (number: number, ...parts: (string | Uint8Array)[]) => {
    offsets[number] = at
    const body = parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part))
    return written(Buffer.concat([Buffer.from(`${number} 0 obj\n`), ...body, Buffer.from('\nendobj\n')]))
  }
  const pageNumber = (page: number) => 5 + 2 * page
  const font = (name: string) => `<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`
  const kids = Array.from({ length: pages }, (_, page) => `${pageNumber(page)} 0 R`).join(' ')
  const box = `[0 0 ${rounded(paper.paper.width * MM)} ${rounded(paper.paper.height * MM)}]`

  yield written(Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1'))
  yield object(1, '<</Type/Catalog/Pages 2 0 R>>')
  yield object(2, `<</Type/Pages/Count ${pages}/MediaBox${box}/Kids[${kids}]/Resources<</Font<</R 3 0 R/B 4 0 R>>>>>>`)
  yield object(3, font('Helvetica'))
  yield object(4, font('Helvetica-Bold'))
  for (let page = 0; page < pages; page++) {
    let content = ''
    for (let place = 0; place < Math.min(perPage, count - page * perPage); place++) {
      const { value, done } = labels.next()
      if (done) break
      const x = (paper.left + (place % paper.columns) * paper.width) * MM
      const y = (paper.paper.height - paper.top - Math.floor(place / paper.columns) * paper.height) * MM
      content += drawn(value, x, y, paper)
    }
    const packed = deflateSync(Buffer.from(content, 'latin1'))
    yield object(pageNumber(page), `<</Type/Page/Parent 2 0 R/Contents ${pageNumber(page) + 1} 0 R>>`)
    yield object(pageNumber(page) + 1, `<</Length ${packed.length}/Filter/FlateDecode>>stream\n`, packed, '\nendstream')
  }
  const start = at
  const table = offsets
    .slice(1)
    .map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
    .join('')
  yield written(
    Buffer.from(
      `xref\n0 ${offsets.length}\n0000000000 65535 f \n${table}trailer\n<</Size ${offsets.length}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`,
    ),
  )
}
