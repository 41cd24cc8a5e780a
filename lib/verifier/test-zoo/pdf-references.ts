import { deflateSync } from 'node:zlib'
import { TestPdf } from '../test-authority/pdf-file'
import { stream } from '../test-authority/pdf-writer'

/** Cross-references as a forger writes them behind a signed file. */

export const honest = stream('BT /F1 24 Tf 72 700 Td (So tien: 1.000.000 dong) Tj ET')

export const row = (offset: number, generation = '00000') => `${String(offset).padStart(10, '0')} ${generation} n \n`
const previousOf = (bytes: Buffer) => Number(/startxref\n(\d+)\n%%EOF\n$/.exec(bytes.toString('latin1'))?.[1])
export const linksOf = (bytes: Buffer, more = '') =>
  `/Size 9 /Root 1 0 R /Info 6 0 R /Prev ${previousOf(bytes)} ${more}`

/** Cross-references alone, in a revision of their own. */
export function referring(bytes: Buffer, rows: string, more = '', links = linksOf(bytes, more)): Buffer {
  const text = `xref\n${rows}trailer\n<< ${links} >>\nstartxref\n${bytes.length}\n%%EOF\n`
  return Buffer.concat([bytes, Buffer.from(text, 'latin1')])
}

export type Rows = readonly (readonly [kind: number, second: number, third: number])[]

/** The same as a stream; `shape` says how its rows are to be read. */
export function streaming(bytes: Buffer, number: number, rows: Rows, shape: string, more = linksOf(bytes)): Buffer {
  const data = Buffer.concat(
    rows.map(([kind, second, third]) => {
      const out = Buffer.alloc(7)
      out[0] = kind
      out.writeUInt32BE(second, 1)
      out.writeUInt16BE(third, 5)
      return out
    }),
  )
  const body = stream(deflateSync(data), `/Type /XRef ${shape} /Filter /FlateDecode ${more}`)
  return Buffer.concat([bytes, Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')])
}

export const ended = (bytes: Buffer, start: number) =>
  Buffer.concat([bytes, Buffer.from(`startxref\n${start}\n%%EOF\n`)])

export const pageWith = (text: number) => TestPdf.page([]).replace('/Contents 4 0 R', `/Contents ${text} 0 R`)
