import { deflateSync } from 'node:zlib'
import type { CmsWish } from '../test-authority/cms'
import { signExisting } from '../test-authority/sign-existing'
import { by } from './pdf-papers'

/** PDF files as other programs lay them out, and signed by adding to them. */

const page =
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>'
const text = 'BT /F1 24 Tf 72 700 Td (So tien: 1.000.000 dong) Tj ET'

const bodies: Record<number, string> = {
  1: '<< /Type /Catalog /Pages 2 0 R >>',
  2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  3: page,
  4: `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
  5: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  6: '<< /Producer (Test) >>',
}

const free = '0000000000 65535 f \n'
const row = (offset: number | undefined) => (offset ? `${String(offset).padStart(10, '0')} 00000 n \n` : free)

/** A file that is written piece by piece and remembers where each object stands. */
class Draft {
  text = ''
  readonly offsets: Record<number, number> = {}

  constructor(header = '%PDF-1.5\n') {
    this.text = header
  }

  objects(...numbers: number[]) {
    for (const number of numbers) this.object(number, bodies[number] ?? '')
  }

  object(number: number, body: string) {
    this.offsets[number] = this.text.length
    this.text += `\n${number} 0 obj\n${body}\nendobj\n`
  }

  /** Returns where the table stands. */
  table(first: number, count: number, trailer: string): number {
    const at = this.text.length
    const rows = Array.from({ length: count }, (_, place) => row(this.offsets[first + place]))
    this.text += `xref\n${first} ${count}\n${rows.join('')}trailer\n<< ${trailer} >>\n`
    return at
  }

  end(start: number) {
    this.text += `startxref\n${start}\n%%EOF\n`
  }

  get signed() {
    return this.signedAs({})
  }

  signedAs(wish: Partial<CmsWish>) {
    return signExisting(Buffer.from(this.text, 'latin1'), { ...by(), ...wish })
  }
}

const links = '/Size 7 /Root 1 0 R /Info 6 0 R'

/**
 * 7.5.8.4: the font and Info stand in an object stream, of which only readers of xref streams know.
 * @param previous what the stream calls the section before it: none, the one that its table names too, or another
 */
export function hybrid(previous: 'none' | 'same' | 'other' = 'none'): Buffer {
  const draft = new Draft()
  draft.objects(1, 2, 3, 4)
  const before = previous === 'none' ? null : draft.table(0, 5, '/Size 5 /Root 1 0 R')
  const other = previous === 'other' ? draft.table(0, 5, '/Size 5 /Root 1 0 R') : before
  const back = (at: number | null) => (at === null ? '' : `/Prev ${at}`)
  const packed = `5 0 6 ${bodies[5]?.length} ${bodies[5]}${bodies[6]}`
  const first = packed.indexOf('<<')
  draft.object(7, `<< /Type /ObjStm /N 2 /First ${first} /Length ${packed.length} >>\nstream\n${packed}\nendstream`)
  const rows = Buffer.concat([5, 6].map((_, place) => Buffer.from([2, 0, 7, place])))
  const data = deflateSync(rows).toString('latin1')
  const shape = `/Type /XRef /W [1 2 1] /Index [5 2] /Size 9 ${back(other)} /Filter /FlateDecode /Length ${data.length}`
  const stream = draft.text.length
  draft.object(8, `<< ${shape} >>\nstream\n${data}\nendstream`)
  draft.end(draft.table(0, 9, `/Size 9 /Root 1 0 R /Info 6 0 R /XRefStm ${stream} ${back(before)}`))
  return draft.signed
}

/** Annex F: the first page and its cross-references come first, the others behind them. */
export function linearised(): Buffer {
  const draft = new Draft()
  draft.objects(3, 4, 5, 6)
  const placeholder = '0000000000'
  const start = draft.table(3, 4, `${links} /Prev ${placeholder}`)
  draft.end(0)
  draft.objects(1, 2)
  const rest = draft.table(0, 3, '/Size 3')
  draft.end(start)
  draft.text = draft.text.replace(`/Prev ${placeholder}`, `/Prev ${String(rest).padStart(10, '0')}`)
  return draft.signed
}

/** A mail's header before the file's own; offsets count from the first byte, and so does the signature. */
export function behindSignedWords(words = 'X-Mailer: words', wish: Partial<CmsWish> = {}): Buffer {
  const draft = new Draft(`${words}\r\n%PDF-1.7\n`)
  draft.objects(1, 2, 3, 4, 5, 6)
  draft.end(draft.table(0, 7, links))
  return draft.signedAs(wish)
}
