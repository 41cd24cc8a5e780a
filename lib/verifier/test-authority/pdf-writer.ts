import { deflateSync } from 'node:zlib'

/** How cross-references are written: a table, an xref stream, or an xref stream with the objects in an object stream. */
export type Style = 'table' | 'stream' | 'compressed'

/** Bodies of objects by number; null frees the object. */
export type Bodies = Record<number, string | Buffer | null>

export const stream = (content: string | Buffer, dictionary = '') => {
  const data = Buffer.from(content)
  return Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${data.length} >>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ])
}

type Entry = { number: number; kind: 0 | 1 | 2; second: number; third: number }

const sections = (entries: readonly Entry[]) => {
  const groups: Entry[][] = []
  for (const entry of [...entries].sort((a, b) => a.number - b.number)) {
    const last = groups.at(-1)
    if (last && last.at(-1)?.number === entry.number - 1) last.push(entry)
    else groups.push([entry])
  }
  return groups
}

function table(entries: readonly Entry[], trailer: string): string {
  const lines = sections(entries).map((group) => {
    const rows = group.map(({ kind, second }) =>
      kind === 0 ? '0000000000 65535 f \n' : `${String(second).padStart(10, '0')} 00000 n \n`,
    )
    return `${group[0]?.number} ${group.length}\n${rows.join('')}`
  })
  return `xref\n${lines.join('')}trailer\n<< ${trailer} >>\n`
}

function xrefStream(entries: readonly Entry[], trailer: string, number: number): Buffer {
  const groups = sections(entries)
  const index = groups.map((group) => `${group[0]?.number} ${group.length}`).join(' ')
  const rows = groups.flat().map(({ kind, second, third }) => {
    const row = Buffer.alloc(7)
    row[0] = kind
    row.writeUInt32BE(second, 1)
    row.writeUInt16BE(third, 5)
    return row
  })
  const data = deflateSync(Buffer.concat(rows))
  const dictionary = `/Type /XRef /W [1 4 2] /Index [${index}] /Filter /FlateDecode ${trailer}`
  return Buffer.concat([Buffer.from(`${number} 0 obj\n`), stream(data, dictionary), Buffer.from('\nendobj\n')])
}

function objectStream(bodies: readonly [number, string][]): Buffer {
  let at = 0
  const header = bodies.map(([number, body]) => {
    const pair = `${number} ${at}`
    at += body.length + 1
    return pair
  })
  const head = `${header.join(' ')} `
  const data = deflateSync(Buffer.from(head + bodies.map(([, body]) => `${body} `).join(''), 'latin1'))
  return stream(data, `/Type /ObjStm /N ${bodies.length} /First ${head.length} /Filter /FlateDecode`)
}

const isCompressible = (body: string | Buffer) => typeof body === 'string' && !body.includes('/ByteRange')

export type Revision = {
  bodies: Bodies
  style: Style
  /** The first object number that nobody uses. */
  size: number
  trailer?: string
  /** The catalogue's number. */
  root?: number
}

/** A revision behind some bytes: its objects, its cross-references and its end. Returns all bytes and the new size. */
export function appendRevision(
  before: Buffer,
  previous: number | null,
  { bodies, style, size, trailer = '', root = 1 }: Revision,
) {
  const parts: Buffer[] = [before]
  let length = before.length
  const entries: Entry[] = previous === null ? [{ number: 0, kind: 0, second: 0, third: 65_535 }] : []
  let next = size
  const add = (bytes: Buffer) => {
    parts.push(bytes)
    length += bytes.length
  }
  const place = (number: number, body: string | Buffer) => {
    entries.push({ number, kind: 1, second: length, third: 0 })
    add(
      Buffer.concat([
        Buffer.from(`${number} 0 obj\n`),
        Buffer.from(body as string, 'latin1'),
        Buffer.from('\nendobj\n'),
      ]),
    )
  }
  const all = Object.entries(bodies).map(([number, body]) => [Number(number), body] as const)
  const packed: [number, string][] = []
  for (const [number, body] of all) {
    if (body === null) entries.push({ number, kind: 0, second: 0, third: 0 })
    else if (style === 'compressed' && isCompressible(body)) packed.push([number, String(body)])
    else place(number, body)
  }
  if (packed.length > 0) {
    const container = next++
    for (const [third, [number]] of packed.entries()) entries.push({ number, kind: 2, second: container, third })
    place(container, objectStream(packed))
  }
  const start = length
  const links = `/Size ${next + 1} /Root ${root} 0 R ${previous === null ? '' : `/Prev ${previous}`} ${trailer}`
  if (style === 'table') add(Buffer.from(table(entries, links)))
  else {
    const number = next++
    add(xrefStream([...entries, { number, kind: 1, second: length, third: 0 }], links, number))
  }
  add(Buffer.from(`startxref\n${start}\n%%EOF\n`))
  return { bytes: Buffer.concat(parts), start, size: next }
}
